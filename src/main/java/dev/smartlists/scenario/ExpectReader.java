package dev.smartlists.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Understands what a scenario expects. */
final class ExpectReader {

    private static final List<String> KEYS = Stream.concat(
                    Stream.of("person"), Arrays.stream(Expectation.values()).map(Expectation::word))
            .toList();

    private final @Nullable RuleNames names;
    private final Report report;

    /**
     * @param names of lists and campaigns, or {@code null}: any will do
     */
    ExpectReader(@Nullable RuleNames names, Report report) {
        this.names = names;
        this.report = report;
    }

    /**
     * The expectation of a step that has one.
     *
     * @param line of the step
     * @param anyEvent whether anything happened before
     * @return {@code null} if it is wrong
     */
    Step.@Nullable Expect read(int line, Fields step, boolean anyEvent) {
        YamlNode node = step.node("expect");
        Fields fields = node == null ? null : Fields.of(node, "an expectation", KEYS, report);
        if (fields == null) {
            return null;
        }
        @Nullable String person = fields.wording("person");
        List<Claim> claims = new ArrayList<>();
        for (String key : fields.keys()) {
            Expectation.of(key).ifPresent(expectation -> claims.add(claim(expectation, fields)));
        }
        if (claims.isEmpty()) {
            fields.complain(
                    "this expectation expects nothing. Add one of: " + String.join(", ", KEYS.subList(1, KEYS.size())));
            return null;
        }
        boolean ofProblems = claims.stream().allMatch(claim -> claim.expectation() == Expectation.PROBLEMS);
        if (!anyEvent && !fields.has("person") && !ofProblems) {
            report.add(
                    step.place("expect"),
                    "nothing has happened yet, so it is not clear whom this is about. Add 'person: ana'");
        }
        return new Step.Expect(line, person, claims);
    }

    private Claim claim(Expectation expectation, Fields fields) {
        YamlNode place = fields.place(expectation.word());
        List<YamlNode.Scalar> texts = Objects.requireNonNullElse(fields.texts(expectation.word()), List.of());
        boolean namesNothing = fields.node(expectation.word()) instanceof YamlNode.Sequence list
                && list.items().isEmpty();
        if (namesNothing && !expectation.isExhaustive()) {
            report.add(
                    place,
                    "'" + expectation.word() + "' names nothing, so it says nothing. Name something, or leave it out");
        }
        int next = 0;
        while (next < texts.size()) {
            next += check(expectation, texts.subList(next, texts.size()));
        }
        return new Claim(
                place.line(),
                expectation,
                texts.stream().map(YamlNode.Scalar::text).toList());
    }

    /**
     * Checks the first of some names.
     *
     * @return how many of them were meant to be that one
     */
    private int check(Expectation expectation, List<YamlNode.Scalar> texts) {
        YamlNode.Scalar first = texts.get(0);
        StringBuilder whole = new StringBuilder(first.text());
        Optional<String> wrong = problem(expectation, first.text());
        Optional<String> any = wrong;
        for (int parts = 2; parts <= texts.size(); parts++) {
            String next = texts.get(parts - 1).text();
            whole.append(", ").append(next);
            any = any.or(() -> problem(expectation, next));
            if (any.isPresent() && problem(expectation, whole.toString()).isEmpty()) {
                report.add(first, any.get() + ". A name with a comma needs quotes: \"" + whole + "\"");
                return parts;
            }
        }
        wrong.ifPresent(message -> report.add(first, message));
        return 1;
    }

    private Optional<String> problem(Expectation expectation, String name) {
        RuleNames known = names;
        return switch (expectation.names()) {
            case ACTIVITIES -> RuleNames.ofActivity(name);
            case PROBLEMS -> RuleNames.ofProblem(name);
            case LISTS, CAMPAIGNS -> known == null ? Optional.empty() : known.problem(expectation, name);
        };
    }
}
