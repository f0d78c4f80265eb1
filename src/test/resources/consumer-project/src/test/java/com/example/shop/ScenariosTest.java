package com.example.shop;

import dev.smartlists.SmartLists;
import dev.smartlists.scenario.junit.ScenarioTests;
import dev.smartlists.scenario.junit.SmartListTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

@SmartListTest(rules = "rules")
class ScenariosTest {

    @TestFactory
    Stream<DynamicNode> scenarios(SmartLists rules) {
        return ScenarioTests.of(rules, "rules/scenarios");
    }
}
