package dev.smartlists.example;

import dev.smartlists.example.Browser.Reporting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A believable site's November 2026, the same to the byte wherever and whenever it is made. */
public final class ExampleSite {

    /** The committed file, from the project's folder. */
    public static final Path FILE = Path.of("examples", "november.ndjson");

    /** A hand raiser with two browsers, of whom the documentation speaks. */
    static final String ADA = "ada@northwind.example";

    private static final int PEOPLE = 420;
    private static final int NUMBER_OF_ADA = 168;
    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant LAUNCH = Instant.parse("2026-11-17T00:00:00Z");
    private static final List<ZoneOffset> OFFSETS = List.of(
            ZoneOffset.ofHours(1),
            ZoneOffset.ofHours(1),
            ZoneOffset.UTC,
            ZoneOffset.ofHours(-5),
            ZoneOffset.ofHours(2),
            ZoneOffset.ofHours(9));
    private static final List<String> FIRST_NAMES = List.of(
            "anna", "bilal", "chloe", "dmitri", "elena", "farid", "grace", "hiro", "ines", "jakub", "keiko", "lars");
    private static final List<String> LAST_NAMES = List.of(
            "berg", "costa", "dubois", "eze", "fischer", "garcia", "haddad", "ito", "jansen", "kowalska", "lopez");
    private static final List<String> COMPANIES =
            List.of("harbour-logistics", "northlight-energy", "kirin-works", "atelier-sud", "volta-rail");

    private final Random chance = new Random(20_261_101);
    private final EventLog log = new EventLog(new Random(17));

    private ExampleSite() {}

    /** Writes the file anew. */
    public static void main(String[] args) throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, String.join("\n", lines()) + "\n", StandardCharsets.UTF_8);
    }

    /** The events, one JSON object each, in order of arrival. */
    public static List<String> lines() {
        ExampleSite site = new ExampleSite();
        for (int number = 0; number < PEOPLE; number++) {
            site.live(number);
        }
        return site.log.lines();
    }

    private void live(int number) {
        Persona persona = Persona.at(number % 100);
        Browser desk = browser("v-" + (1000 + number), number, persona);
        boolean twoDevices = persona.fewestVisits > 1 && number % 4 == 0;
        Browser phone = twoDevices ? browser("v-" + (7000 + number), number, persona) : desk;
        List<Instant> starts = starts(persona, desk.offset);
        for (int nth = 1; nth <= starts.size(); nth++) {
            Browser browser = nth % 2 == 1 ? desk : phone;
            if (number % 60 == 0 && nth == starts.size()) {
                browser.passTo(person(number + 1000, persona));
            }
            persona.visit(new Visit(browser, starts.get(nth - 1), log), nth);
            if (twoDevices && desk.isKnown() && !phone.isKnown() && nth == starts.size()) {
                new Visit(phone, starts.get(nth - 1).plus(Duration.ofHours(2)), log).recognise();
            }
        }
    }

    private Browser browser(String cookie, int number, Persona persona) {
        ZoneOffset offset = OFFSETS.get(number / 3 % OFFSETS.size());
        Reporting reporting = reporting(number, persona);
        return new Browser(cookie, offset, reporting, person(number, persona), new Random(chance.nextLong()));
    }

    private static Reporting reporting(int number, Persona persona) {
        if (number % 7 == 3) {
            return Reporting.NO_SESSIONS;
        }
        return number % 19 == 11 && persona != Persona.CUSTOMER ? Reporting.CALLBACKS : Reporting.FULL;
    }

    private static String person(int number, Persona persona) {
        if (number == NUMBER_OF_ADA) {
            return ADA;
        }
        if (persona == Persona.CUSTOMER) {
            return "p-" + (20_000 + number);
        }
        return FIRST_NAMES.get(number % FIRST_NAMES.size()) + "." + LAST_NAMES.get(number / 12 % LAST_NAMES.size())
                + (number < 132 ? "" : number / 132) + "@" + COMPANIES.get(number % COMPANIES.size()) + ".example";
    }

    /** When somebody comes, in order: during the day where they live, and more of them at the launch. */
    private List<Instant> starts(Persona persona, ZoneOffset offset) {
        int visits = persona.fewestVisits + chance.nextInt(persona.mostVisits - persona.fewestVisits + 1);
        int first = chance.nextInt(20);
        List<Instant> starts = new ArrayList<>();
        for (int i = 0; i < visits; i++) {
            int day = Math.min(29, first + chance.nextInt(30 - first));
            Instant midnight = chance.nextInt(7) == 0
                    ? LAUNCH.plus(Duration.ofDays(chance.nextInt(3)))
                    : START.plus(Duration.ofDays(day));
            starts.add(midnight.plus(Duration.ofMinutes(8 * 60 + chance.nextInt(9 * 60)))
                    .minusSeconds(Math.max(0, offset.getTotalSeconds())));
        }
        return starts.stream().sorted().toList();
    }
}
