package dev.smartlists.evaluation;

import dev.smartlists.engine.EngineRejectedException;
import dev.smartlists.engine.RuleBase;
import dev.smartlists.engine.RuleBody;
import dev.smartlists.engine.RuleCompiler;
import dev.smartlists.rules.ClassificationRule;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.RuleSet;
import dev.smartlists.rules.RulesRejectedException;
import dev.smartlists.rules.UniquenessRule;
import dev.smartlists.rules.syntax.RuleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the engine made of some rule sets. Each rule and each test of a leaf is compiled once, in however many of them it is; every rule set sees its own alone.
 * Immutable.
 */
final class Compilation {

    private final RuleBase classification;
    private final RuleBase uniqueness;
    private final RuleBase tests;
    /** By the text of a rule that runs as written. */
    private final Map<RuleBody, RuleBase> asWritten = new HashMap<>();

    private Compilation(List<RuleBase> bases, List<RuleBody> written) {
        this.classification = bases.get(0);
        this.uniqueness = bases.get(1);
        this.tests = bases.get(2);
        for (int i = 0; i < written.size(); i++) {
            asWritten.put(written.get(i), bases.get(i + 3));
        }
    }

    /**
     * @throws RulesRejectedException if the engine does not accept all of them
     */
    static Compilation of(List<RuleSet> ruleSets, RuleCompiler compiler) {
        List<RuleBody> written = distinct(ruleSets, rules -> asWritten(rules).map(ListRule::text));
        List<List<RuleBody>> groups = new ArrayList<>();
        groups.add(distinct(ruleSets, rules -> rules.classification().stream().map(ClassificationRule::text)));
        groups.add(distinct(ruleSets, rules -> rules.uniqueness().stream().map(UniquenessRule::text)));
        groups.add(LeafTest.of(ruleSets.stream()
                        .flatMap(rules -> rules.leaves().stream())
                        .toList())
                .stream()
                .map(LeafTest::body)
                .toList());
        written.forEach(rule -> groups.add(List.of(rule)));
        try {
            return new Compilation(compiler.compile(groups), written);
        } catch (EngineRejectedException rejected) {
            Map<String, List<RuleText>> byName = ruleSets.stream()
                    .flatMap(Compilation::texts)
                    .distinct()
                    .collect(Collectors.groupingBy(rule -> RuleBase.nameOf(body(rule))));
            throw new RulesRejectedException(EngineWords.problems(rejected.problems(), byName));
        }
    }

    Classifier classifier(RuleSet rules) {
        List<RuleBody> own =
                rules.classification().stream().map(rule -> body(rule.text())).toList();
        return new Classifier(rules.classification(), classification.only(own));
    }

    Uniqueness uniqueness(RuleSet rules) {
        List<RuleBody> own =
                rules.uniqueness().stream().map(rule -> body(rule.text())).toList();
        return new Uniqueness(rules.uniqueness(), uniqueness.only(own));
    }

    LeafMatcher leaves(RuleSet rules) {
        List<LeafTest> own = LeafTest.of(rules.leaves());
        return new LeafMatcher(
                rules.leaves(), own, tests.only(own.stream().map(LeafTest::body).toList()));
    }

    CompiledLists lists(RuleSet rules) {
        Map<String, RuleBase> engines = asWritten(rules)
                .collect(Collectors.toMap(
                        ListRule::name, rule -> Objects.requireNonNull(asWritten.get(body(rule.text())))));
        return new CompiledLists(rules.lists(), rules.campaigns(), engines);
    }

    private static List<RuleBody> distinct(List<RuleSet> ruleSets, Function<RuleSet, Stream<RuleText>> texts) {
        Set<RuleBody> bodies = new LinkedHashSet<>();
        ruleSets.forEach(rules -> texts.apply(rules).map(Compilation::body).forEach(bodies::add));
        return List.copyOf(bodies);
    }

    private static Stream<RuleText> texts(RuleSet rules) {
        return Stream.of(
                        rules.classification().stream().map(ClassificationRule::text),
                        rules.uniqueness().stream().map(UniquenessRule::text),
                        asWritten(rules).map(ListRule::text))
                .flatMap(Function.identity());
    }

    private static Stream<ListRule> asWritten(RuleSet rules) {
        return Stream.concat(rules.lists().stream(), rules.campaigns().stream()).filter(ListRule::runsAsWritten);
    }

    private static RuleBody body(RuleText rule) {
        return new RuleBody(rule.imports(), rule.source());
    }
}
