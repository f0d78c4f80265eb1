package dev.smartlists.example;

import static dev.smartlists.example.Site.APP_PAGES;
import static dev.smartlists.example.Site.PAGES;
import static dev.smartlists.example.Site.WWW;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why somebody comes to the site, and what they do on a visit. */
enum Persona {
    /** Looks around; a dialogue may pop up, nobody answers. */
    PASSER_BY(36, 1, 4) {
        @Override
        void visit(Visit visit, int nth) {
            visit.wander(PAGES, 2 + visit.browser.chance.nextInt(5));
            if (visit.browser.is(45)) {
                visit.see(WWW + "/pricing").show(Site.PRICING);
            } else if (visit.browser.is(25)) {
                visit.see(tourPage(visit)).show(tour(visit));
            }
            if (visit.browser.is(4)) {
                visit.unknown(visit.browser.is(60) ? "video_played" : "cookie_banner_closed");
            }
        }
    },

    /** Comes back to the prices again and again, and says nothing. */
    ON_THE_FENCE(6, 3, 6) {
        @Override
        void visit(Visit visit, int nth) {
            if (nth == 1 && visit.browser.is(60)) {
                visit.recognise();
            }
            visit.wander(PAGES, 1 + visit.browser.chance.nextInt(4));
            visit.see(WWW + "/pricing").show(Site.PRICING).wander(PAGES, 1);
        }
    },

    /** Talks to the dialogues, reads, sometimes leaves an address. */
    CURIOUS(16, 1, 5) {
        @Override
        void visit(Visit visit, int nth) {
            Browser browser = visit.browser;
            visit.wander(PAGES, 2 + browser.chance.nextInt(4));
            Talk talk = browser.is(55) ? tour(visit) : pricing(visit);
            visit.see(talk == Site.PRICING ? WWW + "/pricing" : tourPage(visit)).show(talk);
            if (browser.is(75)) {
                visit.answer(talk);
                if (browser.is(25)) {
                    visit.read(talk, anyPaper(visit), true, browser.is(50));
                }
                if (browser.is(30)) {
                    visit.introduce(talk);
                }
                if (browser.is(15)) {
                    visit.reach("Trial started", talk);
                }
                if (browser.is(22)) {
                    visit.call(talk, browser.is(75) ? sales(visit) : null, "EMEA sales");
                }
                end(visit, talk, browser.is(55), browser.is(12) ? 0 : 1 + browser.chance.nextInt(2));
            }
            if (browser.is(8)) {
                askForDemo(visit, Site.DEMO_REQUEST);
            }
            visit.wander(PAGES, browser.chance.nextInt(3));
        }
    },

    /** Prices first, then papers, a demo, a meeting: not always in this order, and not always with luck. */
    BUYER(13, 3, 6) {
        @Override
        void visit(Visit visit, int nth) {
            Browser browser = visit.browser;
            visit.wander(PAGES, 1 + browser.chance.nextInt(4));
            Talk pricing = pricing(visit);
            visit.see(WWW + (pricing == Site.PRICING_JA ? "/ja/料金" : "/pricing"))
                    .show(pricing);
            if (browser.is(80)) {
                visit.answer(pricing);
                if (browser.is(50)) {
                    visit.read(pricing, browser.is(40) ? Site.PRICE_LIST : anyPaper(visit), true, browser.is(60));
                }
                if (browser.is(20)) {
                    visit.see(WWW + "/security").read(pricing, Site.SECURITY_PAPER, true, browser.is(70));
                }
                if (browser.is(20)) {
                    visit.call(pricing, browser.is(75) ? sales(visit) : null, "EMEA sales");
                }
                if (browser.is(12)) {
                    visit.book(pricing, sales(visit), "Scheduled", 2 + browser.chance.nextInt(12));
                }
                end(visit, pricing, browser.is(70), 1 + browser.chance.nextInt(3));
            }
            if (nth > 1 && browser.is(45)) {
                askForDemo(visit, browser.is(65) ? Site.DEMO_REQUEST : Site.CONTACT_SALES);
            }
        }
    },

    /** Takes papers home and talks to nobody. */
    READER(8, 2, 4) {
        @Override
        void visit(Visit visit, int nth) {
            visit.see(WWW + "/resources").wander(PAGES, 1 + visit.browser.chance.nextInt(3));
            Talk tour = tour(visit);
            visit.show(tour);
            for (int i = 0; i <= visit.browser.chance.nextInt(3); i++) {
                visit.read(
                        tour, visit.browser.is(20) ? Site.SECURITY_PAPER : anyPaper(visit), true, visit.browser.is(75));
            }
            if (visit.browser.is(25)) {
                visit.introduce(tour);
            }
        }
    },

    /** Comes for the webinar. */
    WEBINAR_GUEST(8, 1, 3) {
        @Override
        void visit(Visit visit, int nth) {
            Browser browser = visit.browser;
            if (nth > 1) {
                CURIOUS.visit(visit, nth);
                return;
            }
            Talk flow = browser.is(20) ? Site.WEBINAR_RU : browser.is(25) ? Site.WEBINAR_POPUP : Site.WEBINAR;
            visit.see(WWW + (flow == Site.WEBINAR_RU ? "/ru/вебинар" : "/webinar"))
                    .show(flow);
            visit.answer(flow).introduce(flow).reach("Webinar registered", flow);
            end(visit, flow, true, browser.is(50) ? null : 1 + browser.chance.nextInt(2));
        }
    },

