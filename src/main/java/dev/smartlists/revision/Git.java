package dev.smartlists.revision;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Runs the git of this machine in a folder, without a shell. What it is asked only reads the repository, needs no network and runs no program that the
 * repository names. Immutable and thread-safe.
 *
 * @param folder in a repository, or not
 */
record Git(Path folder) {

    /**
     * What git said.
     *
     * @param code its exit code, 0 if all went well
     */
    record Answer(int code, byte[] out, String err) {

        boolean isGood() {
            return code == 0;
        }

        String text() {
            return new String(out, StandardCharsets.UTF_8);
        }

        /** What went wrong, in git's words, in one line. */
        String reason() {
            return err.lines()
                    .map(line -> line.replaceFirst("^(fatal|error): ", ""))
                    .findFirst()
                    .orElse("git ended with code " + code);
        }
    }

    /**
     * Asks git.
     *
     * @throws RevisionUnavailableException if there is no git, or waiting for it is interrupted
     */
    Answer ask(String... arguments) {
        return tell("", arguments);
    }

    /** The same with something to read on its standard input. */
    Answer tell(String input, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            Process process = builder.start();
            CompletableFuture.runAsync(() -> write(input, process.getOutputStream()));
            CompletableFuture<byte[]> err = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
            byte[] out = read(process.getInputStream());
            return new Answer(process.waitFor(), out, new String(err.join(), StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new RevisionUnavailableException(
                    "git cannot be started, and only git knows revisions: install it, or name a folder instead",
                    missing);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RevisionUnavailableException("interrupted while git was at work", interrupted);
        }
    }

    private static void write(String input, OutputStream stream) {
        try (stream) {
            stream.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it does not want to read on; its exit code says why
        }
    }

    private static byte[] read(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
