package dev.smartlists.bench;

import dev.smartlists.bench.workload.Workloads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A candidate that is started as a process of its own for each run: what somebody waits for who types a command. */
public final class ColdProcess implements Candidate {

    private static final Pattern CHILD_TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*$");

    private final String name;
    private final List<String> command;
    private double cpuSeconds;

    /** @param command may hold {@code {events}}, {@code {lists}}, {@code {rules}}, {@code {out}} and {@code {as-of}} */
    public ColdProcess(String name, List<String> command) {
        this.name = name;
        this.command = List.copyOf(command);
    }

    /** A Java program with the arguments of the rivals. */
    static ColdProcess java(
            String name, List<String> options, String classPath, Class<?> main, String... moreArguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName(), "{events}", "{lists}", "{out}"));
        command.addAll(List.of(moreArguments));
        return new ColdProcess(name, command);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void run(Path events, Path lists, Path out) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("sh", "-c", "\"$@\"; code=$?; times; exit $code", "sh"));
        for (String word : command) {
            words.add(word.replace("{events}", events.toString())
                    .replace("{lists}", lists.toString())
                    .replace("{rules}", OurRules.folder(lists).toString())
                    .replace("{out}", out.toString())
                    .replace("{as-of}", Workloads.AS_OF.toString()));
        }
        Path log = out.resolve("process.log");
        int code = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        String said = Files.readString(log);
        Files.delete(log);
        if (code != 0) {
            throw new IOException(name + " ended with " + code + ":\n" + said);
        }
        Matcher times = CHILD_TIMES.matcher(said);
        cpuSeconds = times.find() ? seconds(times, 1) + seconds(times, 3) : Double.NaN;
    }

    /** Processor time of the last run, by the system's account. */
    double cpuSeconds() {
        return cpuSeconds;
    }

    private static double seconds(Matcher times, int group) {
        return 60 * Double.parseDouble(times.group(group)) + Double.parseDouble(times.group(group + 1));
    }
}
