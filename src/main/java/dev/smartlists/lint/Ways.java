package dev.smartlists.lint;

import dev.smartlists.rules.Plan;
import dev.smartlists.rules.syntax.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways in which a plan can hold: one of them, and of it all claims. */
final class Ways {

    private static final int MOST = 256;

    private Ways() {}

    /** The ways in which a plan holds, or, if that is wanted, does not; empty if there are too many to look at. */
    static Optional<List<List<Claim>>> of(Plan plan, boolean wanted) {
        if (plan instanceof Plan.Not not) {
            return of(not.part(), !wanted);
        }
        if (plan instanceof Plan.Count count) {
            return Optional.of(counted(count, wanted));
        }
        if (plan instanceof Plan.Member member) {
            return Optional.of(List.of(List.of(
                    wanted
                            ? new Claim.In(member.lists(), member.line())
                            : new Claim.Out(member.lists(), member.line()))));
        }
        return plan instanceof Plan.AllOf == wanted ? each(plan.parts(), wanted) : any(plan.parts(), wanted);
    }

    private static Optional<List<List<Claim>>> each(List<Plan> parts, boolean wanted) {
        List<List<Claim>> ways = List.of(List.of());
        for (Plan part : parts) {
            Optional<List<List<Claim>>> more = of(part, wanted);
            if (more.isEmpty() || ways.size() * more.get().size() > MOST) {
                return Optional.empty();
            }
            ways = ways.stream()
                    .flatMap(way -> more.get().stream()
                            .map(added ->
                                    Stream.concat(way.stream(), added.stream()).toList()))
                    .toList();
        }
        return Optional.of(ways);
    }

    private static Optional<List<List<Claim>>> any(List<Plan> parts, boolean wanted) {
        List<List<Claim>> ways = new ArrayList<>();
        for (Plan part : parts) {
            Optional<List<List<Claim>>> more = of(part, wanted);
            if (more.isEmpty() || ways.size() + more.get().size() > MOST) {
                return Optional.empty();
            }
            ways.addAll(more.get());
        }
        return Optional.of(ways);
    }

    private static List<List<Claim>> counted(Plan.Count count, boolean wanted) {
        long times = count.times();
        List<Claim.Counted> claims = switch (wanted ? count.comparison() : opposite(count.comparison())) {
            case AT_LEAST -> List.of(atLeast(count, times));
            case MORE_THAN -> List.of(atLeast(count, times + 1));
            case AT_MOST -> List.of(atMost(count, times));
            case FEWER_THAN -> List.of(atMost(count, times - 1));
            case EXACTLY -> List.of(new Claim.Counted(count, times, times));
            case NOT_EXACTLY -> List.of(atMost(count, times - 1), atLeast(count, times + 1));
        };
        return claims.stream()
                .filter(claim -> claim.most() >= 0)
                .map(claim -> List.<Claim>of(claim))
                .toList();
    }

    private static Claim.Counted atLeast(Plan.Count count, long least) {
        return new Claim.Counted(count, Math.max(0, least), Claim.Counted.ANY_NUMBER);
    }

    private static Claim.Counted atMost(Plan.Count count, long most) {
        return new Claim.Counted(count, 0, most);
    }

    private static Comparison opposite(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> Comparison.FEWER_THAN;
            case MORE_THAN -> Comparison.AT_MOST;
            case AT_MOST -> Comparison.MORE_THAN;
            case FEWER_THAN -> Comparison.AT_LEAST;
            case EXACTLY -> Comparison.NOT_EXACTLY;
            case NOT_EXACTLY -> Comparison.EXACTLY;
        };
    }
}
