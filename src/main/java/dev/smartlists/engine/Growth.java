package dev.smartlists.engine;

import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.kie.api.KieBase;

/** Whether more facts can only bring more matches: not so for rules that ask for what is not there, or that count. */
final class Growth {

    private Growth() {}

    static boolean isCertain(KieBase rules) {
        return rules.getKiePackages().stream()
                .flatMap(all -> all.getRules().stream())
                .allMatch(rule -> rule instanceof RuleImpl known && grows(known.getLhs()));
    }

    private static boolean grows(RuleConditionElement element) {
        if (element instanceof GroupElement group) {
            return !group.isNot() && group.getChildren().stream().allMatch(Growth::grows);
        }
        return element instanceof Pattern pattern && pattern.getSource() == null;
    }
}
