package dev.smartlists.revision;

import dev.smartlists.activity.Nearest;
import dev.smartlists.revision.Git.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a rules folder as they were in a git revision, in a folder of their own that is gone when this is closed. The user's working tree is not
 * touched. Not thread-safe.
 */
public final class RulesAtRevision implements AutoCloseable {

    /** Mode, type, id and path, as {@code git ls-tree} writes them. Links and submodules have other modes. */
    private static final Pattern FILE = Pattern.compile("100\\d{3} blob ([0-9a-f]+)\\t(.+)", Pattern.DOTALL);

    private record TreeFile(String id, String path) {}

    private final Path copy;

    private RulesAtRevision(Path copy) {
        this.copy = copy;
    }

    /**
     * Reads a folder as it was.
     *
     * @param rules the folder as it is now; it has to exist
     * @param revision whatever git takes for a commit: {@code main}, {@code HEAD~1}, a tag, a hash
     * @throws RevisionUnavailableException if there is no git, no repository, no such revision, or no such folder in it
     */
    public static RulesAtRevision of(Path rules, String revision) {
        if (revision.startsWith("-") || revision.isBlank()) {
            throw new RevisionUnavailableException("'" + revision + "' cannot be the name of a git revision");
        }
        Git git = new Git(rules);
        Answer prefix = git.ask("rev-parse", "--show-prefix");
        if (!prefix.isGood()) {
            throw new RevisionUnavailableException("there is no folder '" + revision + "', and " + rules
                    + " is in no git repository that could have it as" + " a revision: " + prefix.reason());
        }
        Answer commit = git.ask("rev-parse", "--verify", "--end-of-options", revision + "^{commit}");
        if (!commit.isGood()) {
            throw new RevisionUnavailableException("there is neither a folder nor a git revision '" + revision + "'"
                    + Nearest.hint(revision, () -> names(git)));
        }
        Answer tree = git.ask("ls-tree", "-r", "-z", commit.text().strip());
        List<TreeFile> files = files(tree.text());
        if (!tree.isGood() || files.isEmpty()) {
            throw new RevisionUnavailableException("revision '" + revision + "' has no files in "
                    + (prefix.text().isBlank()
                            ? "its top folder"
                            : prefix.text().strip()));
        }
        return copy(files, git);
    }

    /** Where the files are, until this is closed. */
    public Path folder() {
        return copy;
    }

    private static List<String> names(Git git) {
        return git.ask("for-each-ref", "--format=%(refname:short)")
                .text()
                .lines()
                .toList();
    }

    private static List<TreeFile> files(String tree) {
        return Arrays.stream(tree.split("\0"))
                .map(FILE::matcher)
                .filter(Matcher::matches)
                .map(file -> new TreeFile(file.group(1), file.group(2)))
                .toList();
    }

    private static RulesAtRevision copy(List<TreeFile> files, Git git) {
        String ids = files.stream().map(file -> file.id() + "\n").collect(Collectors.joining());
        Answer contents = git.tell(ids, "cat-file", "--batch");
        if (!contents.isGood()) {
            throw new RevisionUnavailableException("git cannot read the files: " + contents.reason());
        }
        try {
            RulesAtRevision rules = new RulesAtRevision(Files.createTempDirectory("smartlists-rules"));
            try {
                rules.write(files, contents.out());
            } catch (IOException | RuntimeException e) {
                rules.close();
                throw e;
            }
            return rules;
        } catch (IOException e) {
            throw new RevisionUnavailableException(
                    "the rules of the revision cannot be written to the folder for temporary files: " + e.getMessage(),
                    e);
        }
    }

    /** Contents come one after the other, each after a line with its id, type and size, and with a line end after it. */
    private void write(List<TreeFile> files, byte[] contents) throws IOException {
        int at = 0;
        for (TreeFile file : files) {
            int end = at;
            while (contents[end] != '\n') {
                end++;
            }
            String header = new String(contents, at, end - at, StandardCharsets.US_ASCII);
            int size = Integer.parseInt(header.substring(header.lastIndexOf(' ') + 1));
            Path target = copy.resolve(file.path()).normalize();
            if (!target.startsWith(copy)) {
                throw new IOException("'" + file.path() + "' lies outside of it");
            }
            Files.createDirectories(target.getParent());
            Files.write(target, Arrays.copyOfRange(contents, end + 1, end + 1 + size));
            at = end + 1 + size + 1;
        }
    }

    /** Removes the files. */
    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(copy)) {
            List<Path> deepestFirst = new ArrayList<>(all.toList());
            deepestFirst.sort(Comparator.reverseOrder());
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("temporary files could not be removed", e);
        }
    }
}
