package dev.smartlists.scenario;

import dev.smartlists.Evaluation;
import dev.smartlists.event.OneLine;
import dev.smartlists.explain.Attempt;
import dev.smartlists.explain.CampaignExplanation;
import java.util.List;

/** Adds to what is wrong why it came so, from the explanations of the evaluation. */
final class Reasons {

    private final Playback playback;
    private final boolean wanted;

    /**
     * @param wanted whether anybody reads them; they take longer than everything else
     */
    Reasons(Playback playback, boolean wanted) {
        this.playback = playback;
        this.wanted = wanted;
    }

    /** What is wrong about a list, and why the person is in it now or not. */
    String ofList(String wrong, String list, String person) {
        if (!wanted) {
            return wrong;
        }
        Evaluation now = playback.evaluation();
        if (!now.persons().contains(person)) {
            return lines(wrong, person + " has no events any more; they belong to others now");
        }
        boolean member = now.listsOf(person).contains(list);
        return lines(
                wrong,
                (member ? "is in it: " : "is not in it: ")
                        + now.explain(list, person).why());
    }

    /** What is wrong about a campaign, and why it started or did not. */
    String ofCampaign(String wrong, String campaign, String person) {
        if (!wanted) {
            return wrong;
        }
        Evaluation now = playback.evaluation();
        if (!now.persons().contains(person)) {
            return lines(wrong, person + " has no events any more; they belong to others now");
        }
        CampaignExplanation explanation = now.explainCampaign(campaign, person);
        List<Attempt> attempts = explanation.attempts();
        return lines(
                wrong,
                attempts.isEmpty()
                        ? explanation.why()
                        : attempts.get(attempts.size() - 1).why());
    }

    private static String lines(String wrong, String why) {
        return OneLine.of(wrong) + "\n" + OneLine.of(why);
    }

    /** {@code "Offer help" started for ana twice; expected: once}. */
    static String count(String what, long actual, long expected) {
        return what + " " + times(actual) + "; expected: " + times(expected);
    }

    private static String times(long number) {
        return switch ((int) number) {
            case 0 -> "never";
            case 1 -> "once";
            case 2 -> "twice";
            default -> number + " times";
        };
    }
}
