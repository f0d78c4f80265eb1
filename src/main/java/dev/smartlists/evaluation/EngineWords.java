package dev.smartlists.evaluation;

import dev.smartlists.engine.EngineProblem;
import dev.smartlists.rules.Problems;
import dev.smartlists.rules.syntax.RuleText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what the engine says of a rule into words, with its file, line and title. */
final class EngineWords {

    private static final Pattern POSITION = Pattern.compile("^\\[ERR \\d+] Line (\\d+):(\\d+) ");
    private static final Pattern GENERATED_NAME = Pattern.compile(" in rule \"?r\\d+\"?");

    private EngineWords() {}

    static void report(EngineProblem problem, List<RuleText> rules, Problems problems) {
        if (problem.message().contains("Parser returned a null Package")) {
            return;
        }
        String words = GENERATED_NAME
                .matcher(POSITION.matcher(problem.message()).replaceFirst(""))
                .replaceAll("")
                .lines()
                .findFirst()
                .orElse("");
        if (problem.rule() < 0) {
            RuleText first = rules.get(0);
            problems.add(first.file(), 0, null, "The engine does not accept the rules: " + words);
            return;
        }
        RuleText rule = rules.get(problem.rule());
        Matcher position = POSITION.matcher(problem.message());
        int line = position.find() ? Integer.parseInt(position.group(1)) - 1 : problem.line();
        problems.add(
                rule.file(),
                line < 0 ? rule.line() : rule.sourceLine() + line,
                rule.title(),
                "The engine does not accept this condition: " + words);
    }
}
