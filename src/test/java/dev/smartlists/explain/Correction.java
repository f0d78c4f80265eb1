package dev.smartlists.explain;

import dev.smartlists.activity.Operator;
import dev.smartlists.event.Agent;
import dev.smartlists.event.Conversation;
import dev.smartlists.event.Document;
import dev.smartlists.event.Goal;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.event.VisitorEventBuilder;
import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.syntax.Condition;
import dev.smartlists.rules.syntax.Constraint;
import dev.smartlists.rules.syntax.Constraint.FieldTest;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Puts right what an explanation says was wrong with an activity: {@code name was 'Demo', not 'Pricing'}. */
final class Correction {

    private static final Set<String> FIELDS =
            Set.of("name", "page", "goal", "document", "documentUrl", "agent", "agentEmail", "queue");

    private Correction() {}

    /** The event as it should have been for a constraint; empty if that does not want a text to be another one. */
    static Optional<VisitorEvent> of(VisitorEvent event, String constraint, ListRule rule) {
        return rule.text()
                .condition()
                .all()
                .filter(Condition.Pattern.class::isInstance)
                .map(pattern -> ((Condition.Pattern) pattern).constraints())
                .flatMap(Collection::stream)
                .filter(one -> one.text().equals(constraint))
                .findFirst()
                .flatMap(Correction::wanted)
                .map(test -> corrected(event, test.field(), test.texts().get(0)));
    }

    private static Optional<FieldTest> wanted(Constraint constraint) {
        return constraint instanceof FieldTest test
                        && FIELDS.contains(test.field())
                        && Set.of(Operator.IS, Operator.CONTAINS, Operator.STARTS_WITH)
                                .contains(test.operator())
                ? Optional.of(test)
                : Optional.empty();
    }

    private static VisitorEvent corrected(VisitorEvent event, String field, String value) {
        Document document = event.document();
        Agent agent = event.agent();
        VisitorEventBuilder copy = copy(event);
        switch (field) {
            case "name" -> copy.conversation(named(event.conversation(), value));
            case "page" -> copy.page(value);
            case "goal" -> copy.goal(new Goal(value));
            case "document" ->
                copy.document(
                        new Document(document.id(), value, document.url(), document.opened(), document.downloaded()));
            case "documentUrl" ->
                copy.document(
                        new Document(document.id(), document.name(), value, document.opened(), document.downloaded()));
            case "agent" -> copy.agent(new Agent(agent.id(), value, agent.email()));
            case "agentEmail" -> copy.agent(new Agent(agent.id(), agent.name(), value));
            default -> copy.queue(value);
        }
        return copy.build();
    }

    private static Conversation named(Conversation told, String name) {
        return new Conversation(
                told.id(),
                name,
                told.kind(),
                told.uiType(),
                told.sourceName(),
                told.sourceType(),
                told.status(),
                told.score(),
                told.summary(),
                told.transcript(),
                told.topics());
    }

    private static VisitorEventBuilder copy(VisitorEvent event) {
        VisitorEventBuilder copy = VisitorEvent.builder(event.id(), event.type(), event.visitor(), event.time())
                .session(event.session())
                .person(event.person())
                .conversation(event.conversation())
                .page(event.page())
                .prompt(event.prompt())
                .document(event.document())
                .goal(event.goal())
                .agent(event.agent())
                .queue(event.queue())
                .meeting(event.meeting());
        event.attributes().forEach(copy::attribute);
        return copy;
    }
}
