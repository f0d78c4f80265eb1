package dev.smartlists.rules;

import dev.smartlists.activity.Nearest;
import dev.smartlists.rules.syntax.Action;
import dev.smartlists.rules.syntax.RuleFileParser;
import dev.smartlists.rules.syntax.RuleText;
import dev.smartlists.rules.syntax.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes a {@link RuleSet} of rule files, or says everything that is wrong with them. */
public final class RuleSetReader {

    private static final Map<Stage, Vocabulary> VOCABULARIES = Map.of(
            Stage.ACTIVITIES, Vocabulary.ofEvents(),
            Stage.UNIQUENESS, Vocabulary.ofRepeats(),
            Stage.LISTS, Vocabulary.ofLists());

    private final Problems problems = new Problems();
    private final Map<Stage, List<RuleText>> rules = new EnumMap<>(Stage.class);

    private RuleSetReader() {}

    /**
     * Reads a folder.
     *
     * @throws RulesRejectedException if anything is wrong
     */
    public static RuleSet read(Path folder) {
        return read(folder, new Problems());
    }

    /**
     * Reads a folder of which something else was read before.
     *
     * @param known what was wrong with that; what is wrong with the rules is added
     * @throws RulesRejectedException if anything is wrong, or was known to be
     */
    public static RuleSet read(Path folder, Problems known) {
        List<RuleSource> sources = RulesFolder.read(folder, known);
        if (sources.isEmpty() && known.isEmpty()) {
            known.add(folder.toString(), 0, null, "holds no rule files (*.drl) in the folders " + folders());
        }
        return read(sources, known.sorted());
    }

    /**
     * Understands files that were read already.
     *
     * @param known problems found before
     * @throws RulesRejectedException if anything is wrong, or was known to be
     */
    public static RuleSet read(List<RuleSource> sources, List<Problem> known) {
        RuleSetReader reader = new RuleSetReader();
        known.forEach(
                problem -> reader.problems.add(problem.file(), problem.line(), problem.title(), problem.message()));
        sources.forEach(reader::parse);
        RuleSet ruleSet = reader.understand(!sources.isEmpty());
        if (!reader.problems.isEmpty()) {
            throw new RulesRejectedException(reader.problems.sorted());
        }
        return ruleSet;
    }

    private void parse(RuleSource source) {
        Optional<Stage> stage = Stage.inFolder(source.folder());
        if (stage.isEmpty()) {
            problems.add(source.path(), 0, null, misplaced(source));
            return;
        }
        Problems own = new Problems();
        List<RuleText> parsed = RuleFileParser.parse(source.path(), source.text(), vocabularyOf(stage.get()), own);
        if (parsed.isEmpty() && own.isEmpty()) {
            own.add(source.path(), 0, null, "holds no rule");
        }
        Set<String> strangers = new HashSet<>();
        for (RuleText rule : parsed) {
            Stage right = stageOf(rule.action());
            if (right == stage.get()) {
                rulesOf(right).add(rule);
            } else {
                strangers.add(rule.title());
                problems.add(
                        rule.file(),
                        rule.action().line(),
                        rule.title(),
                        "This is a rule for " + right.folder() + "/, not for " + source.folder() + "/. Move it there");
            }
        }
        own.sorted().stream()
                .filter(problem -> problem.title() == null || !strangers.contains(problem.title()))
                .forEach(problem -> problems.add(problem.file(), problem.line(), problem.title(), problem.message()));
    }

    private static Vocabulary vocabularyOf(Stage stage) {
        return Objects.requireNonNull(VOCABULARIES.get(stage));
    }

    private static String misplaced(RuleSource source) {
        return "lies in none of the folders " + folders()
                + Nearest.hint(source.folder(), () -> List.of("activities", "uniqueness", "lists"));
    }

    private static String folders() {
        return "activities/, uniqueness/ and lists/";
    }

    private static Stage stageOf(Action action) {
        if (action instanceof Action.Insert || action instanceof Action.Nothing) {
            return Stage.ACTIVITIES;
        }
        return action instanceof Action.Suppress ? Stage.UNIQUENESS : Stage.LISTS;
    }

    private RuleSet understand(boolean anyFile) {
        rules.values().forEach(this::checkTitles);
        if (anyFile && rulesOf(Stage.ACTIVITIES).isEmpty() && problems.isEmpty()) {
            problems.add("activities", 0, null, "holds no rule, so no event would mean anything");
        }
        Leaves leaves = new Leaves();
        ListReader lists = new ListReader(vocabularyOf(Stage.LISTS), leaves, problems);
        List<ListRule> all = rulesOf(Stage.LISTS).stream()
                .map(lists::read)
                .flatMap(Optional::stream)
                .toList();
        List<ListRule> ordered = new ListOrder(all, problems).lists();
        StageReader stages = new StageReader(problems);
        return new RuleSet(
                rulesOf(Stage.ACTIVITIES).stream()
                        .map(stages::classification)
                        .flatMap(Optional::stream)
                        .toList(),
                stages.uniqueness(rulesOf(Stage.UNIQUENESS)),
                ordered,
                all.stream()
                        .filter(ListRule::isCampaign)
                        .sorted(ListOrder.BY_NAME)
                        .toList(),
                leaves.all());
    }

    private List<RuleText> rulesOf(Stage stage) {
        return rules.computeIfAbsent(stage, unseen -> new ArrayList<>());
    }

    private void checkTitles(List<RuleText> stage) {
        Map<String, RuleText> seen = new HashMap<>();
        for (RuleText rule : stage) {
            RuleText first = seen.putIfAbsent(rule.title(), rule);
            if (first != null) {
                problems.add(
                        rule.file(),
                        rule.line(),
                        rule.title(),
                        "This title is taken by " + first.file() + ":" + first.line()
                                + ". Titles are unique: give one of the two another");
            }
        }
    }
}
