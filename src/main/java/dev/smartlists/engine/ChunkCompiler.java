package dev.smartlists.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Turns chunks of rules into class files, with the executable model of Drools. One build at a time in a JVM. */
final class ChunkCompiler {

    /** Lambdas in classes of their own make two to three times as many class files, and sharing them gains us nothing. */
    private static final String LAMBDA_CLASSES = "drools.externaliseCanonicalModelLambda";

    private static long builds;

    private ChunkCompiler() {}

    /**
     * @throws EngineRejectedException if the engine does not accept all rules; the problems name rules, not positions
     */
    static synchronized Map<Chunk, CompiledChunk> compile(Collection<Chunk> chunks) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("dev.smartlists", "rules", "1." + ++builds);
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        for (Chunk chunk : chunks) {
            String folder = "src/main/resources/" + chunk.packageName().replace('.', '/') + "/";
            chunk.rules().keySet().forEach(rule -> files.write(folder + rule + ".drl", chunk.drl(rule)));
        }
        String before = System.getProperty(LAMBDA_CLASSES);
        System.setProperty(LAMBDA_CLASSES, "false");
        try {
            KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new EngineRejectedException(problems(errors));
            }
            return classFiles(chunks, (InternalKieModule) builder.getKieModule());
        } finally {
            services.getRepository().removeKieModule(release);
            if (before == null) {
                System.clearProperty(LAMBDA_CLASSES);
            } else {
                System.setProperty(LAMBDA_CLASSES, before);
            }
        }
    }

    private static Map<Chunk, CompiledChunk> classFiles(Collection<Chunk> chunks, InternalKieModule module) {
        List<String> models = new ArrayList<>();
        Map<String, byte[]> classes = new HashMap<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith(".class")) {
                classes.put(
                        file.substring(0, file.length() - ".class".length()).replace('/', '.'), module.getBytes(file));
            } else if (file.endsWith("/drools-model")) {
                models.addAll(Arrays.asList(new String(module.getBytes(file), StandardCharsets.UTF_8).split("\n")));
            }
        }
        Map<Chunk, CompiledChunk> compiled = new LinkedHashMap<>();
        for (Chunk chunk : chunks) {
            String prefix = chunk.packageName() + ".";
            Map<String, byte[]> own = new HashMap<>(classes);
            own.keySet().removeIf(name -> !name.startsWith(prefix));
            compiled.put(
                    chunk,
                    new CompiledChunk(
                            models.stream()
                                    .filter(name -> name.startsWith(prefix))
                                    .toList(),
                            own));
        }
        return compiled;
    }

    private static List<EngineProblem> problems(List<Message> errors) {
        return errors.stream()
                .map(error -> new EngineProblem(
                        ruleIn(String.valueOf(error.getPath())),
                        error.getLine() > 0 ? error.getLine() - 1 : -1,
                        error.getText()))
                .toList();
    }

    private static String ruleIn(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.endsWith(".drl") ? file.substring(0, file.length() - ".drl".length()) : "";
    }
}
