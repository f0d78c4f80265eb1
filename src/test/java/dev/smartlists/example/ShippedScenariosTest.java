package dev.smartlists.example;

import dev.smartlists.SmartLists;
import dev.smartlists.scenario.junit.ScenarioTests;
import dev.smartlists.scenario.junit.SmartListTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The shipped rules do what the scenarios beside them say. */
@SmartListTest(rules = "rules")
class ShippedScenariosTest {

    @TestFactory
    Stream<DynamicNode> scenarios(SmartLists rules) {
        return ScenarioTests.of(rules, "rules/scenarios");
    }
}
