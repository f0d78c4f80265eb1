package dev.smartlists.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartlists.SmartLists;
import dev.smartlists.event.Agent;
import dev.smartlists.event.Conversation;
import dev.smartlists.event.ConversationKind;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.event.VisitorEventBuilder;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.RuleSetReader;
import dev.smartlists.spec.RuleFolder;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person did, written as a scenario. */
class ScenarioMakerTest {

    private static final Instant AS_OF = Instant.parse("2026-11-20T09:00:00Z");

    private static SmartLists lists;
    private static RuleSet rules;

    @BeforeAll
    static void loadRules(@TempDir Path folder) {
        RuleFolder.shipped()
                .list("Mira's", "EngagedWithAgent( agent.is( \"Mira Okafor\" ) )")
                .list("Compliance", "Engaged( transcript.contains( \"GDPR\", \"SOC 2\" ) )")
                .list("Partners", "Engaged( attributes[\"partner\"] == \"Bright\" )")
                .list("Nobody", "Engaged( page.startsWith( \"https://nowhere.example\" ) )")
                .campaign("Talk", "every time", "EngagedWithAgent( happensNow )")
                .writeTo(folder);
        lists = SmartLists.load(folder);
        rules = RuleSetReader.read(folder);
    }

    private static VisitorEvent event(
            String id, String type, String visitor, String time, UnaryOperator<VisitorEventBuilder> rest) {
        return VisitorEvent.of(id, type, visitor, Instant.parse("2026-11-16T" + time + "Z"), rest);
    }

    private static String yaml(String person, boolean keepNames, VisitorEvent... events) {
        return new ScenarioMaker(lists, rules, List.of(events), AS_OF).yaml(person, keepNames);
    }

    @Test
    void masksWhoItWasAndKeepsWhatRulesCompareWith() {
        VisitorEvent[] events = {
            event(
                    "a",
                    "person_identified",
                    "v-7",
                    "09:00:00",
                    e -> e.person("ana@northwind.example").session("s-77")),
            event(
                    "b",
                    "prompt_answered",
                    "v-7",
                    "09:01:30",
                    e -> e.session("s-77")
                            .page("https://x.example/?mail=ana%40northwind.example")
                            .conversation(new Conversation(
                                    "c1",
                                    "Pricing",
                                    ConversationKind.DIALOGUE,
                                    null,
                                    null,
                                    null,
                                    null,
                                    3,
                                    "Ana wants help",
                                    "I am Ana, is it GDPR proof?",
                                    List.of("Price")))
                            .attribute("partner", "Bright")
                            .attribute("phone", "0123")),
            event(
                    "c",
                    "agent_connected",
                    "v-7",
                    "09:01:30",
                    e -> e.session("s-77").agent(new Agent("a-1", "Mira Okafor", "mira@x.example"))),
            event(
                    "d",
                    "agent_connected",
                    "v-7",
                    "09:02:00",
                    e -> e.session("s-77").agent(Agent.named("Jon Lind")))
        };

        assertThat(yaml("ana@northwind.example", false, events)).isEqualTo("""
                scenarios:
                  - scenario: "What somebody did from 2026-11-16T09:00:00.000Z to 2026-11-20T09:00:00.000Z"
                    about: "Made from what somebody really did; names, addresses and what was said are replaced."
                    starts: 2026-11-16T09:00:00.000Z
                    steps:
                      - { visitor: visitor1, does: is identified, session: s1, person: person1 }
                      - { after: 1 minute 30 seconds, does: answers a prompt, dialogue: Pricing, conversation: c1, score: 3, summary: summary 1, \
                transcript: transcript 1 gdpr, topics: [ Price ], page: "https://x.example/?mail=someone1@masked.example", session: s1, \
                attributes: { partner: Bright } }
                      - { does: is connected to an agent, session: s1, agent: Mira Okafor, agentEmail: agent1@masked.example, agentId: agent-1 }
                      - { after: 30 seconds, does: is connected to an agent, session: s1, agent: Agent 1 }
                      - { after: 3 days 23 hours 58 minutes }
                      - expect:
                          person: person1
                          activities: [ Engaged with a Dialogue, Engaged with an Agent in Dialogue ]
                          suppressed: [ Engaged with an Agent in Dialogue ]
                          in:
                            - Compliance
                            - "Mira's"
                            - Partners
                          started: [ Talk ]
                """);
        assertThat(yaml("ana@northwind.example", true, events))
                .contains("visitor: v-7", "person: ana@northwind.example", "I am Ana", "phone: \"0123\"", "Jon Lind");
    }

