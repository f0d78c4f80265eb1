package dev.smartlists.engine;

import java.util.List;
import java.util.Map;

/**
 * Some rules as class files, not yet loaded: the place to look at code before it can run.
 *
 * @param models names of the classes that hold the rules
 * @param classes class files by class name
 */
record CompiledChunk(List<String> models, Map<String, byte[]> classes) {}
