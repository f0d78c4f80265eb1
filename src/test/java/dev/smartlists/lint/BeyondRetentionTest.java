package dev.smartlists.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartlists.rules.Problem;
import dev.smartlists.rules.Problems;
import dev.smartlists.rules.Retention;
import dev.smartlists.rules.RetentionFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Engagements are kept for 90 days, and some windows look further back. */
class BeyondRetentionTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Engaged( date.inPast( \"91 days\" ) )",
                "Engaged( inFlow, date.inPast( \"4 months\" ) )",
                "not Engaged( date.inPast( \"1 year\" ) )",
                "Engaged( date.inTimeFrame( \"last quarter\" ) )",
                "Engaged( date.inTimeFrame( \"this year\" ) )",
                "Engaged( date.inPastBefore( \"2 weeks\" ), date.inPast( \"6 months\" ) )",
                "Activities( times >= 3 ) from collect( Engaged( date.inPast( \"6 months\" ) ) )"
            })
    void whatIsOlderThanThatIsMissing(String condition) throws IOException {
        assertThat(lint(condition, "Engaged = 90 days")).singleElement().satisfies(warning -> {
            assertThat(warning.check()).isEqualTo(Check.BEYOND_RETENTION);
            assertThat(warning.reason())
                    .endsWith(
                            "looks further back than there is anything: Engaged is kept for 90 days (retention.properties:1).");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"90 days", "13 weeks", "4 months", "1 year"})
    void nothingThatOldIsKept(String amount) throws IOException {
        assertThat(lint("Engaged( date.inPastBefore( \"" + amount + "\" ) )", "Engaged = 90 days"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.reason())
                        .isEqualTo("date.inPastBefore( \"" + amount
                                + "\" ) finds nothing: Engaged is kept for 90 days (retention.properties:1)."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Engaged()",
                "Engaged( date.inPast( \"90 days\" ) )",
                "Engaged( date.inPast( \"12 weeks\" ) )",
                "Engaged( date.inPastBefore( \"2 weeks\" ) )",
                "Engaged( date.inTimeFrame( \"last month\" ) )",
                "Engaged( date.between( \"2026-01-01\", \"2026-12-31\" ) )",
                "Activities( times >= 3 ) from collect( Engaged() )",
                "ReachedGoal( date.inPast( \"2 years\" ) )",
                "ScheduledMeeting( scheduledFor.inPast( \"2 years\" ) )"
            })
    void whatIsNotLimitedOrNotThatLongIsFine(String condition) throws IOException {
        assertThat(lint(condition, "Engaged = 90 days", "ScheduledMeeting = 30 days"))
                .isEmpty();
    }

    @Test
    void nothingIsSaidWithoutADeclaration() throws IOException {
        assertThat(lint("Engaged( date.inPast( \"10 years\" ) )")).isEmpty();
        assertThat(RetentionFile.read(folder.resolve("elsewhere"), new Problems()))
                .isEqualTo(Retention.UNKNOWN);
    }

    @Test
    void everyMistakeInTheFileIsTold() throws IOException {
        Problems problems = new Problems();
        retention(
                problems,
                "# how long the product keeps them",
                "",
                "Engagd = 90 days",
                "Triggered = 90dayz",
                "Triggered = 90 dys",
                "ReachedGoal = 24 months",
                "ReachedGoal = 12 months",
                "ScheduledMeeting 24 months");
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly(
                        "retention.properties:3  There is no activity 'Engagd'. Did you mean 'Engaged'? (Triggered, Engaged, EngagedWithAgent,"
                                + " InteractedWithDocument, ReachedGoal, ScheduledMeeting)",
                        "retention.properties:4  '90dayz' is not an amount of time such as '30 days'. Did you mean '90 days'?"
                                + " (units: hours, days, weeks, months, years)",
                        "retention.properties:5  '90 dys' is not an amount of time such as '30 days'. Did you mean '90 days'?"
                                + " (units: hours, days, weeks, months, years)",
                        "retention.properties:7  ReachedGoal stands on line 6 already. Leave one of the two out",
                        "retention.properties:8  'ScheduledMeeting 24 months' says nothing of retention. Write a line such as Engaged = 90 days");
    }

    private Retention retention(Problems problems, String... lines) throws IOException {
        Files.write(folder.resolve(RetentionFile.NAME), List.of(lines));
        return RetentionFile.read(folder, problems);
    }

    private List<Warning> lint(String condition, String... lines) throws IOException {
        return Tried.lint(
                List.of(Tried.list("tried", "Tried", "Triggered()", condition)),
                List.of(),
                retention(new Problems(), lines));
    }
}
