package dev.smartlists.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.SmartLists;
import dev.smartlists.scenario.junit.ScenarioTests;
import dev.smartlists.scenario.junit.SmartListTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The shipped rules do what the scenarios beside them say. */
@SmartListTest(rules = "rules")
class ShippedScenariosTest {

    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicNode> scenarios(SmartLists rules) {
        return ScenarioTests.of(rules, "rules/scenarios");
    }

    @TestFactory
    Stream<DynamicNode> scenariosOfTheReadme(SmartLists rules) throws IOException {
        Matcher yaml = YAML.matcher(Files.readString(Path.of("rules/README.md")));
        assertThat(yaml.find()).as("a scenario").isTrue();
        Path file = Files.writeString(folder.resolve("readme.yaml"), yaml.group(1));
        return ScenarioTests.of(rules, file.toString());
    }
}
