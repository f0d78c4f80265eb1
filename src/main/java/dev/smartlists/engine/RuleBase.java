package dev.smartlists.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * The compiled rules of one stage. Immutable and thread-safe: every run has a session of its own, which is thrown away, so nothing of one run is
 * seen by another.
 */
public final class RuleBase {

    /** So many facts are matched at once: their pairs cost less than asking again and again. */
    private static final int FEW = 64;

    private static final int[] NONE = {};

    private final List<Model> models;
    private final @Nullable KieBase rules;
    private final Map<String, int[]> numbers = new HashMap<>();
    private final boolean growing;

    private RuleBase(List<RuleBody> bodies, List<Model> models, @Nullable KieBase rules, boolean growing) {
        this.models = models;
        this.rules = rules;
        this.growing = growing;
        for (int i = 0; i < bodies.size(); i++) {
            numbers.merge(Chunk.nameOf(bodies.get(i)), new int[] {i}, RuleBase::joined);
        }
    }

    private static int[] joined(int[] one, int[] other) {
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    static RuleBase of(List<RuleBody> bodies, List<Model> models) {
        KieBase rules = models.isEmpty() ? null : KieBaseBuilder.createKieBaseFromModel(models);
        return new RuleBase(bodies, models, rules, rules != null && Growth.isCertain(rules));
    }

    /**
     * The same compiled rules, of which only some count: stages that have most rules in common share what is compiled.
     *
     * @param some of the rules, in the order of their new positions
     */
    public RuleBase only(List<RuleBody> some) {
        return new RuleBase(some, models, rules, growing);
    }

    /** The name that a rule is compiled under, by which the engine's problems refer to it. */
    public static String nameOf(RuleBody rule) {
        return Chunk.nameOf(rule);
    }

    /**
     * Runs all rules over facts and hands over every match, in no particular order.
     *
     * @throws RuleFailedException if a rule fails; matches handed over before do not count
     */
    public void run(Collection<?> facts, Consumer<RuleMatch> matches) {
        if (rules == null || facts.isEmpty()) {
            return;
        }
        KieSession session = rules.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules(match -> {
                for (int number : numbersOf(match.getRule().getName())) {
                    matches.accept(new EngineMatch(number, match));
                }
                return false;
            });
        } catch (RuntimeException failure) {
            throw failed(facts, failure);
        } finally {
            session.dispose();
        }
    }

    /**
     * Whether any rule matches. A person with many activities can have as many matches as there are pairs of them: where further facts cannot undo a
     * match, they are handed over one by one until there is one.
     *
     * @throws RuleFailedException if a rule fails
     */
    public boolean anyMatch(Collection<?> facts) {
        if (rules == null || facts.isEmpty()) {
            return false;
        }
        AtomicBoolean matched = new AtomicBoolean();
        AgendaFilter noting = match -> {
            if (numbersOf(match.getRule().getName()).length > 0) {
                matched.set(true);
            }
            return false;
        };
        KieSession session = rules.newKieSession();
        try {
            int inserted = 0;
            for (Object fact : facts) {
                session.insert(fact);
                if (growing && ++inserted > FEW) {
                    session.fireAllRules(noting);
                    if (matched.get()) {
                        return true;
                    }
                }
            }
            session.fireAllRules(noting);
            return matched.get();
        } catch (RuntimeException failure) {
            throw failed(facts, failure);
        } finally {
            session.dispose();
        }
    }

    private RuleFailedException failed(Collection<?> facts, RuntimeException failure) {
        Optional<FailureSearch.Found> found = FailureSearch.firstFailure(models, facts);
        return new RuleFailedException(
                found.map(known -> numbersOf(known.rule()))
                        .filter(known -> known.length > 0)
                        .map(known -> known[0])
                        .orElse(-1),
                found.map(FailureSearch.Found::fact).orElse(null),
                rootOf(failure));
    }

    /** None for a rule that does not count here. */
    private int[] numbersOf(String name) {
        return numbers.getOrDefault(name, NONE);
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private record EngineMatch(int rule, Match match) implements RuleMatch {

        @Override
        public @Nullable Object variable(String name) {
            return match.getDeclarationIds().contains(name) ? match.getDeclarationValue(name) : null;
        }

        @Override
        public List<Object> facts() {
            return match.getObjects();
        }
    }
}
