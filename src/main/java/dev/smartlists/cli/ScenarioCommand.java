package dev.smartlists.cli;

import dev.smartlists.scenario.NotReproducibleException;
import dev.smartlists.scenario.ScenarioMaker;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code smartlists scenario from PERSON --events FILE}: what a person really did, as a scenario. */
@Command(
        name = "scenario",
        mixinStandardHelpOptions = true,
        description = "Makes scenarios of events: see 'from'.",
        footer = {
            "",
            "Examples:",
            "  smartlists scenario from ana@example.com --events monday.ndjson",
            "",
            "Exit code: 0 done, 1 something failed, 2 wrong arguments."
        })
final class ScenarioCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new UsageException("say of whom it is to be made: smartlists scenario from PERSON --events FILE");
    }

    /** {@code from PERSON} */
    @Command(
            name = "from",
            mixinStandardHelpOptions = true,
            description = {
                "Turns what a person did into a scenario that passes, and prints it: a start for a scenario of your own.",
                "",
                "Times, conversations, goals and documents stay. Persons, visitors, sessions, agents, e-mail addresses and what was said become",
                "neutral words, and attributes that no rule mentions are left out; rules cannot tell the difference."
            },
            footer = {
                "",
                "Examples:",
                "  smartlists scenario from ana@example.com --events monday.ndjson",
                "  smartlists scenario from ana@example.com --events events/*.ndjson.gz > rules/scenarios/a-real-case.yaml",
                "",
                "Exit code: 0 done, 1 if there is no such person or something failed, 2 wrong arguments."
            })
    static final class From implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "PERSON", description = "The person's id, to the letter")
        private String person = "";

        @Option(
                names = "--events",
                arity = "1..*",
                required = true,
                paramLabel = "EVENTS",
                description = "Files of events, one JSON object a line, packed with gzip or not; - is standard input")
        private List<String> events = List.of();

        @Option(names = "--keep-names", description = "Change nothing: everybody can read who it was")
        private boolean keepNames;

        @Mixin
        private final EvaluationOptions evaluation = new EvaluationOptions();

        private final Shell shell;

        From(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() {
            shell.out().print(yaml());
            return 0;
        }

        private String yaml() {
            try (Progress progress = Progress.on(shell)) {
                Evaluated evaluated =
                        evaluation.evaluate(shell, evaluation.load(shell, progress), events, null, progress);
                new UnknownPerson(evaluated).require(person);
                return new ScenarioMaker(
                                evaluated.lists(),
                                evaluation.rules().read(),
                                evaluated.intake().events(),
                                evaluated.result().asOf())
                        .yaml(person, keepNames);
            } catch (NotReproducibleException masked) {
                throw new CommandFailedException(masked.getMessage() + ": --keep-names", masked);
            }
        }
    }
}
