package dev.smartlists.engine;

import dev.smartlists.parallel.Aside;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;

/**
 * Compiles the rules of several rule bases in one go, and only those that were not compiled before, while it loads the others. Rules that may share a
 * package lie in chunks of about twenty by a hash of their text, so that an edited rule takes only its neighbours with it. Thread-safe.
 */
public final class RuleCompiler {

    private static final int RULES_IN_A_CHUNK = 20;
    private static final int REMEMBERED = 2_000;
    private static final Map<String, CompiledChunk> COMPILED = new ConcurrentHashMap<>();

    private final ChunkStore store;

    private RuleCompiler(ChunkStore store) {
        this.store = store;
    }

    /** Remembers what it compiled as long as the JVM lives. */
    public static RuleCompiler inMemory() {
        return new RuleCompiler(ChunkStore.NONE);
    }

    /** Keeps what it compiled in a folder too, for later processes; the folder holds code and belongs to its owner alone. */
    public static RuleCompiler keepingIn(Path folder) {
        return new RuleCompiler(new ChunkFolder(folder));
    }

    /**
     * Compiles rule bases.
     *
     * @return one for each group, in the same order
     * @throws EngineRejectedException if the engine does not accept all rules
     */
    public List<RuleBase> compile(List<List<RuleBody>> groups) {
        List<List<Chunk>> chunks = groups.stream().map(RuleCompiler::chunks).toList();
        Map<Chunk, CompiledChunk> compiled = new HashMap<>();
        Set<Chunk> missing = new LinkedHashSet<>();
        for (List<Chunk> group : chunks) {
            for (Chunk chunk : group) {
                find(chunk).ifPresentOrElse(found -> compiled.put(chunk, found), () -> missing.add(chunk));
            }
        }
        List<Map<Chunk, List<Model>>> models = new ArrayList<>();
        chunks.forEach(group -> models.add(new HashMap<>()));
        try (Aside compiling = new Aside(missing.isEmpty() ? 1 : 2)) {
            Map<Chunk, CompiledChunk> fresh = new HashMap<>();
            compiling.run(() -> fresh.putAll(compileAndKeep(missing)));
            load(chunks, compiled, models);
            compiling.finish();
            load(chunks, fresh, models);
        }
        List<RuleBase> bases = new ArrayList<>(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            Map<Chunk, List<Model>> own = models.get(i);
            bases.add(RuleBase.of(
                    groups.get(i),
                    chunks.get(i).stream()
                            .flatMap(chunk -> own.getOrDefault(chunk, List.of()).stream())
                            .toList()));
        }
        return bases;
    }

    private Map<Chunk, CompiledChunk> compileAndKeep(Set<Chunk> missing) {
        if (missing.isEmpty()) {
            return Map.of();
        }
        Map<Chunk, CompiledChunk> fresh = ChunkCompiler.compile(missing);
        fresh.forEach((chunk, made) -> {
            remember(chunk.packageName(), made);
            store.keep(chunk.packageName(), made);
        });
        return fresh;
    }

    /** Makes the models of those chunks that are known, once for each group that has them. */
    private static void load(
            List<List<Chunk>> groups, Map<Chunk, CompiledChunk> known, List<Map<Chunk, List<Model>>> models) {
        for (int i = 0; i < groups.size(); i++) {
            for (Chunk chunk : groups.get(i)) {
                CompiledChunk compiled = known.get(chunk);
                if (compiled != null) {
                    models.get(i).put(chunk, ChunkLoader.models(compiled));
                }
            }
        }
    }

    private Optional<CompiledChunk> find(Chunk chunk) {
        String name = chunk.packageName();
        CompiledChunk remembered = COMPILED.get(name);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        Optional<CompiledChunk> stored = store.find(name);
        stored.ifPresent(found -> remember(name, found));
        return stored;
    }

    private static void remember(String name, CompiledChunk chunk) {
        if (COMPILED.size() >= REMEMBERED) {
            COMPILED.clear();
        }
        COMPILED.put(name, chunk);
    }

    private static List<Chunk> chunks(List<RuleBody> rules) {
        int wanted = Integer.highestOneBit(Math.max(1, rules.size() / RULES_IN_A_CHUNK));
        Map<List<String>, Map<Integer, Map<String, String>>> sorted = new LinkedHashMap<>();
        for (RuleBody rule : rules) {
            String name = Chunk.nameOf(rule);
            int bucket = name.hashCode() & (wanted - 1);
            sorted.computeIfAbsent(rule.imports(), unseen -> new TreeMap<>())
                    .computeIfAbsent(bucket, unseen -> new TreeMap<>())
                    .put(name, rule.condition());
        }
        List<Chunk> chunks = new ArrayList<>();
        sorted.forEach((imports, buckets) -> buckets.values().forEach(names -> chunks.add(Chunk.of(imports, names))));
        return chunks;
    }
}
