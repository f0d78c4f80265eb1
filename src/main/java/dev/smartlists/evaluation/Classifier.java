package dev.smartlists.evaluation;

import dev.smartlists.engine.RuleBase;
import dev.smartlists.engine.RuleFailedException;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.rules.ClassificationRule;
import dev.smartlists.rules.syntax.Condition;
import dev.smartlists.rules.syntax.Constraint;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The first stage: what each event means. If every rule speaks of the type alone, the engine is asked once per type; otherwise once per event, and if a
 * rule ties events together, for one visitor at a time. Thread-safe.
 */
final class Classifier {

    private static final Pattern ABOUT_TYPE = Pattern.compile(
            "type\\s*(==\\s*\"[^\"\\\\]*\"|in\\s*\\(\\s*\"[^\"\\\\]*\"(\\s*,\\s*\"[^\"\\\\]*\")*\\s*\\))");

    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]+)\"");

    private final List<ClassificationRule> rules;
    private final RuleBase engine;
    private final boolean byTypeAlone;
    private final boolean tiesEvents;
    private final Map<String, Classified> known = new ConcurrentHashMap<>();

    Classifier(List<ClassificationRule> rules, RuleBase engine) {
        this.rules = rules;
        this.engine = engine;
        this.byTypeAlone = rules.stream().allMatch(Classifier::speaksOfTypeAlone);
        this.tiesEvents = rules.stream().anyMatch(rule -> !(rule.text().condition() instanceof Condition.Pattern));
    }

    /** The texts that the rules mention, types of events among them. */
    Set<String> mentionedTexts() {
        return rules.stream()
                .flatMap(rule -> TEXT.matcher(rule.text().source()).results())
                .map(text -> text.group(1))
                .collect(Collectors.toSet());
    }

    /** Whether what an event means depends on other events of the visitor. */
    boolean tiesEvents() {
        return tiesEvents;
    }

    /** What the events of some visitors mean, in the same order. */
    List<List<Classified>> classify(List<List<VisitorEvent>> visitors) {
        if (byTypeAlone) {
            return visitors.stream().map(this::byType).toList();
        }
        if (tiesEvents) {
            return visitors.stream().map(events -> lookUp(events, ask(events))).toList();
        }
        Map<VisitorEvent, Classified> answers =
                ask(visitors.stream().flatMap(List::stream).toList());
        return visitors.stream().map(events -> lookUp(events, answers)).toList();
    }

    private List<Classified> byType(List<VisitorEvent> events) {
        List<Classified> meanings = new ArrayList<>(events.size());
        for (VisitorEvent event : events) {
            Classified meaning = known.get(event.type());
            if (meaning == null) {
                meaning = lookUp(List.of(event), ask(List.of(event))).get(0);
                known.put(event.type(), meaning);
            }
            meanings.add(meaning);
        }
        return meanings;
    }

    private Map<VisitorEvent, Classified> ask(List<VisitorEvent> events) {
        Map<VisitorEvent, Classified> answers = new IdentityHashMap<>();
        try {
            engine.run(events, match -> {
                ClassificationRule rule = rules.get(match.rule());
                if (match.variable(rule.variable()) instanceof VisitorEvent event) {
                    answers.merge(event, Classified.UNKNOWN.with(rule), (before, now) -> before.with(rule));
                }
            });
        } catch (RuleFailedException failure) {
            throw EvaluationFailedException.of(
                    failure, rules.stream().map(ClassificationRule::text).toList(), visitorOf(failure, events));
        }
        return answers;
    }

    /** The visitor whose event a rule failed on; rules that tie events together see those of one visitor only. */
    private static String visitorOf(RuleFailedException failure, List<VisitorEvent> events) {
        VisitorEvent event = failure.fact()
                .filter(VisitorEvent.class::isInstance)
                .map(VisitorEvent.class::cast)
                .orElse(events.get(0));
        return "visitor '" + event.visitor() + "'";
    }

    private static List<Classified> lookUp(List<VisitorEvent> events, Map<VisitorEvent, Classified> answers) {
        List<Classified> meanings = new ArrayList<>(events.size());
        for (VisitorEvent event : events) {
            meanings.add(answers.getOrDefault(event, Classified.UNKNOWN));
        }
        return meanings;
    }

    private static boolean speaksOfTypeAlone(ClassificationRule rule) {
        return rule.text().condition() instanceof Condition.Pattern pattern
                && pattern.constraints().stream().allMatch(Classifier::isAboutType);
    }

    private static boolean isAboutType(Constraint constraint) {
        return ABOUT_TYPE.matcher(constraint.text()).matches();
    }
}
