package dev.smartlists.cli;

import dev.smartlists.SmartLists;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** Starts the program: {@code smartlists VERB …}. */
public final class Main {

    private static final int NARROWEST_HELP = 60;
    private static final int WIDEST_HELP = 110;

    private Main() {}

    /** Exits with 0 if all went well, 1 if something failed, 2 if the arguments are wrong. */
    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        StandardOutput out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        Path compiled = CompiledRules.folder(environment, System.getProperty("user.home", "."));
        Shell shell = new Shell(
                writer(out),
                writer(new FileOutputStream(FileDescriptor.err)),
                Terminals.ask(environment),
                Clock.systemUTC(),
                (folder, settings) -> SmartLists.load(folder, settings, compiled));
        System.exit(run(shell, out, new Failures(environment.containsKey("SMARTLISTS_DEBUG")), arguments));
    }

    private static int run(Shell shell, StandardOutput out, Failures failures, String... arguments) {
        CommandLine command = commandLine(shell, failures);
        try {
            int code = command.execute(arguments);
            shell.out().flush();
            out.requireWritten();
            return code;
        } catch (CommandFailedException | Error failure) {
            return failures.failed(failure, command);
        }
    }

    /** The whole command line, ready to execute. */
    static CommandLine commandLine(Shell shell, Failures failures) {
        CommandLine command = new CommandLine(new SmartlistsCommand())
                .addSubcommand(new RunCommand(shell))
                .addSubcommand(new CheckCommand(shell))
                .addSubcommand(new TestCommand(shell))
                .addSubcommand(new CommandLine(new ScenarioCommand()).addSubcommand(new ScenarioCommand.From(shell)))
                .addSubcommand(new LogCommand(shell))
                .addSubcommand(new ExplainCommand(shell))
                .addSubcommand(new PreviewCommand(shell))
                .addSubcommand(new ImportCommand(shell))
                .addSubcommand(new ExportCommand(shell))
                .addSubcommand(new CommandLine.HelpCommand());
        Ansi ansi = shell.terminals().out().colours() ? Ansi.ON : Ansi.OFF;
        return command.setOut(shell.out())
                .setErr(shell.err())
                .setColorScheme(Help.defaultColorScheme(ansi))
                .setUsageHelpWidth(Math.max(
                        NARROWEST_HELP,
                        Math.min(WIDEST_HELP, shell.terminals().out().width())))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }
}
