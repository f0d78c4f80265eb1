package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.smartlists.SmartLists;
import dev.smartlists.scenario.Scenario;
import dev.smartlists.scenario.junit.SmartListTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@SmartListTest(rules = "rules")
class VoucherTest {

    @Test
    void aRegularWhoTakesTheNewsletterGetsAVoucherOnce(Scenario scenario) {
        scenario.visitor("ben")
                .isIdentifiedAs("ben@shop.example")
                .answersPrompt("Welcome")
                .after("1 week")
                .answersPrompt("Welcome")
                .expect()
                .joined("Regulars")
                .after("1 hour")
                .reachesGoal("Newsletter")
                .expect()
                .started("Voucher for regulars");
    }

    @Test
    void thereAreAListAndACampaign(SmartLists rules) {
        assertEquals(List.of("Regulars"), rules.lists());
        assertEquals(List.of("Voucher for regulars"), rules.campaigns());
    }
}
