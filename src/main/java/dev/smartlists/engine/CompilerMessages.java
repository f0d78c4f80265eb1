package dev.smartlists.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;

/** Finds the rule that each message of the compiler is about: it names a file of ours, or a line of the Java that it generated. */
final class CompilerMessages {

    private static final String RULE_FILE = ".drl";
    private static final Pattern GENERATED_SOURCE = Pattern.compile("Java source of (\\S+) in error:\\R");
    private static final Pattern GENERATED_METHOD = Pattern.compile(" rule_(r[0-9a-f]{32})\\(");
    /** Says that a file was not understood, and follows on a message that says why. */
    private static final String CONSEQUENCE = "Parser returned a null Package";

    private final Map<String, List<String>> sources = new HashMap<>();

    private CompilerMessages() {}

    static List<EngineProblem> problems(List<Message> errors) {
        CompilerMessages messages = new CompilerMessages();
        List<Message> telling = new ArrayList<>();
        for (Message error : errors) {
            if (!messages.isSource(error) && !error.getText().contains(CONSEQUENCE)) {
                telling.add(error);
            }
        }
        return telling.stream().map(messages::problem).toList();
    }

    /** Whether a message only shows generated source; it is remembered then. */
    private boolean isSource(Message error) {
        Matcher source = GENERATED_SOURCE.matcher(error.getText());
        if (!source.lookingAt()) {
            return false;
        }
        sources.put(
                source.group(1), error.getText().substring(source.end()).lines().toList());
        return true;
    }

    private EngineProblem problem(Message error) {
        String path = String.valueOf(error.getPath());
        String file = path.substring(path.lastIndexOf('/') + 1);
        if (file.endsWith(RULE_FILE)) {
            return new EngineProblem(
                    file.substring(0, file.length() - RULE_FILE.length()),
                    error.getLine() > 0 ? error.getLine() - 1 : -1,
                    error.getText());
        }
        return new EngineProblem(ruleAt(sources.getOrDefault(path, List.of()), error.getLine()), -1, error.getText());
    }

    /** The rule whose generated method holds a line, counted from 1. */
    private static String ruleAt(List<String> source, int line) {
        for (int i = Math.min(line, source.size()) - 1; i >= 0; i--) {
            Matcher method = GENERATED_METHOD.matcher(source.get(i));
            if (method.find()) {
                return method.group(1);
            }
        }
        return "";
    }
}
