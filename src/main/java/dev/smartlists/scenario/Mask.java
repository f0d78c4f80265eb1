package dev.smartlists.scenario;

import dev.smartlists.event.Agent;
import dev.smartlists.event.Conversation;
import dev.smartlists.event.Document;
import dev.smartlists.event.Prompt;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.event.VisitorEventBuilder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts neutral words in place of what tells who people are: persons, visitors, sessions, agents, e-mail addresses, and what was said. The same text has the same
 * word everywhere, and two texts two words; rules cannot tell a text from its word. Attributes that no rule mentions are left out. Not thread-safe.
 */
final class Mask {

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]+(?:@|%40)[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

    /** For texts that rules would tell from the usual word, as that has a word of theirs in it. */
    private static final List<String> OTHER_FORMS = List.of("x%d", "#%d", "(%d)");

    private final RuleWords rules;
    private final Map<String, Map<String, String>> words = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    Mask(RuleWords rules) {
        this.rules = rules;
    }

    /** The word for a person, or for a visitor who stands for a person of that name. */
    String person(String person) {
        return name(person, "person");
    }

    VisitorEvent event(VisitorEvent event) {
        Conversation conversation = event.conversation();
        Document document = event.document();
        Agent agent = event.agent();
        @Nullable String person = event.person();
        @Nullable String session = event.session();
        VisitorEventBuilder masked = VisitorEvent.builder(
                        event.id(), event.type(), name(event.visitor(), "visitor"), event.time())
                .session(session == null ? null : replacement("sessions", session, "s%d"))
                .person(person == null ? null : person(person))
                .conversation(new Conversation(
                        conversation.id(),
                        conversation.name(),
                        conversation.kind(),
                        conversation.uiType(),
                        conversation.sourceName(),
                        conversation.sourceType(),
                        conversation.status(),
                        conversation.score(),
                        word("summary", conversation.summary()),
                        word("transcript", conversation.transcript()),
                        conversation.topics().stream()
                                .map(this::replaceAddresses)
                                .toList()))
                .page(withoutAddresses(event.page()))
                .prompt(new Prompt(
                        word("question", event.prompt().question()),
                        word("answer", event.prompt().answer())))
                .document(new Document(
                        document.id(),
                        document.name(),
                        withoutAddresses(document.url()),
                        document.opened(),
                        document.downloaded()))
                .goal(event.goal())
                .agent(new Agent(identity(agent.id()), word("Agent", agent.name()), address(agent.email())))
                .queue(event.queue())
                .meeting(event.meeting());
        event.attributes().forEach((name, value) -> {
            if (rules.say(name)) {
                masked.attribute(name, value);
            }
        });
        return masked.build();
    }

    private String name(String name, String kind) {
        return replacement("names", name, kind + "%d");
    }

    private @Nullable String word(String kind, @Nullable String text) {
        return text == null ? null : replacement(kind, text, kind + " %d");
    }

    private @Nullable String identity(@Nullable String id) {
        return id == null ? null : replacement("ids", id, "agent-%d");
    }

    private @Nullable String address(@Nullable String address) {
        return address == null ? null : address(address, "agent");
    }

    private String address(String address, String kind) {
        return replacement("addresses", address, kind + "%d@masked.example");
    }

    private String replacement(String what, String text, String form) {
        return words.computeIfAbsent(what, unseen -> new HashMap<>())
                .computeIfAbsent(text, unseen -> fresh(form, text));
    }

    /** The text with a word for each address in it, unless rules would tell the difference. */
    private @Nullable String withoutAddresses(@Nullable String text) {
        return text == null ? null : replaceAddresses(text);
    }

    private String replaceAddresses(String text) {
        String masked =
                EMAIL.matcher(text).replaceAll(found -> Matcher.quoteReplacement(address(found.group(), "someone")));
        return rules.areAlike(text, masked) ? masked : text;
    }

    /** A word that no other text has; the text itself if rules say it, or would tell any such word from it. */
    private String fresh(String form, String text) {
        if (rules.sayWithoutCase(text)) {
            return text;
        }
        return Stream.concat(Stream.of(form), OTHER_FORMS.stream())
                .flatMap(candidate -> rules.alike(text, unused(candidate)).stream())
                .findFirst()
                .orElse(text);
    }

    private String unused(String form) {
        int number = 1;
        while (!used.add(form.formatted(number))) {
            number++;
        }
        return form.formatted(number);
    }
}
