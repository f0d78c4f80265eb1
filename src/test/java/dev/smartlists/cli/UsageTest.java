package dev.smartlists.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.cli.Cli.Result;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Help, and arguments that are wrong. */
class UsageTest {

    static Stream<String> verbs() {
        return Cli.run("--help").outLines().stream()
                .dropWhile(line -> !line.equals("Verbs:"))
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.matches("  \\w.*"))
                .map(line -> line.strip().split(" ")[0])
                .filter(verb -> !verb.equals("help"));
    }

    @Test
    void knowsTheVerbs() {
        assertThat(verbs()).contains("run", "check", "test", "explain", "log", "import");
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyVerbHasHelp(String verb) {
        Result help = Cli.run(verb, "--help");

        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .startsWith("Usage: smartlists " + verb)
                .doesNotContain("\u001b")
                .doesNotContain("%n");
        assertThat(help.outLines()).allMatch(line -> line.length() <= 110);
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyVerbHasExamplesAndTellsItsExitCodes(String verb) {
        assertThat(Cli.run("help", verb).out())
                .isEqualTo(Cli.run(verb, "--help").out())
                .contains("\nExamples:\n  smartlists " + verb)
                .contains("Exit code: 0 ");
    }

    @Test
    void withoutAVerbItShowsThem() {
        Result result = Cli.run();

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("Usage: smartlists ")
                .contains("\nVerbs:\n")
                .contains("\n  run  ");
    }

    @Test
    void tellsItsVersion() {
        assertThat(Cli.run("--version").out()).startsWith("smartlists ");
        assertThat(Cli.run("run", "--version").out()).startsWith("smartlists ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rnu x | there is no verb 'rnu', only run, check, ",
                "run x --rulez y | there is no option '--rulez'. Did you mean '--rules'?",
                "run | Missing required parameter: 'EVENTS'",
                "run x --rules | Missing required parameter for option '--rules' (DIR)",
                "run x --rules a --rules b | option '--rules' (DIR) should be specified only once",
                "check x | one argument too many: 'x'",
                "run x --as-of 2026-11-22T10:00 | Invalid value for option '--as-of': '2026-11-22T10:00' has no offset; write for example"
                        + " 2026-11-22T10:00:00Z",
                "run x --as-of now | Invalid value for option '--as-of': 'now' is not a time with an offset; write for example 2026-01-01T10:00:00Z",
                "run x --as-of +10000-01-01T00:00:00Z | Invalid value for option '--as-of': '+10000-01-01T00:00:00Z' is outside the years 0000 to 9999",
                "run x --as-of +999999999-12-31T23:59:59Z | Invalid value for option '--as-of': '+999999999-12-31T23:59:59Z' is outside the years 0000 to 9999",
                "run x --zone europe/berlin | Invalid value for option '--zone': there is no time zone 'europe/berlin'. Did you mean Europe/Berlin?",
                "run x --zone Atlantis | Invalid value for option '--zone': there is no time zone 'Atlantis'. Write for example Europe/Berlin, UTC or"
                        + " +02:00",
                "run x --week-start moonday | Invalid value for option '--week-start': there is no day 'moonday'. Write one of monday, tuesday, wednesday,"
                        + " thursday, friday, saturday, sunday",
                "run x --inactivity 30 | Invalid value for option '--inactivity': '30' is no length of time. Write a number and s, m, h or d, for example"
                        + " 30m",
                "run x --inactivity -5m | Invalid value for option '--inactivity': '-5m' is no length of time. Write a number and s, m, h or d, for"
                        + " example 30m",
                "run x --format yaml | Invalid value for option '--format': expected one of [TEXT, JSON] (case-insensitive) but was 'yaml'"
            })
    void wrongArgumentsGetOneMessageAndExitCodeTwo(String arguments, String message) {
        Result result = Cli.run((Object[]) arguments.split(" "));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.errLines()).hasSize(2);
        assertThat(result.errLines().get(0)).startsWith("smartlists: " + message);
        assertThat(result.errLines().get(1)).matches("Try 'smartlists( \\w+)? --help'\\.");
    }

    @Test
    void showsArgumentsHarmlessly() {
        assertThat(Cli.run("run", "x", "--zone", "\u001b[2J").err())
                .contains("\\u001b[2J")
                .doesNotContain("\u001b");
    }

    @Test
    void usesColoursOnATerminalOnly() {
        Terminals colours = new Terminals(new Terminal(true, 80, true), new Terminal(true, 80, true));

        assertThat(Cli.run(colours, "run", "--help").out()).contains("\u001b[");
        assertThat(Cli.run("run", "--help").out()).doesNotContain("\u001b[");
    }

    @Test
    void whatNobodyForesawIsOneLineUnlessMoreIsAskedFor() {
        RulesLoader broken = (folder, settings) -> {
            throw new IllegalStateException("no\nrules");
        };

        Result quiet = Cli.run(broken, "run", "x", "--rules", Cli.RULES);
        Result verbose = Cli.run(broken, "run", "x", "--rules", Cli.RULES, "--verbose");

        assertThat(quiet)
                .isEqualTo(
                        new Result(
                                1,
                                "",
                                "smartlists: failed unexpectedly: java.lang.IllegalStateException: no\\nrules. To see where, add --verbose\n"));
        assertThat(verbose.code()).isEqualTo(1);
        assertThat(verbose.err()).contains("\tat dev.smartlists.cli.UsageTest");
    }
}
