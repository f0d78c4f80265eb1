package dev.smartlists.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The whole program a second time, beside this one, with one class of which the source was changed. */
final class ProgramWith implements AutoCloseable {

    private final URLClassLoader classes;

    private ProgramWith(URLClassLoader classes) {
        this.classes = classes;
    }

    /**
     * @param folder an empty one, for the changed class
     * @param file below {@code src/main/java/dev/smartlists}
     */
    static ProgramWith change(Path folder, String file, String from, String to) throws IOException {
        String source = Files.readString(Path.of("src/main/java/dev/smartlists", file));
        assertThat(source).containsOnlyOnce(from);
        Path changed =
                Files.writeString(folder.resolve(Path.of(file).getFileName().toString()), source.replace(from, to));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        boolean compiled = compiler.getTask(
                        said,
                        null,
                        null,
                        List.of("-d", folder.toString(), "-proc:none", "-cp", System.getProperty("java.class.path")),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(changed))
                .call();
        assertThat(compiled).as("%s", said).isTrue();
        return new ProgramWith(new URLClassLoader(
                Stream.concat(
                                Stream.of(folder.toString()),
                                Arrays.stream(
                                        System.getProperty("java.class.path").split(File.pathSeparator)))
                        .map(ProgramWith::url)
                        .toArray(URL[]::new),
                ClassLoader.getPlatformClassLoader()));
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    List<?> verdicts() throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            return (List<?>)
                    classes.loadClass(Verdicts.class.getName()).getMethod("all").invoke(null);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
