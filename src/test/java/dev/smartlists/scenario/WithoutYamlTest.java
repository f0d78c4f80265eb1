package dev.smartlists.scenario;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that has this library, but not the optional one that reads YAML. */
class WithoutYamlTest {

    @Test
    void sayWhichLibraryIsMissing(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.yaml"), "scenarios: []");
        Class<?> files = new NoYaml().loadClass(ScenarioFiles.class.getName());

        for (int again = 0; again < 2; again++) {
            assertThatThrownBy(() -> files.getMethod("read", List.class).invoke(null, List.of(folder)))
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith(file + " cannot be read: ")
                    .hasMessageContaining("add com.fasterxml.jackson.dataformat:jackson-dataformat-yaml");
        }
    }

    /** Loads the classes of this project anew, and no YAML. */
    private static final class NoYaml extends ClassLoader {

        NoYaml() {
            super(WithoutYamlTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.fasterxml.jackson.dataformat.yaml.")) {
                throw new ClassNotFoundException(name);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null
                    ? loaded
                    : name.startsWith("dev.smartlists.") ? own(name) : super.loadClass(name, resolve);
        }

        private Class<?> own(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }
}
