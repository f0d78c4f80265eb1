package dev.smartlists.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.smartlists.Evaluation;
import dev.smartlists.SmartLists;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.rules.RulesRejectedException;
import dev.smartlists.rules.syntax.Literals;
import dev.smartlists.spec.RuleFolder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Titles, names and values are data: whatever they look like, they are compared letter by letter and never run, be the rule planned or handed to the
 * engine as it is written. The engine by itself pastes them into Java.
 */
class HostileTextsTest {

    private static final Instant NOW = Instant.parse("2026-11-16T09:00:00Z");
    private static final String CALL = "dev.smartlists.engine.Tripwire.pull()";

    private static Evaluation evaluation;

    static List<String> texts() {
        return List.of(
                "\" + " + CALL + " + \"",
                "\" + " + CALL,
                "\\u0022 + " + CALL + " + \\u0022",
                "\\\\u0022 + " + CALL + " + \\\\u0022",
                "\\\" + " + CALL + " + \\\"",
                "\" ); " + CALL + "; //",
                "*/ " + CALL + " /*",
                "\u2028\" + " + CALL + " //\u2029",
                "\n" + CALL + "\n",
                "\r" + CALL + "\rend",
                "end rule \"x\" when eval( " + CALL + " ) then end",
                "@{" + CALL + "} ${" + CALL + "} #{" + CALL + "}",
                "\\",
                "\\\\",
                "\\u0041",
                "\\n \\r \\t \\0 \\x41",
                "} }",
                "{ ( [",
                "'single' `back` %s %n %",
                "$event : Engaged( $1 )",
                "a \u0000 \u001F \u007F \uFEFF b",
                "\uD800 and \uDC00 alone, \uD83D\uDE00 together",
                "r0123456789abcdef0123456789abcdef",
                "İstanbul ẞ ŉ",
                "x".repeat(10_000));
    }

    @BeforeAll
    static void load() {
        RuleFolder rules = RuleFolder.empty().activity("Engaged", "type == \"answered\"");
        List<VisitorEvent> events = new ArrayList<>();
        int number = 0;
        for (String text : texts()) {
            String literal = Literals.quoted(text);
            rules.file("lists/planned-" + number + ".drl", list(literal, "", "Engaged( name.is( " + literal + " ) )"));
            rules.file(
                    "lists/written-" + number + ".drl",
                    list(
                            Literals.quoted(text + " written"),
                            "",
                            "$one : Engaged( name.is( " + literal + " ), attributes[" + literal + "] == " + literal
                                    + " )\n    Engaged( laterThan( $one ) )\n    MemberOf( list == " + literal + " )"));
            rules.file(
                    "lists/named-" + number + ".drl",
                    list(
                            "\"Named " + number + "\"",
                            "@name( " + Literals.quoted(text + " named") + " )",
                            "MemberOf( list == " + literal + " )"));
            events.add(event(number, 0, text));
            events.add(event(number, 1, text));
            number++;
        }
        SmartLists lists = rules.load();
        evaluation = lists.evaluate(events.stream(), NOW);
    }

    private static String list(String title, String metadata, String conditions) {
        return "package lists\n\nrule " + title + "\n" + metadata + "\nwhen\n    " + conditions
                + "\nthen\n    member();\nend\n";
    }

    private static VisitorEvent event(int number, int nth, String text) {
        return VisitorEvent.of(
                "e" + number + nth,
                "answered",
                "visitor " + number,
                NOW,
                event -> event.dialogue(text).session("s" + nth).attribute(text, text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isAName(String text) {
        assertThat(evaluation.members(text + " named")).containsExactly(visitorOf(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isATitleAndAValueOfAPlannedRule(String text) {
        assertThat(evaluation.members(text)).containsExactly(visitorOf(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isATitleAndAValueOfARuleThatRunsAsWritten(String text) {
        assertThat(evaluation.members(text + " written")).containsExactly(visitorOf(text));
    }

    /** As the author of a rule may write it, with escapes of Java that only unfold once they are pasted into Java. */
    @Test
    void escapesAreUnfoldedOnceAndBeforeTheEngine() {
        SmartLists lists = RuleFolder.empty()
                .activity("Engaged", "type == \"answered\"")
                .list(
                        "Planned \\u0022 + " + CALL + " + \\u0022",
                        "Engaged( name.is( \"\\u0022 + " + CALL + " + \\u0022\" ) )")
                .list(
                        "Written \\u0041",
                        "$one : Engaged( name.is( \"\\u0022 + " + CALL + " + \\u0022\" ) )",
                        "Engaged( laterThan( $one ) )")
                .load();
        String text = "\" + " + CALL + " + \"";

        Evaluation found = lists.evaluate(List.of(event(1, 0, text), event(1, 1, text)).stream(), NOW);

        assertThat(found.members("Planned " + text)).containsExactly("visitor 1");
        assertThat(found.members("Written A")).containsExactly("visitor 1");
    }

    @Test
    void aReasonIsAText() {
        SmartLists lists = RuleFolder.empty()
                .activity("Engaged", "type == \"answered\"")
                .repeats("Engaged( nthIn( \"session\" ) > 1 )", "\\\" + " + CALL + " + \\\" \\u0022 }")
                .load();

        assertThat(lists.evaluate(
                                List.of(event(1, 0, "a"), event(10, 0, "a")).stream()
                                        .map(event -> VisitorEvent.of(
                                                event.id(), "answered", "v", NOW, same -> same.session("s"))),
                                NOW)
                        .suppressed())
                .extracting(repeat -> repeat.reason())
                .containsExactly("\" + " + CALL + " + \" \" }");
    }

    /** A constant of Java holds 65,535 bytes; a name of a list as many letters as there are. */
    @Test
    void aValueThatIsTooLongForTheEngineIsRefused() {
        RuleFolder rules = RuleFolder.empty()
                .activity("Engaged", "type == \"answered\"")
                .list("x".repeat(70_000), "Engaged()")
                .list("Too long", "Engaged( name.is( \"" + "x".repeat(20_001) + "\" ) )");

        assertThatExceptionOfType(RulesRejectedException.class)
                .isThrownBy(rules::load)
                .withMessage(
                        "1 problem in the rules\n  lists/2.drl:8  \"Too long\"  name.is takes texts of up to 20,000 characters, not 20,001");
    }

    @AfterAll
    static void nothingRan() {
        assertThat(Tripwire.pulled()).isZero();
    }

    private static String visitorOf(String text) {
        return "visitor " + texts().indexOf(text);
    }
}
