package dev.smartlists.evaluation;

import dev.smartlists.rules.ListRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;

/** Lists as anyone would run them with Drools alone: their conditions as written, in a session of one person, with nothing of ours but the facts. */
final class StockSession {

    private static final AtomicLong BUILDS = new AtomicLong();

    private final KieBase rules;

    StockSession(List<ListRule> lists) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("test", "stock", "1." + BUILDS.incrementAndGet());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        for (int i = 0; i < lists.size(); i++) {
            files.write(
                    "src/main/resources/stock/list" + i + ".drl",
                    "package stock\nimport dev.smartlists.activity.*\nrule \""
                            + lists.get(i).name() + "\"\nwhen\n"
                            + lists.get(i).text().source() + "\nthen\nend\n");
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalArgumentException(
                    builder.getResults().getMessages().toString());
        }
        rules = services.newKieContainer(release).newKieBase(null);
        services.getRepository().removeKieModule(release);
    }

    /** The names of the lists whose conditions hold for these facts. */
    Set<String> matching(List<?> facts) {
        Set<String> names = new HashSet<>();
        KieSession session = rules.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules(match -> {
                names.add(match.getRule().getName());
                return false;
            });
        } finally {
            session.dispose();
        }
        return names;
    }
}
