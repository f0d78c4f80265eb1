package dev.smartlists.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.Evaluation;
import dev.smartlists.SmartLists;
import dev.smartlists.oracle.Oracle;
import dev.smartlists.oracle.OracleResult;
import dev.smartlists.oracle.OracleWorlds;
import dev.smartlists.oracle.World;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The product and the oracle, written from the contract by other means, give the same three files, counts and repeats. */
class OracleLawTest {

    static Stream<Long> ruleSets() {
        return Cases.ruleSets(1).boxed();
    }

    @ParameterizedTest(name = "rule set {0}")
    @MethodSource("ruleSets")
    void productAgreesWithOracle(long ruleSet) {
        World rules = OracleWorlds.of(ruleSet);
        SmartLists lists = Product.of(rules.lists(), rules.settings());
        Cases.worlds(ruleSet).forEach(seed -> {
            World world = OracleWorlds.of(seed);
            OracleResult expected = Oracle.run(world.lines(), rules.lists(), world.asOf(), rules.settings());
            Evaluation actual = lists.evaluate(Product.events(world.lines()).stream(), world.asOf());
            Agreement.check("world " + seed, expected, actual);
        });
    }

    @ParameterizedTest(name = "rule set {0}")
    @MethodSource("someRuleSets")
    void orderAndRepetitionNeverMatter(long ruleSet) {
        World rules = OracleWorlds.of(ruleSet);
        SmartLists lists = Product.of(rules.lists(), rules.settings());
        Random random = new Random(ruleSet);
        Cases.worlds(ruleSet).forEach(seed -> {
            World world = OracleWorlds.of(seed);
            List<String> shuffled = new java.util.ArrayList<>(world.lines());
            Collections.shuffle(shuffled, random);
            shuffled.addAll(shuffled.subList(0, random.nextInt(shuffled.size())));
            Evaluation once = lists.evaluate(Product.events(world.lines()).stream(), world.asOf());
            Evaluation again = lists.evaluate(Product.events(shuffled).stream(), world.asOf());
            assertThat(Product.activities(again)).isEqualTo(Product.activities(once));
            assertThat(Product.memberships(again)).isEqualTo(Product.memberships(once));
            assertThat(Product.triggers(again)).isEqualTo(Product.triggers(once));
            assertThat(again.suppressed()).isEqualTo(once.suppressed());
        });
    }

    static Stream<Long> someRuleSets() {
        return Cases.ruleSets(4).boxed();
    }
}
