package dev.smartlists.scenario.junit;

import dev.smartlists.SmartLists;
import dev.smartlists.scenario.ScenarioFiles;
import dev.smartlists.scenario.ScenarioRun;
import dev.smartlists.scenario.ScenariosRejectedException;
import dev.smartlists.scenario.Script;
import dev.smartlists.scenario.Verdict;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * A test for each scenario in files, which a development environment opens at its line:
 *
 * <pre>{@code
 * @SmartListTest(rules = "rules")
 * class ScenariosTest {
 *
 *     @TestFactory
 *     Stream<DynamicNode> scenarios(SmartLists rules) {
 *         return ScenarioTests.of(rules, "rules/scenarios");
 *     }
 * }
 * }</pre>
 */
public final class ScenarioTests {

    private ScenarioTests() {}

    /**
     * The scenarios of files, and of all files below folders whose names end in {@code .yaml}: a container for each file.
     *
     * @throws ScenariosRejectedException if anything is wrong with any of them; its message names every problem
     * @throws IllegalArgumentException if there is no scenario in them
     * @throws IllegalStateException if {@code com.fasterxml.jackson.dataformat:jackson-dataformat-yaml} is not on the class path
     */
    public static Stream<DynamicNode> of(SmartLists rules, String... filesOrFolders) {
        List<Path> paths = Arrays.stream(filesOrFolders).map(Path::of).toList();
        Map<String, List<Script>> byFile = ScenarioFiles.read(paths, rules).stream()
                .collect(Collectors.groupingBy(Script::file, LinkedHashMap::new, Collectors.toList()));
        if (byFile.isEmpty()) {
            throw new IllegalArgumentException(
                    String.join(", ", filesOrFolders) + ": holds no scenarios (*.yaml), so nothing would be tested");
        }
        return byFile.entrySet().stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file.getKey(),
                        Path.of(file.getKey()).toUri(),
                        file.getValue().stream().map(script -> test(script, rules))));
    }

    private static DynamicNode test(Script script, SmartLists rules) {
        URI place = URI.create(Path.of(script.file()).toUri() + "?line=" + script.line());
        return DynamicTest.dynamicTest(script.title(), place, () -> {
            Verdict verdict = ScenarioRun.of(script, rules);
            if (!verdict.passed()) {
                throw new AssertionError(String.join("\n", verdict.story()));
            }
        });
    }
}
