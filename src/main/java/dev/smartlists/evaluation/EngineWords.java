package dev.smartlists.evaluation;

import dev.smartlists.engine.EngineProblem;
import dev.smartlists.rules.Problem;
import dev.smartlists.rules.Problems;
import dev.smartlists.rules.syntax.RuleText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what the engine says of rules into words: one problem a rule, with its file, line and title, and nothing of the code that the engine generates. */
final class EngineWords {

    private static final String NOT_ACCEPTED = "The engine does not accept a condition of this rule";
    private static final Pattern POSITION = Pattern.compile("^\\[ERR \\d+] Line (\\d+):(\\d+) ");
    private static final Pattern NOISE = Pattern.compile(
            " in (rule )?\\[?\"?r[0-9a-f]{32}\"?]?|\\b(class|interface) |\\b(dev\\.smartlists\\.\\w+|java\\.lang|java\\.util)\\.(?=[A-Z])|\\b_this\\.");
    /** Words about generated code, which say nothing to the author of a rule. */
    private static final Pattern OF_GENERATED_CODE =
            Pattern.compile("PatternDSL|lambda|_[0-9A-F]{32}|Rules[0-9A-F]{32}|cannot convert from \\w+ to U");

    private static final Pattern MISSING_METHOD =
            Pattern.compile("Method (\\w+) on (.+?) with arguments \\[(.*)] is missing");
    private static final Pattern MISSING_FIELD = Pattern.compile("Unknown field (\\w+) on (.+)");
    private static final Pattern NONSENSE = Pattern.compile("Unable to Analyse Expression (.*?):?");

    private EngineWords() {}

    /**
     * @param rules by the name that they were compiled under
     */
    static List<Problem> problems(List<EngineProblem> said, Map<String, List<RuleText>> rules) {
        Map<RuleText, EngineProblem> telling = new HashMap<>();
        for (EngineProblem problem : said) {
            for (RuleText rule : rules.getOrDefault(problem.rule(), List.of())) {
                telling.merge(rule, problem, EngineWords::better);
            }
        }
        Problems problems = new Problems();
        telling.forEach((rule, problem) ->
                problems.add(rule.file(), line(rule, problem), rule.title(), NOT_ACCEPTED + words(problem)));
        if (problems.isEmpty()) {
            said.forEach(problem -> problems.add("rules", 0, null, NOT_ACCEPTED + words(problem)));
        }
        return problems.sorted();
    }

    private static EngineProblem better(EngineProblem one, EngineProblem other) {
        boolean worse = words(one).isEmpty() || NONSENSE.matcher(message(one)).matches();
        return worse && !words(other).isEmpty() ? other : one;
    }

    /** The line that the engine names, or the one that holds the word that it misses, or that of the title. */
    private static int line(RuleText rule, EngineProblem problem) {
        Matcher position = POSITION.matcher(problem.message());
        if (position.find()) {
            return rule.sourceLine() + Integer.parseInt(position.group(1)) - 1;
        }
        Matcher method = MISSING_METHOD.matcher(message(problem));
        Matcher field = MISSING_FIELD.matcher(message(problem));
        if (method.matches() || field.matches()) {
            String word = method.matches() ? method.group(1) : field.group(1);
            Matcher place = Pattern.compile("\\b" + word + "\\b").matcher(rule.source());
            if (place.find()) {
                return rule.sourceLine() + linesBefore(rule, place.start());
            }
        }
        int firstCondition = rule.source().indexOf(rule.source().strip());
        return problem.line() < 0
                ? rule.line()
                : rule.sourceLine() + Math.max(problem.line(), linesBefore(rule, firstCondition));
    }

    private static int linesBefore(RuleText rule, int position) {
        return (int) rule.source()
                .substring(0, position)
                .chars()
                .filter(c -> c == '\n')
                .count();
    }

    private static String words(EngineProblem problem) {
        String message = message(problem);
        if (OF_GENERATED_CODE.matcher(message).find()) {
            return "";
        }
        Matcher method = MISSING_METHOD.matcher(message);
        if (method.matches()) {
            String arguments = method.group(3).isEmpty() ? "()" : "( " + method.group(3) + " )";
            return ": there is no " + method.group(1) + arguments + " of " + method.group(2);
        }
        Matcher field = MISSING_FIELD.matcher(message);
        if (field.matches()) {
            return ": there is no field " + field.group(1) + " of " + field.group(2);
        }
        Matcher nonsense = NONSENSE.matcher(message);
        return ": " + (nonsense.matches() ? "it cannot make sense of " + nonsense.group(1) : message);
    }

    private static String message(EngineProblem problem) {
        String first = problem.message().lines().findFirst().orElse("");
        return NOISE.matcher(POSITION.matcher(first).replaceFirst("")).replaceAll("");
    }
}
