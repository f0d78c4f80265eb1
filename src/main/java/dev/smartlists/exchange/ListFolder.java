package dev.smartlists.exchange;

import dev.smartlists.rules.Problem;
import dev.smartlists.rules.Problems;
import dev.smartlists.rules.RuleSource;
import dev.smartlists.rules.RulesFolder;
import dev.smartlists.rules.Stage;
import dev.smartlists.rules.syntax.Annotation;
import dev.smartlists.rules.syntax.RuleFileParser;
import dev.smartlists.rules.syntax.RuleText;
import dev.smartlists.rules.syntax.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rules folder as an import finds it.
 *
 * @param sources all rule files
 * @param lists the files below {@code lists/} that hold a list or campaign, by its name
 * @param unread the files below {@code lists/} in which no rule can be read
 * @param taken the names of everything that lies in {@code lists/}, in lower case
 */
record ListFolder(
        List<RuleSource> sources, Map<String, List<ListFile>> lists, List<RuleSource> unread, Set<String> taken) {

    static final String PATH = Stage.LISTS.folder() + "/";

    private static final Vocabulary VOCABULARY = Vocabulary.ofLists();

    /**
     * A rule file.
     *
     * @param rule the rule that it is listed for
     * @param rules how many rules it holds
     * @param sound whether it has no problem by itself
     */
    record ListFile(RuleSource source, RuleText rule, int rules, boolean sound) {}

    static ListFolder empty() {
        return new ListFolder(List.of(), Map.of(), List.of(), Set.of());
    }

    /** Reads a folder; what cannot be read is reported. Links are never followed. */
    static ListFolder read(Path folder, Findings findings) {
        Problems unreadable = new Problems();
        List<RuleSource> sources = RulesFolder.read(folder, unreadable);
        for (Problem problem : unreadable.sorted()) {
            findings.problem("the rules folder cannot be used: " + problem);
        }
        Map<String, List<ListFile>> lists = new LinkedHashMap<>();
        List<RuleSource> unread = new ArrayList<>();
        for (RuleSource source : sources) {
            if (source.path().startsWith(PATH)) {
                Problems own = new Problems();
                List<RuleText> rules = RuleFileParser.parse(source.path(), source.text(), VOCABULARY, own);
                if (rules.isEmpty()) {
                    unread.add(source);
                }
                for (RuleText rule : rules) {
                    lists.computeIfAbsent(nameOf(rule), unseen -> new ArrayList<>())
                            .add(new ListFile(source, rule, rules.size(), own.isEmpty()));
                }
            }
        }
        return new ListFolder(sources, lists, unread, taken(folder.resolve(Stage.LISTS.folder()), findings));
    }

    private static String nameOf(RuleText rule) {
        return rule.annotation("name").map(Annotation::value).orElse(rule.title());
    }

    private static Set<String> taken(Path lists, Findings findings) {
        Set<String> taken = new HashSet<>();
        if (Files.isDirectory(lists, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> entries = Files.list(lists)) {
                entries.forEach(
                        entry -> taken.add(entry.getFileName().toString().toLowerCase(Locale.ROOT)));
            } catch (IOException unreadable) {
                findings.problem(
                        "the rules folder cannot be used: " + lists + " cannot be read: " + unreadable.getMessage());
            }
        }
        return taken;
    }
}
