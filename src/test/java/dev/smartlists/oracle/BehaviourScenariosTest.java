package dev.smartlists.oracle;

import static dev.smartlists.oracle.Given.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The behaviour table of the modelled product, as far as events alone can tell it.
 *
 * <p>Each step is one event: {@code T1} is "dialogue D1 was displayed", {@code O1} opened, {@code A1} a prompt
 * answered, {@code C1} completed, {@code |} the next session. The table counts per conversation; the second expectation
 * is what the default key, once per session, makes of the same events.
 *
 * <p>Rows 13 to 21 of the table are about which dialogue is chosen and when it is shown (publishing, priority, time on
 * site, scrolling): a targeting engine decides that, and what it shows reaches us as the events of rows 1 to 12. Row 22
 * contradicts a limit per session, which is what we count by: the return is a second session.
 */
class BehaviourScenariosTest {

    @ParameterizedTest(name = "row {0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                " 1; T1            ; T1=1             ; T1=1",
                " 2; T1 T1         ; T1=1             ; T1=1",
                " 3; T1 O1         ; T1=1             ; T1=1",
                " 4; T1 O1 A1      ; E1=1 T1=1        ; E1=1 T1=1",
                " 5; T1 A1 T1 A1   ; E1=1 T1=1        ; E1=1 T1=1",
                " 6; T1 A1 C1 C1   ; C1=1 E1=1 T1=1   ; C1=1 E1=1 T1=1",
                " 7; T1 T1         ; T1=1             ; T1=1",
                " 8; T1 A1 T1 A1   ; E1=1 T1=1        ; E1=1 T1=1",
                " 9; T1 A1 T1      ; E1=1 T1=1        ; E1=1 T1=1",
                "10; T1 T2         ; T1=1 T2=1        ; T1=1",
                "11; T1 A1 C1 T2   ; C1=1 E1=1 T1=1 T2=1      ; C1=1 E1=1 T1=1",
                "12; T1 A1 C1 T2 A2; C1=1 E1=1 E2=1 T1=1 T2=1 ; C1=1 E1=1 T1=1",
                "22; T1 | T1       ; T1=2             ; T1=2",
            })
    void counts(int row, String steps, String perConversation, String perSession) {
        assertThat(countsOf(steps, Uniqueness.PER_CONVERSATION)).isEqualTo(perConversation);
        assertThat(countsOf(steps, Uniqueness.PER_SESSION)).isEqualTo(perSession);
    }

    private static String countsOf(String steps, Uniqueness uniqueness) {
        List<String> lines = new ArrayList<>();
        int session = 1;
        for (String step : steps.split(" ")) {
            if (step.equals("|")) {
                session++;
                continue;
            }
            String type = switch (step.charAt(0)) {
                case 'T' -> "conversation_triggered";
                case 'O' -> "conversation_opened";
                case 'A' -> "prompt_answered";
                default -> "conversation_completed";
            };
            String id = "e" + (100 + lines.size());
            lines.add(Given.event(
                    id,
                    type,
                    "2024-03-01T12:00:00Z",
                    "session:'s" + session + "', conversation:{name:'" + step.charAt(1) + "'}"));
        }
        OracleResult result = Given.run(
                lines, List.of(), Given.LATER, OracleSettings.defaults().unique(uniqueness));
        Map<String, Integer> counts = new TreeMap<>();
        for (String line : result.activities()) {
            var attributes = json(line).path("attributes");
            String dialogue = attributes.path("Name").asText();
            counts.merge(line.contains("Triggered") ? "T" + dialogue : "E" + dialogue, 1, Integer::sum);
            if (attributes.path("Conversation Status").asText().equals("Completed")) {
                counts.merge("C" + dialogue, 1, Integer::sum);
            }
        }
        return String.join(
                " ",
                counts.entrySet().stream()
                        .map(c -> c.getKey() + "=" + c.getValue())
                        .toList());
    }
}
