package dev.smartlists.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;

/** Makes classes of a compiled chunk. Each loader can be collected with the rules that it loaded. */
final class ChunkLoader extends ClassLoader {

    private final Map<String, byte[]> classes;

    private ChunkLoader(CompiledChunk chunk) {
        super(ChunkLoader.class.getClassLoader());
        this.classes = chunk.classes();
    }

    static List<Model> models(CompiledChunk chunk) {
        ChunkLoader loader = new ChunkLoader(chunk);
        List<Model> models = new ArrayList<>();
        for (String model : chunk.models()) {
            try {
                models.add(
                        (Model) loader.loadClass(model).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException("The engine compiled rules that it cannot load", broken);
            }
        }
        return models;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
