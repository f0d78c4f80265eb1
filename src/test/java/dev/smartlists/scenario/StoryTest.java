package dev.smartlists.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a failing scenario tells. */
class StoryTest {

    @Test
    void tellsWhereItFailedAndWhatHappened() {
        Script script = Stage.read("""
                scenarios:
                  - scenario: Goals
                    zone: Europe/Amsterdam
                    steps:
                      - { visitor: v, does: is identified, person: ana }
                      - { after: 90 minutes, does: reaches a goal, goal: Demo, session: s }
                      - { does: engages, times: 2, every: 1 minute, session: s }
                      - expect:
                          in: [ "Twice, or more" ]
                          started: [ First booking ]
                      - { after: 3 days, does: video_played, happened: 1 day ago, session: s }
                      - expect: { problems: [ unclassified video_played ] }
                """).get(0);

        assertThat(ScenarioRun.of(script, Stage.RULES).story())
                .containsExactly("""
                s.yaml:9: ana is not in "Twice, or more", but is expected in it
                    is not in it: ReachedGoal: 1 of 2 times; 1 more would do
                s.yaml:10: "First booking" started for ana never; expected: once
                    no activity triggers it

                  Scenario "Goals", line 2, times of Europe/Amsterdam
                     5  Mon 2026-01-05 10:00:00  v is identified, person ana
                     6  Mon 2026-01-05 11:30:00  v reaches a goal, session s, goal Demo  (after 1 hour 30 minutes)
                          + Reached Dialogue Goal (ana, event e2)
                          > "Every goal" started for ana
                     7  Mon 2026-01-05 11:30:00  v engages, session s, 2 times, every 1 minute
                          + Engaged with a Dialogue (ana, event e3)
                          > ana joined "Engaged"
                          x Engaged with a Dialogue (ana, event e4) does not count: already engaged in this session  (Mon 2026-01-05 11:31:00)
                     8  Mon 2026-01-05 11:31:00  expect: in: [ "Twice, or more" ], started: [ First booking ]
                          FAILED: ana is not in "Twice, or more", but is expected in it
                          FAILED: "First booking" started for ana never; expected: once
                    11  Thu 2026-01-08 11:31:00  v video_played, session s, dated 1 day ago  (after 3 days)
                          ! unclassified video_played
                    12  Thu 2026-01-08 11:31:00  expect: problems: [ unclassified video_played ]
                """.lines().toArray(String[]::new));
    }

    @Test
    void noNameBeginsALineOfItsOwn() {
        List<String> story = Stage.play(
                        "{ visitor: \"v\\n    forged: one\", does: books a meeting, dialogue: \"D\\n    forged: two\" }",
                        "expect: { in: [ Pricing ], started: [ Every goal ], activities: [] }")
                .story();

        assertThat(String.join("\n", story).lines())
                .noneMatch(line -> line.startsWith("    forged"))
                .anyMatch(line -> line.contains("D\\n    forged: two"))
                .anyMatch(line -> line.contains("name was 'D\\n    forged: two', not 'Pricing'"))
                .anyMatch(line -> line.contains("v\\n    forged: one is not in \"Pricing\""));
    }
}
