package dev.smartlists.evaluation;

import dev.smartlists.activity.AsOf;
import dev.smartlists.activity.Occurrence;
import java.util.ArrayList;
import java.util.List;

/** Makes the histories of some persons. The engine is asked about the activities of all of them at once. Not thread-safe. */
final class Histories {

    private final List<Person> persons = new ArrayList<>();
    /** Of all activities of all persons, one after the other. */
    private final List<Occurrence> versions = new ArrayList<>();

    private record Person(String id, boolean known, List<Kept> activities, int from, int to) {}

    /**
     * Adds a person.
     *
     * @param known whether an event names the person
     * @param activities the person's, in any order
     */
    void add(String person, boolean known, List<Kept> activities) {
        List<Kept> ordered = new ArrayList<>(activities);
        ordered.sort(Kept.IN_ORDER);
        int from = versions.size();
        for (Kept kept : ordered) {
            for (Kept.Version version : kept.versions()) {
                versions.add(version.occurrence());
            }
        }
        persons.add(new Person(person, known, ordered, from, versions.size()));
    }

    /** The histories in the order in which the persons were added. */
    List<PersonHistory> histories(LeafMatcher matcher, AsOf asOf) {
        List<int[]> matches = matcher.match(versions, asOf);
        List<PersonHistory> histories = new ArrayList<>(persons.size());
        for (Person person : persons) {
            histories.add(PersonHistory.of(
                    person.id, person.known, person.activities, matches.subList(person.from, person.to)));
        }
        return histories;
    }
}