    /** Works in the app and asks support. */
    CUSTOMER(9, 2, 6) {
        @Override
        void visit(Visit visit, int nth) {
            Browser browser = visit.browser;
            visit.see(APP_PAGES.get(0)).recognise().wander(APP_PAGES, 2 + browser.chance.nextInt(6));
            visit.show(Site.SUPPORT);
            if (browser.is(60)) {
                visit.answer(Site.SUPPORT);
                if (browser.is(35)) {
                    visit.call(Site.SUPPORT, browser.is(80) ? Site.HELP : null, Site.HELP.queue());
                }
                end(visit, Site.SUPPORT, browser.is(70), browser.chance.nextInt(4));
            }
        }
    },

    /** Wants to work here. */
    JOB_SEEKER(4, 1, 3) {
        @Override
        void visit(Visit visit, int nth) {
            visit.see(WWW + "/careers", WWW + "/careers/open-roles").show(Site.CAREERS);
            if (visit.browser.is(85)) {
                visit.answer(Site.CAREERS);
                end(visit, Site.CAREERS, visit.browser.is(80), 0);
            }
            if (visit.browser.is(20)) {
                visit.see(WWW + "/product").show(tour(visit)).answer(tour(visit));
            }
        }
    };

    private static final Instant LAUNCH = Instant.parse("2026-11-17T00:00:00Z");
    private static final Instant NEW_TOUR = Instant.parse("2026-11-16T00:00:00Z");

    final int percent;
    final int fewestVisits;
    final int mostVisits;

    Persona(int percent, int fewestVisits, int mostVisits) {
        this.percent = percent;
        this.fewestVisits = fewestVisits;
        this.mostVisits = mostVisits;
    }

    /** What happens on the nth visit, counted from 1. */
    abstract void visit(Visit visit, int nth);

    /** The persona for a number from 0 to 99 up to {@code percent} of each, in order. */
    static Persona at(int number) {
        int rest = number;
        for (Persona persona : values()) {
            rest -= persona.percent;
            if (rest < 0) {
                return persona;
            }
        }
        return PASSER_BY;
    }

    private static Talk tour(Visit visit) {
        return visit.clock().isBefore(NEW_TOUR) ? Site.TOUR : Site.TOUR_2026;
    }

    /** The tour of what is new starts on the launch page as long as there is one. */
    private static String tourPage(Visit visit) {
        boolean launch = !visit.clock().isBefore(LAUNCH) && visit.clock().isBefore(LAUNCH.plus(Duration.ofDays(3)));
        return WWW + (launch ? "/launch" : "/product");
    }

    private static Talk pricing(Visit visit) {
        if (visit.browser.offset.equals(ZoneOffset.ofHours(9))) {
            return Site.PRICING_JA;
        }
        return visit.browser.reporting == Browser.Reporting.CALLBACKS ? Site.PRICING.withoutId() : Site.PRICING;
    }

    private static Map<String, Object> anyPaper(Visit visit) {
        return Site.PAPERS.get(visit.browser.chance.nextInt(Site.PAPERS.size()));
    }

    private static Site.Colleague sales(Visit visit) {
        return Site.SALES.get(visit.browser.chance.nextInt(Site.SALES.size()));
    }

    private static void askForDemo(Visit visit, Talk flow) {
        Browser browser = visit.browser;
        visit.see(WWW + "/demo").show(flow).answer(flow).introduce(flow);
        visit.reach(flow == Site.DEMO_REQUEST ? "Demo requested" : "Quote requested", flow);
        if (browser.is(30)) {
            visit.read(flow, anyPaper(visit), true, browser.is(50));
        }
        if (flow == Site.CONTACT_SALES) {
            visit.call(flow, browser.is(80) ? sales(visit) : null, "Americas sales");
        }
        if (browser.is(40)) {
            book(visit, flow);
        }
        end(visit, flow, true, 2 + browser.chance.nextInt(2));
    }

    private static void book(Visit visit, Talk flow) {
        Browser browser = visit.browser;
        Site.Colleague agent = sales(visit);
        if (browser.is(30)) {
            visit.book(flow, agent, "Scheduled", null);
            return;
        }
        visit.book(flow, agent, "Scheduled", 1 + browser.chance.nextInt(40));
        if (browser.is(40)) {
            visit.pause(Duration.ofHours(3));
            visit.book(flow, agent, browser.is(60) ? "Cancelled" : "Rescheduled", 10);
        }
    }

    /** Ends a talk; one in four stays without a score. */
    private static void end(Visit visit, Talk talk, boolean completed, @Nullable Integer score) {
        List<String> topics = new ArrayList<>();
        for (String topic : Site.TOPICS) {
            if (visit.browser.is(12)) {
                topics.add(topic);
            }
        }
        String about = topics.isEmpty() ? talk.name() : String.join(", ", topics);
        visit.end(talk, completed, visit.browser.is(25) ? null : score, "Talked about " + about + ".", topics);
    }
}
