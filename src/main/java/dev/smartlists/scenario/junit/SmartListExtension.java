package dev.smartlists.scenario.junit;

import dev.smartlists.SmartLists;
import dev.smartlists.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives tests their rules and their scenario, and closes the scenario after the test. Use {@link SmartListTest}. */
final class SmartListExtension implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace OURS = Namespace.create(SmartListExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == SmartLists.class || type == Scenario.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        SmartLists rules = LoadedRules.of(Path.of(annotation(test).rules()), test);
        if (parameter.getParameter().getType() == SmartLists.class) {
            return rules;
        }
        Scenario scenario = new Scenario(test.getDisplayName(), rules);
        scenarios(test).add(scenario);
        return scenario;
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isEmpty()) {
            for (Scenario scenario : scenarios(test)) {
                if (!scenario.expectsSomething()) {
                    throw new AssertionError(
                            "unfinished scenario: it expects nothing, so it proves nothing. Add for example .expect().isIn(\"…\"), or leave the parameter out");
                }
                scenario.end();
            }
        }
    }

    private static SmartListTest annotation(ExtensionContext test) {
        return AnnotationSupport.findAnnotation(test.getRequiredTestClass(), SmartListTest.class)
                .or(() -> test.getEnclosingTestClasses().stream()
                        .flatMap(outer -> AnnotationSupport.findAnnotation(outer, SmartListTest.class).stream())
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException(
                        "put @SmartListTest on " + test.getRequiredTestClass().getName()));
    }

    @SuppressWarnings("unchecked")
    private static List<Scenario> scenarios(ExtensionContext test) {
        return (List<Scenario>) test.getStore(OURS)
                .getOrComputeIfAbsent(test.getUniqueId(), unseen -> new ArrayList<Scenario>(), List.class);
    }
}
