package dev.smartlists.cli;

import dev.smartlists.SmartLists;
import dev.smartlists.evaluation.Settings;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Runs the command line in this process, as a shell would: what it prints and its exit code. Rules that did not change are loaded once. */
final class Cli {

    static final String RULES = "src/test/resources/dev/smartlists/cli/rules";

    /** What the clock says. */
    static final Instant NOW = Instant.parse("2026-11-22T12:00:00.123456Z");

    private static final Map<List<Object>, SmartLists> LOADED = new ConcurrentHashMap<>();

    private Cli() {}

    record Result(int code, String out, String err) {

        List<String> outLines() {
            return out.lines().toList();
        }

        List<String> errLines() {
            return err.lines().toList();
        }
    }

    /** With the small rules of these tests, into files. */
    static Result run(Object... arguments) {
        return run(new Terminals(Terminal.NONE, Terminal.NONE), arguments);
    }

    static Result run(Terminals terminals, Object... arguments) {
        return run(terminals, Cli::load, arguments);
    }

    /** With rules of another kind. */
    static Result run(RulesLoader rules, Object... arguments) {
        return run(new Terminals(Terminal.NONE, Terminal.NONE), rules, arguments);
    }

    private static Result run(Terminals terminals, RulesLoader rules, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Shell shell = new Shell(
                new PrintWriter(out), new PrintWriter(err), terminals, Clock.fixed(NOW, ZoneOffset.UTC), rules);
        String[] texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int code = Main.commandLine(shell, new Failures(false)).execute(texts);
        shell.out().flush();
        shell.err().flush();
        return new Result(code, out.toString(), err.toString());
    }

    /** With standard input. */
    static Result runWith(String input, Object... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return run(arguments);
        } finally {
            System.setIn(before);
        }
    }

    private static SmartLists load(Path folder, Settings settings) {
        return folder.equals(Path.of(RULES))
                ? LOADED.computeIfAbsent(List.of(folder, settings), key -> SmartLists.load(folder, settings))
                : SmartLists.load(folder, settings);
    }
}
