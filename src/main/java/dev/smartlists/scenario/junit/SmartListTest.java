package dev.smartlists.scenario.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class of tests of rules. Its tests may have a parameter {@link dev.smartlists.scenario.Scenario}, which is a new one for each test, and one
 * {@link dev.smartlists.SmartLists}, the rules.
 *
 * <pre>{@code
 * @SmartListTest(rules = "rules")
 * class HandRaisersTest {
 *
 *     @Test
 *     void twoTalksAboutPricesAndADemoRaiseAHand(Scenario scenario) {
 *         scenario.visitor("ana")
 *                 .answersPrompt("Pricing")
 *                 .after("1 day").answersPrompt("Pricing")
 *                 .reachesGoal("Demo requested").dialogue("Pricing")
 *                 .expect().isIn("Hand raisers");
 *     }
 * }
 * }</pre>
 *
 * <p>Rules are loaded once per folder for all classes of a run. A scenario that expects nothing fails its test as unfinished; at the end of a test its scenario
 * is closed as {@link dev.smartlists.scenario.Scenario#end()} does.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SmartListExtension.class)
public @interface SmartListTest {

    /** The folder of rules, seen from where the build runs. */
    String rules() default "rules";
}