    @Test
    void tellsTheEventsOfOthersOnTheSameBrowser() {
        String yaml = yaml(
                "ana",
                false,
                event(
                        "a",
                        "prompt_answered",
                        "v",
                        "09:00:00",
                        e -> e.person("bob").session("s")),
                event(
                        "b",
                        "prompt_answered",
                        "v",
                        "09:01:00",
                        e -> e.person("ana").session("s")),
                event("c", "prompt_answered", "w", "09:02:00", e -> e.person("cid")),
                event("d", "prompt_answered", "w", "09:03:00", e -> e.person("ana")));

        assertThat(yaml)
                .contains(
                        "visitor: visitor1",
                        "visitor: visitor2",
                        "person: person1",
                        "person: person2",
                        "person: person3")
                .contains("activities: []", "suppressed: [ Engaged with a Dialogue, Engaged with a Dialogue ]");
    }

    @Test
    void somebodyWhoWasNeverKnownIsTheVisitor() {
        assertThat(yaml("v", false, event("a", "prompt_answered", "v", "09:00:00", e -> e)))
                .contains("visitor: person1,", "person: person1\n");
    }

    @Test
    void whatNoPhraseSaysComesInAsALine() {
        String yaml = yaml(
                "v",
                false,
                event("x", "engages", "v", "09:00:00", e -> e),
                event("y", "video watched", "v", "09:01:00", e -> e),
                event("z", "video_played", "v", "09:02:00", e -> e.attribute("partner", new BigDecimal("1E+3"))));

        assertThat(yaml)
                .contains("{ line: \"{\\\"id\\\":\\\"e1\\\",")
                .contains("{ after: 1 minute, line: \"{\\\"id\\\":\\\"e2\\\",")
                .contains("problems:\n            - unclassified engages\n            - unclassified video watched\n");
    }

    @Test
    void refusesToMaskWhatRulesTellApart(@TempDir Path folder) {
        RuleFolder.empty()
                .activity("Engaged", "visitor.length() == 2")
                .list("Engaged", "Engaged()")
                .writeTo(folder);
        ScenarioMaker maker = new ScenarioMaker(
                SmartLists.load(folder),
                RuleSetReader.read(folder),
                List.of(event("a", "x", "v7", "09:00:00", e -> e)),
                AS_OF);

        assertThatThrownBy(() -> maker.yaml("v7", false))
                .isInstanceOf(NotReproducibleException.class)
                .hasMessage(
                        "neutral words in place of names would change the activities and lists of 'v7', as a rule tells them apart. "
                                + "Keep the names, or remove that rule");
        assertThat(maker.yaml("v7", true)).contains("in: [ Engaged ]");
    }

    @Test
    void thereHasToBeSuchAPerson() {
        VisitorEvent later = VisitorEvent.of("a", "x", "v", AS_OF.plusMillis(1), e -> e);

        assertThatThrownBy(() -> yaml("v", false, later))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no person 'v' as of 2026-11-20T09:00:00.000Z");
    }

    @Test
    void wordsForTextsAreAlikeToTheRules() {
        RuleWords words = new RuleWords(rules);

        assertThat(words.alike("Jon Lind", "Agent 1")).contains("Agent 1");
        assertThat(words.sayWithoutCase("mira okafor")).isTrue();
        assertThat(words.sayWithoutCase("mira")).isFalse();
        assertThat(words.alike("GDPR? And soc 2?", "transcript 1")).contains("gdpr transcript 1 soc 2");
        assertThat(words.alike("Ask Mira Okafor", "summary 1")).contains("summary 1 mira okafor");
        assertThat(words.alike("Jon", "gdpr 1")).isEmpty();
        assertThat(words.areAlike("https://nowhere.example/a", "https://nowhere.example/b"))
                .isTrue();
        assertThat(words.areAlike("https://nowhere.example/a", "see https://nowhere.example/a"))
                .isFalse();
    }
}
