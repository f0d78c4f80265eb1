package dev.smartlists.explain;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.evaluation.Evaluator;
import dev.smartlists.evaluation.PersonView;
import java.util.List;
import java.util.stream.Collectors;

/** Where further activities have to happen so that they are no repeats: what counts once a session needs another session. */
record Elsewhere(Evaluator evaluator, PersonView view) {

    /**
     * For example {@code ", in another session"}, or {@code ", each in another session"} for several; nothing if they count wherever they happen.
     *
     * @param more how many further activities, at least 1
     */
    String of(ActivityType type, int more) {
        List<String> key = evaluator.keyOf(type);
        boolean first = view.history().activities().stream()
                .noneMatch(kept -> kept.original().type() == type);
        if (key.isEmpty() || more == 1 && first) {
            return "";
        }
        String place = key.stream().map(Elsewhere::another).collect(Collectors.joining(" or "));
        return (more == 1 ? ", " : ", each ") + place;
    }

    private static String another(String part) {
        return switch (part) {
            case "page" -> "on another page";
            case "agent" -> "with another agent";
            case "document" -> "on another document";
            default -> "in another " + part;
        };
    }
}
