package dev.smartlists.laws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.smartlists.Evaluation;
import dev.smartlists.Firing;
import dev.smartlists.LoggedActivity;
import dev.smartlists.Membership;
import dev.smartlists.SmartLists;
import dev.smartlists.evaluation.Settings;
import dev.smartlists.event.UtcTime;
import dev.smartlists.event.VisitorEvent;
import dev.smartlists.exchange.RuleImport;
import dev.smartlists.io.EventReader;
import dev.smartlists.io.EventSink;
import dev.smartlists.io.EventSource;
import dev.smartlists.io.Refusal;
import dev.smartlists.oracle.OracleSettings;
import dev.smartlists.oracle.Uniqueness;
import dev.smartlists.rules.RuleSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The product as the laws use it: lists in JSON and lines of events in, lines of results out. */
public final class Product {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Product() {}

    /** The shipped classification, the uniqueness of the settings, and these lists. */
    static SmartLists of(List<JsonNode> lists, OracleSettings settings) {
        return SmartLists.of(sources(lists, settings), settings(settings));
    }

    /** The rules of {@link #of}. */
    public static List<RuleSource> sources(List<JsonNode> lists, OracleSettings settings) {
        List<RuleSource> sources = new ArrayList<>(shipped("activities", "activities"));
        boolean perSession = settings.uniqueness() == Uniqueness.PER_SESSION;
        sources.addAll(shipped(perSession ? "uniqueness" : "alternatives", "uniqueness"));
        sources.addAll(RuleImport.drl(lists));
        return sources;
    }

    public static Settings settings(OracleSettings settings) {
        return new Settings(settings.zone(), settings.weekStart(), settings.inactivity());
    }

    private static List<RuleSource> shipped(String folder, String stage) {
        try (Stream<Path> files = Files.list(Path.of("rules", folder))) {
            List<RuleSource> sources = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                sources.add(new RuleSource(stage + "/" + file.getFileName(), Files.readString(file)));
            }
            return sources;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The events of lines; refused ones are left out. */
    public static List<VisitorEvent> events(List<String> lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        List<VisitorEvent> events = new ArrayList<>();
        new EventReader()
                .read(List.of(EventSource.stream("world", () -> new ByteArrayInputStream(bytes))), new EventSink() {
                    @Override
                    public void accepted(VisitorEvent event) {
                        events.add(event);
                    }

                    @Override
                    public void refused(Refusal refusal) {}
                });
        return events;
    }

    static List<String> activities(Evaluation evaluation) {
        return evaluation.activities().map(Product::line).toList();
    }

    static List<String> memberships(Evaluation evaluation) {
        return evaluation.memberships().stream().map(Product::line).toList();
    }

    static List<String> triggers(Evaluation evaluation) {
        return evaluation.firings().stream().map(Product::line).toList();
    }

    private static String line(LoggedActivity activity) {
        ObjectNode line = JSON.createObjectNode()
                .put("id", activity.id())
                .put("activity", activity.activity())
                .put("person", activity.person())
                .put("visitor", activity.visitor())
                .put("session", activity.session())
                .put("date", UtcTime.text(activity.date()))
                .put("event", activity.event());
        ObjectNode attributes = line.putObject("attributes");
        activity.attributes()
                .forEach((name, value) -> attributes.set(
                        name, JSON.valueToTree(value instanceof Instant instant ? UtcTime.text(instant) : value)));
        return line.toString();
    }

    private static String line(Membership membership) {
        return JSON.createObjectNode()
                .put("list", membership.list())
                .put("person", membership.person())
                .toString();
    }

    private static String line(Firing firing) {
        return JSON.createObjectNode()
                .put("campaign", firing.campaign())
                .put("person", firing.person())
                .put("date", UtcTime.text(firing.date()))
                .put("activity", firing.activity())
                .put("activityId", firing.activityId())
                .put("event", firing.event())
                .toString();
    }
}
