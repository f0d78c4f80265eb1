package dev.smartlists.cli;

import dev.smartlists.event.UtcTime;
import dev.smartlists.explain.Attempt;
import dev.smartlists.explain.CampaignExplanation;
import dev.smartlists.explain.ExplainedActivity;
import dev.smartlists.explain.ExplainedCondition;
import dev.smartlists.explain.Explanation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Explanations as JSON objects. */
final class ExplanationJson {

    private ExplanationJson() {}

    static Map<String, Object> of(Explanation explanation) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("list", explanation.list());
        members.put("person", explanation.person());
        members.put("member", explanation.member());
        members.put("logic", explanation.logic());
        members.put("conditions", conditions(explanation.conditions()));
        members.put("why", explanation.why());
        explanation.nextChange().ifPresent(next -> members.put("nextChange", UtcTime.text(next)));
        return members;
    }

    static Map<String, Object> of(CampaignExplanation explanation) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("campaign", explanation.campaign());
        members.put("person", explanation.person());
        members.put("started", explanation.started());
        members.put("logic", explanation.logic());
        members.put("why", explanation.why());
        members.put(
                "attempts",
                explanation.attempts().stream().map(ExplanationJson::of).toList());
        return members;
    }

    private static Map<String, Object> of(Attempt attempt) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("outcome", attempt.outcome().name().toLowerCase(Locale.ROOT));
        members.put("why", attempt.why());
        members.put("activity", of(attempt.activity()));
        members.put("conditions", conditions(attempt.conditions()));
        return members;
    }

    private static List<Map<String, Object>> conditions(List<ExplainedCondition> conditions) {
        return conditions.stream().map(ExplanationJson::of).toList();
    }

    private static Map<String, Object> of(ExplainedCondition condition) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("number", condition.number());
        members.put("text", condition.text());
        members.put("holds", condition.holds());
        members.put("found", condition.found());
        members.put("needed", condition.needed());
        members.put(
                "activities",
                condition.activities().stream().map(ExplanationJson::of).toList());
        members.put("nearest", condition.nearest());
        members.put("file", condition.file());
        members.put("line", condition.line());
        return members;
    }

    private static Map<String, Object> of(ExplainedActivity activity) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", activity.id());
        members.put("date", UtcTime.text(activity.date()));
        members.put("event", activity.event());
        members.put("name", activity.name());
        members.put("detail", activity.detail());
        return members;
    }
}
