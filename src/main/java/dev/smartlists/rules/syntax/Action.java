package dev.smartlists.rules.syntax;

/** What a rule says after {@code then}: one statement about the world, never run as code. */
public sealed interface Action {

    int line();

    /** {@code insert( new Engaged( $event ) );} */
    record Insert(String fact, String variable, int line) implements Action {}

    /** {@code nothing( $event );}: the type is meant to be nothing. */
    record Nothing(String variable, int line) implements Action {}

    /** {@code suppress( $again, "already engaged" );} */
    record Suppress(String variable, String reason, int line) implements Action {}

    /** {@code member();} */
    record Member(int line) implements Action {}

    /** {@code start();} */
    record Start(int line) implements Action {}
}
