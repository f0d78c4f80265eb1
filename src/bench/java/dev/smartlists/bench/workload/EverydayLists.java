package dev.smartlists.bench.workload;

import static dev.smartlists.bench.workload.Filter.any;
import static dev.smartlists.bench.workload.Filter.membershipJson;
import static dev.smartlists.bench.workload.Filter.named;

import java.util.List;

/** Eighteen lists such as a marketing team keeps. */
final class EverydayLists {

    private static final String TRIGGERED = "Triggered Dialogue";
    private static final String TRIGGERED_FLOW = "Triggered Conversational Flow";
    private static final String ENGAGED = "Engaged with a Dialogue";
    private static final String ENGAGED_FLOW = "Engaged with a Conversational Flow";
    private static final String AGENT = "Engaged with an Agent in Dialogue";
    private static final String AGENT_FLOW = "Engaged with an Agent in Conversational Flow";
    private static final String DOCUMENT = "Interacted with Document in Dialogue";
    private static final String DOCUMENT_FLOW = "Interacted with Document in Conversational Flow";
    private static final String GOAL = "Reached Dialogue Goal";
    private static final String GOAL_FLOW = "Reached Goal in Conversational Flow";
    private static final String MEETING = "Scheduled Meeting in Dialogue";
    private static final String MEETING_FLOW = "Scheduled Meeting in Conversational Flow";

    private EverydayLists() {}

    static List<String> json() {
        return List.of(
                ListJson.all(
                        "Hand raisers",
                        named(ENGAGED, "Pricing").inPast("30 days").json(),
                        any(GOAL).json()),
                ListJson.all(
                        "Seen but silent",
                        any(TRIGGERED).times(2).json(),
                        any(ENGAGED).not().json()),
                ListJson.any(
                        "Wants a meeting",
                        any(MEETING).json(),
                        any(MEETING_FLOW).json()),
                ListJson.custom(
                        "Warm for sales",
                        "1 and (2 or 3)",
                        any(ENGAGED).inPast("90 days").json(),
                        any(DOCUMENT)
                                .where("Document Name", "contains", "pricing", "ROI")
                                .json(),
                        any(GOAL).where("Goal Name", "is", "Demo requested").json()),
                ListJson.all(
                        "Talked to an agent lately",
                        any(AGENT).inPast("14 days").json()),
                ListJson.any(
                        "Talked to an agent ever",
                        any(AGENT).json(),
                        any(AGENT_FLOW).json()),
                ListJson.all(
                        "Scored high",
                        any(ENGAGED)
                                .where("Conversation Score", "at least", "2")
                                .json()),
                ListJson.all(
                        "Left halfway",
                        any(ENGAGED)
                                .where("Conversation Status", "is", "Dropped")
                                .inPast("60 days")
                                .json()),
                ListJson.all(
                        "Security readers",
                        any(DOCUMENT)
                                .where("Document Name", "starts with", "security")
                                .json(),
                        any(MEETING).not().json()),
                ListJson.any(
                        "Readers of guides",
                        any(DOCUMENT)
                                .where("Document Name", "contains", "guide")
                                .json(),
                        any(DOCUMENT_FLOW)
                                .where("Document Name", "contains", "guide")
                                .json()),
                ListJson.all("Flow regulars", any(ENGAGED_FLOW).times(2).json()),
                ListJson.all(
                        "On the pricing pages",
                        any(TRIGGERED)
                                .where("Page URL", "contains", "/pricing")
                                .inPast("7 days")
                                .json()),
                ListJson.custom(
                        "Quote seekers",
                        "(1 and 2) or 3",
                        named(TRIGGERED_FLOW, "Quote request").json(),
                        named(ENGAGED_FLOW, "Quote request", "Demo request").json(),
                        any(GOAL_FLOW).where("Goal Name", "is", "Trial started").json()),
                ListJson.all(
                        "Gone quiet",
                        any(ENGAGED)
                                .where("Date of Activity", "in past before", "30 days")
                                .json(),
                        any(ENGAGED).inPast("30 days").not().json()),
                ListJson.all(
                        "Cared about integration",
                        any(ENGAGED)
                                .where("Discussed Topics", "is", "integration")
                                .json()),
                ListJson.all(
                        "Spring visitors",
                        any(TRIGGERED)
                                .where("Date of Activity", "between", "2026-03-20", "2026-04-20")
                                .json()),
                ListJson.all(
                        "Not in support",
                        any(ENGAGED)
                                .where("Date of Activity", "after", "2026-04-01T00:00:00Z")
                                .json(),
                        named(ENGAGED, "Support", "Trial help").not().json()),
                ListJson.all(
                        "Call today",
                        membershipJson("in", "Hand raisers", "Warm for sales"),
                        membershipJson("not in", "Talked to an agent ever", "Wants a meeting")));
    }
}
