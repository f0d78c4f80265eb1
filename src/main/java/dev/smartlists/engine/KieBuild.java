package dev.smartlists.engine;

import java.util.Collection;
import java.util.List;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * One build by the engine, with the executable model of Drools: class files, or problems.
 *
 * @param module the class files; {@code null} if there are problems
 */
record KieBuild(@Nullable InternalKieModule module, List<EngineProblem> problems) {

    /** Lambdas in classes of their own make two to three times as many class files, and sharing them gains us nothing. */
    private static final String LAMBDA_CLASSES = "drools.externaliseCanonicalModelLambda";

    private static long builds;

    /** A rule to build, in the package of its chunk. */
    record RuleFile(Chunk chunk, String rule) {

        private String path() {
            return "src/main/resources/" + chunk.packageName().replace('.', '/') + "/" + rule + ".drl";
        }
    }

    /** Builds rules. One build at a time in a JVM. */
    static synchronized KieBuild of(Collection<RuleFile> rules) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("dev.smartlists", "rules", "1." + ++builds);
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        rules.forEach(rule -> files.write(rule.path(), rule.chunk().drl(rule.rule())));
        @Nullable String before = System.getProperty(LAMBDA_CLASSES);
        System.setProperty(LAMBDA_CLASSES, "false");
        try {
            return build(services.newKieBuilder(files));
        } finally {
            services.getRepository().removeKieModule(release);
            if (before == null) {
                System.clearProperty(LAMBDA_CLASSES);
            } else {
                System.setProperty(LAMBDA_CLASSES, before);
            }
        }
    }

    private static KieBuild build(KieBuilder builder) {
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (RuntimeException crash) {
            // It should have been a message: the compiler gives up on some expressions.
            return new KieBuild(
                    null,
                    List.of(new EngineProblem(
                            "", -1, String.valueOf(rootOf(crash).getMessage()))));
        }
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        return errors.isEmpty()
                ? new KieBuild((InternalKieModule) builder.getKieModule(), List.of())
                : new KieBuild(null, CompilerMessages.problems(errors));
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
