package dev.smartlists.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles rule conditions with the executable model. Each rule is compiled under a name of our own ({@code r17}), as Drools pastes names into the
 * Java that it generates: a title that is code would run.
 */
final class RuleCompiler {

    private static final AtomicLong BUILDS = new AtomicLong();
    private static final Pattern FILE = Pattern.compile("r(\\d+)\\.drl");

    private RuleCompiler() {}

    static KieBase compile(List<RuleBody> rules) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("dev.smartlists", "rules", "1." + BUILDS.incrementAndGet());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        Map<List<String>, String> packages = new LinkedHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            RuleBody rule = rules.get(i);
            String name = packages.computeIfAbsent(rule.imports(), unseen -> "smartlists.p" + packages.size());
            files.write("src/main/resources/" + name.replace('.', '/') + "/r" + i + ".drl", text(name, i, rule));
        }
        try {
            KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new EngineRejectedException(problems(errors));
            }
            return services.newKieContainer(release).newKieBase(null);
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** The conditions begin on line 1, right behind {@code when}, so that the engine's lines are offsets from the line of that word. */
    private static String text(String packageName, int number, RuleBody rule) {
        StringBuilder text = new StringBuilder("package ").append(packageName).append("; ");
        text.append("import dev.smartlists.activity.*; import dev.smartlists.event.*; ");
        rule.imports().forEach(name -> text.append("import ").append(name).append("; "));
        return text.append("rule r").append(number).append(" when")
                .append(rule.condition())
                .append("\nthen\nend\n")
                .toString();
    }

    private static List<EngineProblem> problems(List<Message> errors) {
        List<EngineProblem> problems = new ArrayList<>();
        for (Message error : errors) {
            Matcher file = FILE.matcher(String.valueOf(error.getPath()));
            int rule = file.find() ? Integer.parseInt(file.group(1)) : -1;
            problems.add(new EngineProblem(rule, error.getLine() > 0 ? error.getLine() - 1 : -1, error.getText()));
        }
        return problems;
    }
}
