package dev.smartlists.bench.workload;

import java.util.ArrayList;
import java.util.List;

/** What the imagined company has on its site. Every text of a workload comes from here; the first of each list are the popular ones. */
final class Catalogue {

    static final String DIALOGUE = "dialogue";
    static final String FLOW = "conversational_flow";

    /** A dialogue or a conversational flow; the last three members are null for dialogues. */
    record Conversation(String id, String name, String kind, String uiType, String sourceName, String sourceType) {}

    record Document(String id, String name, String url) {}

    record Agent(String id, String name, String email, String queue) {}

    static final List<Conversation> DIALOGUES = dialogues(
            "Welcome",
            "Pricing",
            "Product tour",
            "Book a demo",
            "Support",
            "Résumé upload",
            "Webinar follow-up",
            "Partner programme",
            "Trial help",
            "Careers",
            "Events",
            "Security questions");

    static final List<Conversation> FLOWS = List.of(
            flow("f01", "Contact form", "inline", "Contact", "form"),
            flow("f02", "Quote request", "popup", "Get a quote", "button"),
            flow("f03", "Newsletter", "chatbot", "Footer", "link"),
            flow("f04", "Demo request", "popup", "Hero", "button"),
            flow("f05", "Café meetup", "inline", "Community", "form"),
            flow("f06", "Returns", "chatbot", "Help centre", "link"));

    static final List<Document> DOCUMENTS = documents(
            "Pricing guide",
            "Product overview",
            "Security whitepaper",
            "Customer story: Müller & Söhne",
            "Integration guide",
            "Buyer's checklist",
            "ROI calculator",
            "Release notes",
            "Data sheet \"Enterprise\"",
            "Onboarding plan");

    static final List<String> GOALS = List.of(
            "Demo requested",
            "Newsletter subscribed",
            "Pricing seen",
            "Contact shared",
            "Trial started",
            "Webinar registered",
            "Ticket created",
            "Callback asked");

    static final List<Agent> AGENTS = agents(
            "Noor de Vries",
            "Tomás Ruiz",
            "Amara Okafor",
            "Lin Wei",
            "Sofia Rossi",
            "Jonas Weber",
            "Priya Nair",
            "Emil Berg");

    static final List<String> TOPICS =
            List.of("pricing", "integration", "security", "onboarding", "support", "migration", "contract", "roadmap");

    static final List<String> QUESTIONS = List.of(
            "What brings you here today?",
            "How large is your team?",
            "Which product are you interested in?",
            "When do you want to start?",
            "May we call you?");

    static final List<String> ANSWERS = List.of(
            "Just looking around",
            "10 to 50 people",
            "I would like to see prices",
            "Next quarter",
            "Yes, tomorrow afternoon",
            "No, thanks",
            "The enterprise plan, with single sign-on");

    static final List<String> FIRST_NAMES =
            List.of("anna", "ben", "chiara", "dmitri", "eva", "farid", "grace", "hugo", "ines", "jamal", "kim", "lea");

    static final List<String> LAST_NAMES =
            List.of("abel", "brandt", "costa", "dupont", "evans", "fischer", "garcia", "haddad", "ito", "jansen");

    static final List<String> PAGES = pages();

    private Catalogue() {}

    private static List<Conversation> dialogues(String... names) {
        List<Conversation> all = new ArrayList<>();
        for (String name : names) {
            all.add(new Conversation("d%02d".formatted(all.size() + 1), name, DIALOGUE, null, null, null));
        }
        return List.copyOf(all);
    }

    private static Conversation flow(String id, String name, String uiType, String sourceName, String sourceType) {
        return new Conversation(id, name, FLOW, uiType, sourceName, sourceType);
    }

    private static List<Document> documents(String... names) {
        List<Document> all = new ArrayList<>();
        for (String name : names) {
            int number = all.size() + 1;
            all.add(new Document(
                    "doc-%03d".formatted(number),
                    name,
                    "https://cdn.example.com/documents/%03d.pdf".formatted(number)));
        }
        return List.copyOf(all);
    }

    private static List<Agent> agents(String... names) {
        List<String> queues = List.of("Sales EMEA", "Sales Americas", "Support");
        List<Agent> all = new ArrayList<>();
        for (String name : names) {
            int number = all.size() + 1;
            all.add(new Agent(
                    "a-" + (100 + number),
                    name,
                    "agent" + number + "@example.com",
                    queues.get(number % queues.size())));
        }
        return List.copyOf(all);
    }

    private static List<String> pages() {
        List<String> sections =
                List.of("", "pricing", "products", "blog", "docs", "customers", "company", "careers", "events");
        List<String> leaves =
                List.of("", "overview", "enterprise", "compare", "getting-started", "team", "2026", "faq");
        List<String> all = new ArrayList<>();
        for (String leaf : leaves) {
            for (String section : sections) {
                all.add("https://www.example.com/" + section + (leaf.isEmpty() ? "" : "/" + leaf));
            }
        }
        return List.copyOf(all);
    }
}
