package dev.smartlists.bench.workload;

import dev.smartlists.bench.workload.Catalogue.Conversation;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A robot or a test that never ends: all events are of one known visitor, in one session with an id, two seconds apart. */
final class OneSessionFile {

    private static final long SEED = 4_711;

    private OneSessionFile() {}

    static void write(Path file, int events) throws IOException {
        Dice dice = new Dice(SEED);
        long time = EventFile.START.toEpochMilli();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < events; i++) {
                out.write(event(dice, i, time + 2_000L * i).line());
                out.write('\n');
            }
        }
    }

    private static Event event(Dice dice, int number, long time) {
        Conversation conversation = dice.popular(Catalogue.DIALOGUES);
        String id = "e" + Long.toHexString(Dice.mix(number));
        EventBuilder event = new EventBuilder(id, type(number), "robot", time)
                .text("session", "endless")
                .text("person", number == 0 ? "robot@example.com" : null)
                .conversation(conversation)
                .text("page", dice.popular(Catalogue.PAGES));
        switch (type(number)) {
            case "agent_connected" -> event.agent(dice.any(Catalogue.AGENTS));
            case "document_clicked" -> event.document(dice.popular(Catalogue.DOCUMENTS), false);
            case "goal_reached" -> event.goal(dice.popular(Catalogue.GOALS));
            case "prompt_answered" -> event.prompt(dice.any(Catalogue.QUESTIONS), dice.any(Catalogue.ANSWERS));
            default -> {}
        }
        return event.build();
    }

    private static String type(int number) {
        return switch (number % 10) {
            case 0 -> "conversation_triggered";
            case 1, 2, 3 -> "prompt_answered";
            case 4 -> "document_clicked";
            case 5 -> "goal_reached";
            case 6 -> "conversation_completed";
            case 7 -> "agent_connected";
            default -> "page_viewed";
        };
    }
}
