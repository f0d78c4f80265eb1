package dev.smartlists.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.smartlists.exchange.RuleImport;
import dev.smartlists.rules.RuleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A set of lists of a workload as rules of ours, together with the rules for activities and uniqueness that we ship. */
public final class OurRules {

    private static final Path SHIPPED = Path.of("rules");

    private OurRules() {}

    /** Writes a rules folder: {@code OurRules LISTS FOLDER}. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println(
                    "usage: OurRules LISTS FOLDER   for example: OurRules target/bench/lists-20 target/rules");
            System.exit(2);
        }
        write(Path.of(args[0]), Path.of(args[1]));
    }

    /** The rules folder beside that of the lists, made on first use. */
    static Path folder(Path lists) throws IOException {
        Path folder = lists.resolveSibling("rules-of-" + lists.getFileName());
        if (Files.notExists(folder)) {
            write(lists, folder);
        }
        return folder;
    }

    static void write(Path lists, Path folder) throws IOException {
        for (RuleSource rule : read(lists)) {
            Path file = folder.resolve(rule.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, rule.text());
        }
    }

    /** @param lists a folder made by {@code Workloads} */
    public static List<RuleSource> read(Path lists) throws IOException {
        List<RuleSource> rules = new ArrayList<>();
        addFiles(SHIPPED.resolve("activities"), "activities/", rules);
        addFiles(SHIPPED.resolve("uniqueness"), "uniqueness/", rules);
        addFiles(lists, "lists/", rules);
        List<JsonNode> json = new ArrayList<>();
        new JsonMapper().readTree(lists.resolve("lists.json").toFile()).forEach(json::add);
        rules.addAll(RuleImport.drl(json));
        return rules;
    }

    private static void addFiles(Path folder, String path, List<RuleSource> rules) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                rules.add(new RuleSource(path + file.getFileName(), Files.readString(file)));
            }
        }
    }
}
