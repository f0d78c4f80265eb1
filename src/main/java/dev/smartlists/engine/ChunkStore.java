package dev.smartlists.engine;

import java.util.Optional;

/** Keeps compiled chunks, so that what was compiled once need not be compiled again. Thread-safe. */
interface ChunkStore {

    /** Keeps nothing. */
    ChunkStore NONE = new ChunkStore() {
        @Override
        public Optional<CompiledChunk> find(String name) {
            return Optional.empty();
        }

        @Override
        public void keep(String name, CompiledChunk chunk) {
            // nothing to keep it in
        }
    };

    Optional<CompiledChunk> find(String name);

    void keep(String name, CompiledChunk chunk);
}
