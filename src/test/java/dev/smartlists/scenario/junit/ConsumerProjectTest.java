package dev.smartlists.scenario.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.scenario.junit.ConsumerBuild.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A project of somebody else, with rules of its own, is built by Maven against this build's classes, and its scenarios are its tests. */
class ConsumerProjectTest {

    private static final Path PROJECT = Path.of("src/test/resources/consumer-project");

    private static ConsumerBuild consumer;

    @BeforeAll
    static void copyProject() throws IOException {
        consumer = new ConsumerBuild(PROJECT, Path.of("target/consumer"));
    }

    @Test
    @Tag("slow")
    void itsScenariosAreTestsThatPassAndFailWithTheStory() throws IOException, InterruptedException {
        Result right = consumer.test();

        assertThat(right.code()).as(right.log()).isZero();
        assertThat(right.log()).contains("Tests run: 4, Failures: 0, Errors: 0, Skipped: 0");
        assertThat(consumer.report("com.example.shop.VoucherTest"))
                .contains("name=\"aRegularWhoTakesTheNewsletterGetsAVoucherOnce")
                .contains("name=\"thereAreAListAndACampaign");
        assertThat(consumer.report("com.example.shop.ScenariosTest")).contains("tests=\"2\"");

        consumer.edit("rules/lists/regulars.drl", "times >= 2", "times >= 3");
        Result wrong = consumer.test();

        assertThat(wrong.code()).as(wrong.log()).isNotZero();
        assertThat(wrong.log())
                .contains("Tests run: 4, Failures: 2, Errors: 0, Skipped: 0")
                .contains("regulars.yaml:7: ben joined \"Regulars\" never; expected: once")
                .contains("Scenario \"Two visits within a month make a regular\", line 2")
                .contains("VoucherTest.java:22: ben@shop.example joined \"Regulars\" never; expected: once");
    }

    /** So that nothing has to be downloaded for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "maven-resources-plugin",
                "maven-compiler-plugin",
                "maven-surefire-plugin",
                "jackson-dataformat-yaml",
                "junit-jupiter"
            })
    void itUsesTheVersionsThatThisBuildUses(String artifact) throws IOException {
        assertThat(version(PROJECT.resolve("pom.xml"), artifact)).isEqualTo(version(Path.of("pom.xml"), artifact));
    }

    private static String version(Path pom, String artifact) throws IOException {
        String text = Files.readString(pom);
        Matcher own = Pattern.compile("<artifactId>" + artifact + "</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(text);
        if (own.find()) {
            return own.group(1);
        }
        String property = artifact.startsWith("jackson") ? "jackson.version" : "junit.version";
        Matcher managed =
                Pattern.compile("<" + property + ">([^<]+)</" + property + ">").matcher(text);
        assertThat(managed.find()).as("version of %s in %s", artifact, pom).isTrue();
        return managed.group(1);
    }
}
