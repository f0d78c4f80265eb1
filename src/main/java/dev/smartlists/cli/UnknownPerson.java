package dev.smartlists.cli;

import dev.smartlists.activity.Nearest;
import dev.smartlists.event.EventOrder;
import dev.smartlists.event.UtcTime;
import dev.smartlists.event.VisitorEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says why there is no such person, and who may have been meant. */
final class UnknownPerson {

    private static final int MOST_NAMES = 3;

    private final List<VisitorEvent> events;
    private final Instant asOf;
    private final List<String> persons;

    UnknownPerson(Evaluated evaluated) {
        this.events = evaluated.intake().events();
        this.asOf = evaluated.result().asOf();
        this.persons = evaluated.result().persons();
    }

    /**
     * Asks for a person who exists.
     *
     * @throws CommandFailedException if there is none with this name
     */
    void require(String name) {
        if (!persons.contains(name)) {
            throw new CommandFailedException(message(name));
        }
    }

    private String message(String name) {
        return "there is no person " + quoted(name) + " as of " + UtcTime.text(asOf)
                + ownerOf(name)
                        .or(() -> firstSeen(name))
                        .or(() -> near(name))
                        .or(() -> containing(name))
                        .orElse("");
    }

    private Optional<String> ownerOf(String visitor) {
        TreeSet<String> owners = events.stream()
                .filter(event ->
                        event.visitor().equals(visitor) && !event.time().isAfter(asOf))
                .flatMap(event -> Optional.ofNullable(event.person()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return owners.isEmpty()
                ? Optional.empty()
                : Optional.of(", but a visitor who turned out to be " + alternatives(owners.stream()));
    }

    private Optional<String> firstSeen(String name) {
        return events.stream()
                .filter(event -> name.equals(event.person()) || name.equals(event.visitor()))
                .min(EventOrder.TIME_THEN_ID)
                .map(event -> " yet, only from " + UtcTime.text(event.time()) + " on: look from later with --as-of");
    }

    private Optional<String> near(String name) {
        List<String> others = new ArrayList<>(persons);
        List<String> near = new ArrayList<>();
        Optional<String> next = Nearest.to(name, others);
        while (next.isPresent() && near.size() < MOST_NAMES) {
            near.add(next.get());
            others.remove(next.get());
            next = Nearest.to(name, others);
        }
        return near.isEmpty() ? Optional.empty() : Optional.of(". Did you mean " + alternatives(near.stream()) + "?");
    }

    private Optional<String> containing(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        List<String> found = persons.stream()
                .filter(person -> person.toLowerCase(Locale.ROOT).contains(lower))
                .limit(MOST_NAMES)
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(". Did you mean " + alternatives(found.stream()) + "?");
    }

    private static String alternatives(Stream<String> names) {
        return names.map(UnknownPerson::quoted).collect(Collectors.joining(" or "));
    }

    private static String quoted(String name) {
        return "'" + Visible.of(name) + "'";
    }
}
