package dev.smartlists.bench.workload;

import java.util.List;
import java.util.Locale;

/**
 * Two lists that tie two activities together: in the same session, the second later than the first. The product's rule JSON
 * cannot say that, so they stand in a file of their own, as data for the rivals and as rules for us.
 */
final class SequenceLists {

    /**
     * @param name the list
     * @param first the activity that comes first
     * @param then the activity that must have a later date, in the same session of the same visitor
     */
    record Sequence(String name, String first, String then) {

        String json() {
            return Json.object("name", Json.text(name), "first", Json.text(first), "then", Json.text(then));
        }

        String rule() {
            return """
                    package lists

                    import dev.smartlists.activity.*

                    /* %s in the session of %s, and later: what came first is likely to be the reason. */
                    rule "%s"
                    when
                        $first : %s()
                        %s( sameSessionAs( $first ), laterThan( $first ) )
                    then
                        member();
                    end
                    """.formatted(then, first, name, first, then);
        }

        String fileName() {
            return name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".drl";
        }
    }

    static final List<Sequence> ALL = List.of(
            new Sequence("Document after a goal", "ReachedGoal", "InteractedWithDocument"),
            new Sequence("Meeting after an agent", "EngagedWithAgent", "ScheduledMeeting"));

    private SequenceLists() {}
}
