package dev.smartlists.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where compiled rules are kept between two runs of the program: {@code SMARTLISTS_CACHE}, else the user's cache folder. */
final class CompiledRules {

    private CompiledRules() {}

    /**
     * @param environment of the process
     * @param home the user's home folder
     */
    static Path folder(Map<String, String> environment, String home) {
        @Nullable String own = environment.get("SMARTLISTS_CACHE");
        if (own != null && !own.isBlank()) {
            return Path.of(own);
        }
        @Nullable String caches = environment.get("XDG_CACHE_HOME");
        return caches != null && !caches.isBlank()
                ? Path.of(caches, "smartlists")
                : Path.of(home, ".cache", "smartlists");
    }
}
