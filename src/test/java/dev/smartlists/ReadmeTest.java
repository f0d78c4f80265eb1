package dev.smartlists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is true: its Java compiles against the API as it is, and the files that it names exist. */
class ReadmeTest {

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("`((?:rules|docs|examples)/[^`*]*|CONTRIBUTING\\.md)`");

    @Test
    void javaCompiles(@TempDir Path folder) throws IOException {
        Matcher block = JAVA.matcher(readme());
        assertThat(block.find()).as("a block of Java").isTrue();
        Path source = folder.resolve("Embedding.java");
        Files.writeString(source, """
                import dev.smartlists.*;
                import dev.smartlists.event.VisitorEvent;
                import java.nio.file.Path;
                import java.time.*;
                import java.util.*;

                class Embedding {
                    void use(Collection<VisitorEvent> events) {
                %s
                    }
                }
                """.formatted(block.group(1)));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        boolean compiled = compiler.getTask(
                        said,
                        null,
                        null,
                        List.of("-d", folder.toString(), "-proc:none"),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source))
                .call();
        assertThat(compiled).as("%s", said).isTrue();
    }

    @Test
    void filesExist() throws IOException {
        Matcher file = FILE.matcher(readme());
        while (file.find()) {
            assertThat(Path.of(file.group(1))).exists();
        }
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
