package dev.smartlists.cli;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks the system whether standard output and standard error are terminals. Java 17 only knows whether all streams together are one, which is wrong as
 * soon as one of them goes to a file; so the shell's own test is asked, and Java where there is no such shell.
 *
 * @param out standard output
 * @param err standard error
 */
record Terminals(Terminal out, Terminal err) {

    private static final int USUAL_WIDTH = 100;
    private static final int LEAST_WIDTH = 40;
    private static final Pattern ROWS_AND_COLUMNS = Pattern.compile("\\d+ (\\d{1,4})\\s*");
    /** Exit code: 1 if standard output is none, plus 2 if standard error is none. */
    private static final String WHICH_ARE_NONE = "[ -t 1 ]; out=$?; [ -t 2 ]; err=$?; exit $((out + 2 * err))";

    static Terminals ask(Map<String, String> environment) {
        int none = whichAreNone();
        boolean out = (none & 1) == 0;
        boolean err = (none & 2) == 0;
        if (!out && !err) {
            return new Terminals(Terminal.NONE, Terminal.NONE);
        }
        boolean colours = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        Terminal terminal = new Terminal(true, width(environment.getOrDefault("COLUMNS", "")), colours);
        return new Terminals(out ? terminal : Terminal.NONE, err ? terminal : Terminal.NONE);
    }

    private static int whichAreNone() {
        try {
            int answer = new ProcessBuilder("sh", "-c", WHICH_ARE_NONE)
                    .inheritIO()
                    .start()
                    .waitFor();
            return answer & 3;
        } catch (IOException noShell) {
            return System.console() == null ? 3 : 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 3;
        }
    }

    private static int width(String columns) {
        Matcher matcher = ROWS_AND_COLUMNS.matcher("0 " + columns.strip());
        if (matcher.matches() || matcher.reset(rowsAndColumns()).matches()) {
            int width = Integer.parseInt(matcher.group(1));
            return width == 0 ? USUAL_WIDTH : Math.max(LEAST_WIDTH, width);
        }
        return USUAL_WIDTH;
    }

    private static String rowsAndColumns() {
        try {
            Process process = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(Redirect.DISCARD)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return process.waitFor() == 0 ? answer : "";
        } catch (IOException noTerminal) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
