package dev.smartlists.example;

import dev.smartlists.example.Talk.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the example site consists of: its pages, dialogues, flows, papers, agents and goals. */
final class Site {

    static final String WWW = "https://www.example.com";
    static final String APP = "https://app.example.com";
    static final String PARTNER = "https://brightline.example.net";

    static final List<String> PAGES = List.of(
            WWW + "/",
            WWW + "/product",
            WWW + "/product/boards",
            WWW + "/customers/harbour-logistics",
            WWW + "/blog/planning-without-meetings",
            WWW + "/blog/οδηγός-σχεδιασμού",
            WWW + "/docs/getting-started");

    static final List<String> APP_PAGES = List.of(APP + "/boards", APP + "/settings", APP + "/billing");

    static final Talk PRICING = Talk.dialogue(
            "dlg-pricing",
            "Pricing",
            Question.of("How many people plan with you?", "Up to 20", "20 to 200", "More than 200"),
            Question.of(
                    "What would you like to know?",
                    "How much is the team plan?",
                    "Is there a discount for a year?",
                    "How do you compare with Boardlane?"));

    static final Talk PRICING_JA = Talk.dialogue(
            "dlg-pricing-ja",
            "料金のご案内",
            Question.of("ご利用予定の人数を教えてください。", "20名以下", "200名以上"),
            Question.of("何をお知りになりたいですか？", "年間契約の割引", "お見積もり"));

    static final Talk TOUR = Talk.dialogue(
            "dlg-tour",
            "Product tour",
            Question.of("What do you plan today?", "Projects", "Shifts", "Too much 🙂"),
            Question.of("Shall I show you boards or timelines?", "Boards", "Timelines"),
            Question.of("Do you have to pass a security review?", "Yes, we ask for SOC 2", "No", "GDPR is enough"));

    static final Talk TOUR_2026 = new Talk(renamed(TOUR, "dlg-tour-2026", "Product tour: what is new"), TOUR.course());

    static final Talk SUPPORT = Talk.dialogue(
            "dlg-support",
            "Support",
            Question.of("What can we help with?", "An import fails", "A bill looks wrong", "How do I add people?"),
            Question.of("Did that help?", "Yes", "No", "Not really"));

    static final Talk CAREERS = Talk.dialogue(
            "dlg-careers",
            "Working with us",
            Question.of("Which team would you like to join?", "Engineering", "Sales", "I am a student"));

    static final Talk DEMO_REQUEST = Talk.flow(
            "flow-demo",
            "Demo request",
            "popup",
            "Header button",
            "Button",
            Question.of("What should the demo show?", "Shift planning", "Reports", "Everything"));

    static final Talk CONTACT_SALES = Talk.flow(
            "flow-sales",
            "Contact sales",
            "chatbot",
            "Footer link",
            "Link",
            Question.of("What is it about?", "A quote", "A contract", "ISO 27001 papers"));

    static final Talk WEBINAR = Talk.flow(
            "flow-webinar",
            "Webinar sign-up",
            "inline",
            "Autumn planning week",
            "Landing page",
            Question.of("Which date suits you?", "12 November", "19 November", "26 November"));

    static final Talk WEBINAR_POPUP = Talk.flow(
            "flow-webinar-popup",
            "Webinar sign-up",
            "popup",
            "Blog",
            "Page load",
            WEBINAR.course().get(0));

    static final Talk WEBINAR_RU = Talk.flow(
            "flow-webinar-ru",
            "Запись на вебинар",
            "inline",
            "Autumn planning week (RU)",
            "Landing page",
            Question.of("Какая дата вам подходит?", "12 ноября", "26 ноября"));

    static final Map<String, Object> PRICE_LIST = paper("doc-price-list", "Price list", "/files/price-list-q4.pdf");
    static final Map<String, Object> SECURITY_PAPER =
            paper("doc-security", "Security whitepaper", "/files/security/whitepaper.pdf");
    static final List<Map<String, Object>> PAPERS = List.of(
            paper("doc-buyers-guide", "Buyer's guide", "/files/buyers-guide.pdf"),
            paper("doc-case-harbour", "Case study: Harbour Logistics", "/files/cases/harbour.pdf"),
            paper("doc-handbook-ja", "導入ハンドブック", "/files/ja/handbook.pdf"),
            PRICE_LIST);

    static final Colleague MIRA = new Colleague("a-104", "Mira Okafor", "mira.okafor@example.com", "EMEA sales");
    static final List<Colleague> SALES = List.of(
            MIRA,
            new Colleague("a-107", "Jonas Lindqvist", "jonas.lindqvist@example.com", "EMEA sales"),
            new Colleague("a-111", "Dana Whitfield", "dana.whitfield@example.com", "Americas sales"),
            new Colleague("a-115", "佐藤 恵", "megumi.sato@example.com", "APAC sales"));
    static final Colleague HELP = new Colleague("a-201", "Ravi Menon", "ravi.menon@example.com", "Customer support");

    static final List<String> TOPICS =
            List.of("Pricing", "Security", "Compliance", "Integrations", "Onboarding", "Competitor: Boardlane");

    private Site() {}

    /** Somebody who answers live chats and takes meetings, with the queue that leads there. */
    record Colleague(String id, String name, String email, String queue) {}

    private static Map<String, Object> paper(String id, String name, String path) {
        Map<String, Object> paper = new LinkedHashMap<>();
        paper.put("id", id);
        paper.put("name", name);
        paper.put("url", WWW + path);
        return paper;
    }

    private static Map<String, Object> renamed(Talk talk, String id, String name) {
        Map<String, Object> members = new LinkedHashMap<>(talk.members());
        members.put("id", id);
        members.put("name", name);
        return members;
    }
}
