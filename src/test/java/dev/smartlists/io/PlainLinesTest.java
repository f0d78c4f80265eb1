package dev.smartlists.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.event.VisitorEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The short cut for plain lines must never say anything else than the parser of all JSON. */
class PlainLinesTest {

    private static final String PLAIN = "{\"id\":\"e1\",\"type\":\"goal_reached\",\"visitor\":\"v1\","
            + "\"time\":\"2026-11-22T09:30:00.250Z\",\"session\":\"s1\",\"goal\":{\"name\":\"Demo\"}}";

    private final PlainLines plain = new PlainLines(new PartParser(new SharedTexts(), new PartReader()));

    @Test
    void readsAPlainLineWhetherItsPartsAreKnownOrNot() throws LineRefusedException {
        assertThat(plain(PLAIN)).isEqualTo(any(PLAIN));
        assertThat(plain(PLAIN)).isEqualTo(any(PLAIN));
        assertThat(plain(PLAIN.replace(",", ", ").replace(":{", ": {") + "\r")).isEqualTo(any(PLAIN));
        String later = PLAIN.replace("Z\"", "-05:30\"");
        assertThat(plain(later)).isNotNull().isEqualTo(any(later));
    }

    @Test
    void readsLettersOfAllScriptsInObjects() throws LineRefusedException {
        String line = PLAIN.replace("Demo", "Vorführung 見積もり 🙂");
        assertThat(plain(line)).isNotNull().isEqualTo(any(line));
        assertThat(plain(line)).isEqualTo(any(line));
        assertThat(plain(line.replace("🙂", "🙃"))).isEqualTo(any(line.replace("🙂", "🙃")));
    }

    @Test
    void leavesObjectsThatAreNotUtf8ToTheParserThatRefusesThem() {
        byte[] bytes = PLAIN.replace("Demo", "Dem?").getBytes(StandardCharsets.UTF_8);
        for (int wrong : new int[] {0x80, 0xc0, 0xe4, 0xff}) {
            byte[] line = bytes.clone();
            line[PLAIN.indexOf("Demo") + 3] = (byte) wrong;
            assertThat(plain.parse(line, 0, line.length)).as("0x%02x", wrong).isNull();
        }
    }

    @Test
    void leavesEverythingElseAlone() {
        plain(PLAIN);
        List.of(
                        PLAIN.replace("v1", "v\\u0031"),
                        PLAIN.replace("v1", "vé"),
                        PLAIN.replace("\"session\"", "\"id\""),
                        PLAIN.replace("session", "colour"),
                        PLAIN.replace("\"s1\"", "null"),
                        PLAIN.replace("\"s1\"", "1"),
                        PLAIN.replace("\"s1\"", "\"\""),
                        PLAIN.replace("v1", " "),
                        PLAIN.replace("22T", "31T"),
                        PLAIN.replace("09:30", "24:00"),
                        PLAIN.replace(".250Z", ".25Z"),
                        PLAIN.replace("Z\"", "+19:00\""),
                        PLAIN.replace("Z\"", "+0100\""),
                        PLAIN.replace("\"type\":\"goal_reached\",", ""),
                        PLAIN.replace("\"Demo\"", "1"),
                        PLAIN.replace("\"Demo\"}", "\"Demo\",\"name\":\"Demo\"}"),
                        PLAIN.replace("\"Demo\"}", "\"Demo\"]"),
                        PLAIN + PLAIN,
                        PLAIN + ",",
                        PLAIN.substring(0, PLAIN.length() - 1))
                .forEach(line -> assertThat(plain(line)).as(line).isNull());
    }

    /** Lines of the example with a byte changed, left out or doubled: either both make the same event, or the short cut makes none. */
    @Property(tries = 30)
    void agreesWithTheParserOnDamagedLines(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<String> lines;
        try (var all = Files.lines(Path.of("examples/november.ndjson"))) {
            lines = all.skip(random.nextInt(9_000)).limit(300).toList();
        }
        for (String line : lines) {
            for (String variant : List.of(line, line, damaged(line, random), damaged(line, random))) {
                VisitorEvent quick = plain(variant);
                VisitorEvent event = anyOrNull(variant);
                if (quick != null) {
                    assertThat(quick).as(variant).isEqualTo(event);
                }
            }
        }
    }

    private static String damaged(String line, Random random) {
        int at = random.nextInt(line.length());
        String start = line.substring(0, at);
        String rest = line.substring(at + 1);
        return switch (random.nextInt(3)) {
            case 0 -> start + rest;
            case 1 -> start + line.charAt(at) + line.charAt(at) + rest;
            default -> start + "{}[]\",: \\0aZ-".charAt(random.nextInt(13)) + rest;
        };
    }

    private VisitorEvent plain(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return plain.parse(bytes, 0, bytes.length);
    }

    private static VisitorEvent any(String line) throws LineRefusedException {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return new EventParser().parse(bytes, 0, bytes.length, false);
    }

    private static VisitorEvent anyOrNull(String line) {
        try {
            return line.isBlank() ? null : any(line);
        } catch (LineRefusedException refused) {
            return null;
        }
    }
}
