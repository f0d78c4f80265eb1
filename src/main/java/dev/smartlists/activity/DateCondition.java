package dev.smartlists.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One date operator with its values, for example {@code in past 30 days}: the only place that knows what they mean, for rules as written, for
 * planned lists, campaigns and explanations alike. At any as-of instant it is a set of ranges, or everything outside them. An absent date matches {@code is not} and
 * {@code is empty} only. Source: semantics.md 5.3, 5.4; contract, chapter 4. Immutable and thread-safe.
 */
public final class DateCondition {

    private static final int REMEMBERED = 10_000;
    private static final ConcurrentHashMap<List<Object>, DateCondition> KNOWN = new ConcurrentHashMap<>();

    private final Operator operator;
    private final List<String> values;
    private final Function<AsOf, List<Range>> ranges;
    /** A run asks for all persons from one instant. */
    private volatile @Nullable Ranges latest;

    private final BiFunction<Instant, AsOf, NavigableSet<Instant>> turns;

    private record Ranges(AsOf asOf, List<Range> ranges) {}

    private DateCondition(Operator operator, List<String> values) {
        this.operator = operator;
        this.values = List.copyOf(values);
        this.ranges = rangesOf(operator, values);
        this.turns = turnsOf(operator, values);
    }

    /**
     * @throws IllegalArgumentException if the operator is none for dates, or a value or their number is wrong; the message says what is wanted
     */
    public static DateCondition of(Operator operator, List<String> values) {
        DateCondition known = KNOWN.get(List.of(operator, values));
        if (known != null) {
            return known;
        }
        DateCondition made = new DateCondition(operator, values);
        if (KNOWN.size() < REMEMBERED) {
            KNOWN.put(List.of(operator, made.values), made);
        }
        return made;
    }

    public Operator operator() {
        return operator;
    }

    public List<String> values() {
        return values;
    }

    /** Whether a date, perhaps absent, satisfies this condition at an instant. */
    public boolean holds(@Nullable Instant date, AsOf asOf) {
        if (date == null) {
            return operator == Operator.IS_NOT || operator == Operator.IS_EMPTY;
        }
        return holds(date, ranges(asOf));
    }

    private boolean holds(Instant date, List<Range> ranges) {
        long instant = date.toEpochMilli();
        for (Range range : ranges) {
            if (range.contains(instant)) {
                return !isComplement();
            }
        }
        return isComplement();
    }

    /** The ranges of instants at which a date satisfies this condition, or, for a {@linkplain #isComplement() complement}, does not. */
    public List<Range> ranges(AsOf asOf) {
        Ranges known = latest;
        if (known == null || !known.asOf.equals(asOf)) {
            known = new Ranges(asOf, ranges.apply(asOf));
            latest = known;
        }
        return known.ranges;
    }

    /** Whether the condition holds outside its {@linkplain #ranges ranges}. */
    public boolean isComplement() {
        return operator == Operator.IS_NOT || operator == Operator.IS_EMPTY;
    }

    /** Whether the ranges move with the as-of instant. */
    public boolean isRelative() {
        return switch (operator) {
            case IN_PAST, IN_PAST_BEFORE, IN_FUTURE, IN_FUTURE_AFTER, IN_TIME_FRAME -> true;
            default -> false;
        };
    }

    /**
     * The instants after as-of at which the answer about a date, perhaps absent, turns into its opposite because time goes by; ascending, and few.
     */
    public List<Instant> turns(@Nullable Instant date, AsOf asOf) {
        if (date == null || !isRelative()) {
            return List.of();
        }
        List<Instant> found = new ArrayList<>();
        boolean before = holds(date, asOf);
        for (Instant candidate : turns.apply(date, asOf).tailSet(asOf.instant(), false)) {
            boolean then = holds(date, ranges.apply(asOf.at(candidate)));
            if (then != before) {
                found.add(candidate);
                before = then;
            }
        }
        return found;
    }

