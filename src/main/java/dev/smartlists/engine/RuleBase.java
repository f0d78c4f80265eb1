package dev.smartlists.engine;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/**
 * The compiled rules of one stage. Immutable and thread-safe: every run has a session of its own, which is thrown away, so nothing of one run is
 * seen by another.
 */
public final class RuleBase {

    private static final Pattern RULE_NAME = Pattern.compile("\\br(\\d+)\\b");

    private final @Nullable KieBase rules;

    private RuleBase(@Nullable KieBase rules) {
        this.rules = rules;
    }

    /**
     * Compiles rules; each keeps its position as its number.
     *
     * @throws EngineRejectedException if the engine does not accept all of them
     */
    public static RuleBase compile(List<RuleBody> rules) {
        return new RuleBase(rules.isEmpty() ? null : RuleCompiler.compile(rules));
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
                matches.accept(new EngineMatch(match));
                return false;
            });
        } catch (RuntimeException failure) {
            throw new RuleFailedException(ruleNamedIn(failure), rootOf(failure));
        } finally {
            session.dispose();
        }
    }

    private static int ruleNamedIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Matcher name = RULE_NAME.matcher(String.valueOf(cause.getMessage()));
            if (name.find()) {
                return Integer.parseInt(name.group(1));
            }
        }
        return -1;
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private record EngineMatch(Match match) implements RuleMatch {

        @Override
        public int rule() {
            return Integer.parseInt(match.getRule().getName().substring(1));
        }

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
