package dev.smartlists;

import java.time.Instant;

/** A person joined or left a list. */
public sealed interface Change {

    /** The list's name. */
    String list();

    /** The known person, or the visitor's id for an anonymous one. */
    String person();

    /** The instant from which it is so. */
    Instant at();

    /** The person is in the list now, and was not before. */
    record Joined(String list, String person, Instant at) implements Change {}

    /** The person was in the list before, and is not now. */
    record Left(String list, String person, Instant at) implements Change {}
}