    /** The first of the {@linkplain #turns turns}, or {@code null}. */
    public @Nullable Instant nextTurn(@Nullable Instant date, AsOf asOf) {
        if (date == null || !isRelative()) {
            return null;
        }
        boolean before = holds(date, asOf);
        for (Instant candidate : turns.apply(date, asOf).tailSet(asOf.instant(), false)) {
            if (holds(date, ranges.apply(asOf.at(candidate))) != before) {
                return candidate;
            }
        }
        return null;
    }

    private static BiFunction<Instant, AsOf, NavigableSet<Instant>> turnsOf(Operator operator, List<String> values) {
        return switch (operator) {
            case IN_PAST, IN_PAST_BEFORE, IN_FUTURE, IN_FUTURE_AFTER -> turnsOf(operator, Amount.parse(values.get(0)));
            case IN_TIME_FRAME -> TimeFrame.parse(values.get(0))::turns;
            default -> (date, calendar) -> Collections.emptyNavigableSet();
        };
    }

    private static BiFunction<Instant, AsOf, NavigableSet<Instant>> turnsOf(Operator operator, Amount amount) {
        boolean past = operator == Operator.IN_PAST || operator == Operator.IN_PAST_BEFORE;
        return (date, calendar) -> {
            NavigableSet<Instant> turns =
                    past ? amount.untilBefore(date, calendar.zone()) : amount.untilAfter(date, calendar.zone());
            turns.add(date);
            turns.add(date.plusMillis(1));
            return turns;
        };
    }

    private static Function<AsOf, List<Range>> rangesOf(Operator operator, List<String> values) {
        if (!operator.fits(ValueType.DATE)) {
            throw new IllegalArgumentException("'" + operator.label() + "' is not an operator for dates");
        }
        if (!operator.arity().accepts(values.size())) {
            throw new IllegalArgumentException(
                    "'" + operator.label() + "' takes " + operator.arity().words() + ", not " + values.size());
        }
        return switch (operator) {
            case IS_EMPTY, IS_NOT_EMPTY -> asOf -> List.of(Range.EVER);
            case IN_PAST, IN_PAST_BEFORE, IN_FUTURE, IN_FUTURE_AFTER -> moving(operator, Amount.parse(values.get(0)));
            case IN_TIME_FRAME -> frame(TimeFrame.parse(values.get(0)));
            default -> fixed(operator, values.stream().map(DateLiteral::parse).toList());
        };
    }

    private static Function<AsOf, List<Range>> moving(Operator operator, Amount amount) {
        return asOf -> {
            Instant now = asOf.instant();
            long earlier = amount.before(now, asOf.zone()).toEpochMilli();
            long later = amount.after(now, asOf.zone()).toEpochMilli();
            return List.of(
                    switch (operator) {
                        case IN_PAST -> new Range(earlier, now.toEpochMilli());
                        case IN_PAST_BEFORE -> Range.until(earlier - 1);
                        case IN_FUTURE -> new Range(now.toEpochMilli(), later);
                        default -> Range.since(later + 1);
                    });
        };
    }

    private static Function<AsOf, List<Range>> frame(TimeFrame frame) {
        return asOf -> List.of(frame.range(asOf));
    }

    private static Function<AsOf, List<Range>> fixed(Operator operator, List<DateLiteral> dates) {
        return asOf -> {
            Range first = dates.get(0).range(asOf.zone());
            return switch (operator) {
                case AFTER -> List.of(Range.since(first.to() + 1));
                case BEFORE -> List.of(Range.until(first.from() - 1));
                case ON_OR_AFTER -> List.of(Range.since(first.from()));
                case ON_OR_BEFORE -> List.of(Range.until(first.to()));
                case BETWEEN ->
                    List.of(new Range(
                            first.from(), dates.get(1).range(asOf.zone()).to()));
                default -> dates.stream().map(date -> date.range(asOf.zone())).toList();
            };
        };
    }

    /** As rules write it, for example {@code inPast( "30 days" )}. */
    @Override
    public String toString() {
        return operator.method() + (values.isEmpty() ? "()" : "( \"" + String.join("\", \"", values) + "\" )");
    }
}
