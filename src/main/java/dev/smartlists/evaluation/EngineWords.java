package dev.smartlists.evaluation;

import dev.smartlists.engine.EngineProblem;
import dev.smartlists.rules.Problem;
import dev.smartlists.rules.Problems;
import dev.smartlists.rules.syntax.RuleText;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what the engine says of a rule into words, with its file, line and title. */
final class EngineWords {

    private static final String NOT_ACCEPTED = "The engine does not accept this condition: ";
    private static final Pattern POSITION = Pattern.compile("^\\[ERR \\d+] Line (\\d+):(\\d+) ");
    private static final Pattern GENERATED_NAME = Pattern.compile(" in (rule )?\\[?\"?r[0-9a-f]{32}\"?]?");

    private EngineWords() {}

    /**
     * @param rules by the name that they were compiled under
     */
    static List<Problem> problems(List<EngineProblem> said, Map<String, List<RuleText>> rules) {
        Problems problems = new Problems();
        for (EngineProblem problem : said) {
            if (!problem.message().contains("Parser returned a null Package")) {
                report(problem, rules.getOrDefault(problem.rule(), List.of()), problems);
            }
        }
        if (problems.isEmpty()) {
            said.forEach(problem -> problems.add("rules", 0, null, NOT_ACCEPTED + problem.message()));
        }
        return problems.sorted();
    }

    private static void report(EngineProblem problem, List<RuleText> rules, Problems problems) {
        Matcher position = POSITION.matcher(problem.message());
        int line = position.find() ? Integer.parseInt(position.group(1)) - 1 : problem.line();
        String words = GENERATED_NAME
                .matcher(POSITION.matcher(problem.message()).replaceFirst(""))
                .replaceAll("")
                .lines()
                .findFirst()
                .orElse("");
        for (RuleText rule : rules) {
            problems.add(
                    rule.file(), line < 0 ? rule.line() : rule.sourceLine() + line, rule.title(), NOT_ACCEPTED + words);
        }
    }
}
