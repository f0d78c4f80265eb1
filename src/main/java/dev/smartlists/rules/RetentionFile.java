package dev.smartlists.rules;

import dev.smartlists.activity.ActivityType;
import dev.smartlists.activity.DateCondition;
import dev.smartlists.activity.Nearest;
import dev.smartlists.activity.Operator;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code retention.properties}: lines such as {@code Engaged = 90 days}, and comments after {@code #}. Reports everything that is wrong with it. */
public final class RetentionFile {

    public static final String NAME = "retention.properties";

    private final Map<ActivityType, Retention.Period> periods = new EnumMap<>(ActivityType.class);
    private final Problems problems;

    private RetentionFile(Problems problems) {
        this.problems = problems;
    }

    /** What a rules folder declares; nothing if there is no such file. */
    public static Retention read(Path folder, Problems problems) {
        Path path = folder.resolve(NAME);
        if (!Files.isRegularFile(path)) {
            return Retention.UNKNOWN;
        }
        RetentionFile file = new RetentionFile(problems);
        try {
            List<String> lines = Files.readAllLines(path);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                if (!line.isEmpty() && !line.startsWith("#")) {
                    file.add(line, i + 1);
                }
            }
        } catch (CharacterCodingException notText) {
            problems.add(NAME, 0, null, "is not UTF-8 text. Save it as UTF-8");
        } catch (IOException unreadable) {
            problems.add(NAME, 0, null, "cannot be read: " + unreadable.getMessage());
        }
        return new Retention(file.periods);
    }

    private void add(String text, int line) {
        String[] parts = text.split("=", 2);
        if (parts.length < 2) {
            report(line, "'" + text + "' says nothing of retention. Write a line such as Engaged = 90 days");
            return;
        }
        String name = parts[0].strip();
        String amount = parts[1].strip();
        Optional<ActivityType> type = ActivityType.ofFact(name);
        if (type.isEmpty()) {
            report(
                    line,
                    "There is no activity '" + name + "'" + Nearest.hint(name, RetentionFile::names) + " ("
                            + String.join(", ", names()) + ")");
        }
        if (isAmount(amount, line) && type.isPresent()) {
            Retention.Period first = periods.putIfAbsent(type.get(), new Retention.Period(amount, line));
            if (first != null) {
                report(line, name + " stands on line " + first.line() + " already. Leave one of the two out");
            }
        }
    }

    private boolean isAmount(String amount, int line) {
        try {
            DateCondition.of(Operator.IN_PAST, List.of(amount));
            return true;
        } catch (IllegalArgumentException wrong) {
            report(line, String.valueOf(wrong.getMessage()));
            return false;
        }
    }

    private static List<String> names() {
        return Arrays.stream(ActivityType.values()).map(ActivityType::factName).toList();
    }

    private void report(int line, String message) {
        problems.add(NAME, line, null, message);
    }
}
