package dev.smartlists.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Finds out which rule failed, and on which fact, by asking one rule at a time. The engine itself does not say. Slow, so only for when something has failed
 * already.
 */
final class FailureSearch {

    private FailureSearch() {}

    /**
     * A rule that fails.
     *
     * @param rule the name that it was compiled under
     * @param fact the fact on which it fails, or {@code null} if it fails on several together only
     */
    record Found(String rule, @Nullable Object fact) {}

    /** The first rule of the models that fails on the facts, with the first fact on which it does. */
    static Optional<Found> firstFailure(List<Model> models, Collection<?> facts) {
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                KieBase alone =
                        KieBaseBuilder.createKieBaseFromModel(new ModelImpl(model.getName()).withRules(List.of(rule)));
                if (fails(alone, facts)) {
                    @Nullable
                    Object culprit = facts.stream()
                            .filter(fact -> fails(alone, List.of(fact)))
                            .findFirst()
                            .orElse(null);
                    return Optional.of(new Found(rule.getName(), culprit));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fails(KieBase rules, Collection<?> facts) {
        KieSession session = rules.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules(match -> false);
            return false;
        } catch (RuntimeException failure) {
            return true;
        } finally {
            session.dispose();
        }
    }
}
