package dev.smartlists.scenario.junit;

import dev.smartlists.SmartLists;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Rules of folders, each loaded once in a run of tests, as compiling them takes a second or two. */
final class LoadedRules {

    private static final Namespace OURS = Namespace.create(LoadedRules.class);

    private LoadedRules() {}

    static SmartLists of(Path folder, ExtensionContext test) {
        return test.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(
                        folder.toAbsolutePath().normalize(), unseen -> SmartLists.load(folder), SmartLists.class);
    }
}
