package dev.smartlists.lint;

import dev.smartlists.rules.ListRule;
import dev.smartlists.rules.syntax.Condition;
import java.util.List;
import java.util.stream.LongStream;

/** Finds counts that do not depend on what is counted: {@code times >= 0}, {@code times < 0}. */
final class PointlessCounts implements Finder {

    @Override
    public List<Finding> find(ListRule rule) {
        return rule.text()
                .condition()
                .all()
                .filter(Condition.Counted.class::isInstance)
                .map(Condition.Counted.class::cast)
                .filter(counted -> holdings(counted).distinct().count() == 1)
                .map(PointlessCounts::finding)
                .toList();
    }

    /** Whether it holds, for numbers of activities between which nothing changes. */
    private static LongStream holdings(Condition.Counted counted) {
        return LongStream.of(0, counted.times() - 1L, counted.times(), counted.times() + 1L)
                .filter(found -> found >= 0)
                .map(found -> counted.comparison().holds(found, counted.times()) ? 1 : 0);
    }

    private static Finding finding(Condition.Counted counted) {
        String count = "times " + counted.comparison().symbol() + " " + counted.times();
        boolean always = holdings(counted).allMatch(holds -> holds == 1);
        return new Finding(
                Check.POINTLESS_COUNT,
                counted.line(),
                count + (always ? " always holds" : " never holds") + ", however often it happened.",
                "For \"never\" write not " + counted.pattern().fact() + "(), for \"at least once\" "
                        + counted.pattern().fact() + "().");
    }
}
