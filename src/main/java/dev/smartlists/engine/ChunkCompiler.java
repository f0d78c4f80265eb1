package dev.smartlists.engine;

import dev.smartlists.engine.KieBuild.RuleFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;

/** Turns chunks of rules into class files. */
final class ChunkCompiler {

    private ChunkCompiler() {}

    /**
     * @throws EngineRejectedException if the engine does not accept all rules; it names all that it does not accept
     */
    static Map<Chunk, CompiledChunk> compile(Collection<Chunk> chunks) {
        List<RuleFile> rules = chunks.stream()
                .flatMap(chunk -> chunk.rules().keySet().stream().map(rule -> new RuleFile(chunk, rule)))
                .toList();
        KieBuild build = KieBuild.of(rules);
        if (!build.problems().isEmpty()) {
            List<EngineProblem> named = named(rules, build.problems());
            throw new EngineRejectedException(named.isEmpty() ? build.problems() : named);
        }
        return classFiles(chunks, Objects.requireNonNull(build.module()));
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

    /**
     * Every rule that the engine does not accept. A build shows only some of them, as it gives up early and does not always name the rule, so what is left is
     * built again, or in halves.
     */
    private static List<EngineProblem> named(List<RuleFile> rules, List<EngineProblem> found) {
        if (rules.size() == 1) {
            String rule = rules.get(0).rule();
            return found.stream()
                    .map(problem -> new EngineProblem(rule, problem.line(), problem.message()))
                    .toList();
        }
        Set<String> names = found.stream().map(EngineProblem::rule).collect(Collectors.toSet());
        List<EngineProblem> all = new ArrayList<>(found);
        all.removeIf(problem -> problem.rule().isEmpty());
        if (all.isEmpty()) {
            all.addAll(problems(rules.subList(0, rules.size() / 2)));
            all.addAll(problems(rules.subList(rules.size() / 2, rules.size())));
        } else {
            all.addAll(problems(
                    rules.stream().filter(rule -> !names.contains(rule.rule())).toList()));
        }
        return all;
    }

    private static List<EngineProblem> problems(List<RuleFile> rules) {
        List<EngineProblem> found =
                rules.isEmpty() ? List.of() : KieBuild.of(rules).problems();
        return found.isEmpty() ? List.of() : named(rules, found);
    }
}
