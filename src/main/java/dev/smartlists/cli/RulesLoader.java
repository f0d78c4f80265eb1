package dev.smartlists.cli;

import dev.smartlists.SmartLists;
import dev.smartlists.evaluation.Settings;
import dev.smartlists.rules.RulesRejectedException;
import java.nio.file.Path;

/** Makes a folder of rules ready to use. */
@FunctionalInterface
interface RulesLoader {

    /**
     * @throws RulesRejectedException if anything is wrong with the rules
     */
    SmartLists load(Path folder, Settings settings);
}
