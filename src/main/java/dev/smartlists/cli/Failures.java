package dev.smartlists.cli;

import dev.smartlists.activity.Nearest;
import dev.smartlists.bulk.SpillFailedException;
import dev.smartlists.evaluation.EvaluationFailedException;
import dev.smartlists.io.UnreadableInputException;
import dev.smartlists.io.UnwritableOutputException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a message for the user and an exit code. No stack trace for a user's mistake, and none at all unless asked for. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final boolean debug;

    /**
     * @param debug whether to show stack traces, like {@code --verbose}
     */
    Failures(boolean debug) {
        this.debug = debug;
    }

    /** The arguments are wrong. */
    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        if (arguments.length == 0) {
            command.usage(command.getErr());
            return CommandLine.ExitCode.USAGE;
        }
        return usage(command, message(wrong));
    }

    /** The arguments are right, but the command failed. */
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        return failed(failure, command);
    }

    int failed(Throwable failure, CommandLine command) {
        if (failure instanceof UsageException) {
            return usage(command, String.valueOf(failure.getMessage()));
        }
        PrintWriter err = command.getErr();
        boolean verbose = debug || isVerbose(command);
        if (isForTheUser(failure)) {
            tell(String.valueOf(failure.getMessage()), err);
        } else if (failure instanceof OutOfMemoryError) {
            tell("out of memory. Give the program more, for example with SMARTLISTS_OPTS=-Xmx4g", err);
        } else {
            tell(
                    "failed unexpectedly: " + Visible.of(failure.toString())
                            + (verbose ? "" : ". To see where, add --verbose"),
                    err);
        }
        if (verbose) {
            failure.printStackTrace(err);
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static boolean isForTheUser(Throwable failure) {
        return failure instanceof CommandFailedException
                || failure instanceof UnreadableInputException
                || failure instanceof UnwritableOutputException
                || failure instanceof SpillFailedException
                || failure instanceof EvaluationFailedException;
    }

    private static boolean isVerbose(CommandLine command) {
        return command.getCommandSpec().root().userObject() instanceof SmartlistsCommand root && root.isVerbose();
    }

    private static int usage(CommandLine command, String message) {
        tell(message, command.getErr());
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        command.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static void tell(String message, PrintWriter err) {
        err.println("smartlists: " + message.lines().map(Visible::of).collect(Collectors.joining("\n")));
    }

    private static String message(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String first = unmatched.getUnmatched().get(0);
            CommandSpec spec = wrong.getCommandLine().getCommandSpec();
            if (first.startsWith("-")) {
                return "there is no option '" + first + "'" + Nearest.hint(first, () -> optionNames(spec));
            }
            return spec.subcommands().isEmpty()
                    ? "one argument too many: '" + first + "'"
                    : "there is no verb '" + first + "', only "
                            + String.join(", ", spec.subcommands().keySet());
        }
        return String.valueOf(wrong.getMessage());
    }

    private static List<String> optionNames(CommandSpec spec) {
        return spec.options().stream()
                .flatMap(option -> Stream.of(option.names()))
                .toList();
    }
}
