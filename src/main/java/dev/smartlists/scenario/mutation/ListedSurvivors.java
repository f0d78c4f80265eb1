package dev.smartlists.scenario.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the file of changes that no scenario can notice. A change stands on a line of its own as the report shows it, {@code "Title": was → is}; below it, on
 * lines that begin with blanks, the reason. Lines that begin with {@code #} and blank lines are passed over.
 */
public final class ListedSurvivors {

    private ListedSurvivors() {}

    /**
     * None if there is no such file.
     *
     * @throws IOException if it cannot be read
     */
    public static List<ListedSurvivor> read(Path file) throws IOException {
        return Files.exists(file) ? of(Files.readAllLines(file)) : List.of();
    }

    static List<ListedSurvivor> of(List<String> lines) {
        List<ListedSurvivor> listed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (Character.isWhitespace(line.charAt(0)) && !listed.isEmpty()) {
                ListedSurvivor last = listed.remove(listed.size() - 1);
                listed.add(new ListedSurvivor(last.line(), last.name(), (last.reason() + " " + line.strip()).strip()));
            } else {
                listed.add(new ListedSurvivor(i + 1, line.strip(), ""));
            }
        }
        return listed;
    }
}
