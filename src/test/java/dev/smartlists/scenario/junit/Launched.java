package dev.smartlists.scenario.junit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs test classes as a build does, and remembers what became of each test. */
final class Launched implements TestExecutionListener {

    private final Map<String, String> results = new LinkedHashMap<>();
    private final Map<String, TestSource> sources = new LinkedHashMap<>();

    private Launched() {}

    static Launched classes(Class<?>... classes) {
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
        for (Class<?> tests : classes) {
            request.selectors(DiscoverySelectors.selectClass(tests));
        }
        LauncherDiscoveryRequest built =
                request.filters(EngineFilter.includeEngines("junit-jupiter")).build();
        Launched launched = new Launched();
        LauncherFactory.create().execute(built, launched);
        return launched;
    }

    /** By display name, of tests and of containers that failed: {@code passed}, or the message of what was thrown. */
    Map<String, String> results() {
        return results;
    }

    /** Where a test is written. */
    TestSource source(String displayName) {
        return Optional.ofNullable(sources.get(displayName)).orElseThrow();
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() || result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
            results.put(
                    test.getDisplayName(),
                    result.getThrowable().map(Throwable::getMessage).orElse("passed"));
        }
        test.getSource().ifPresent(source -> sources.put(test.getDisplayName(), source));
    }
}
