package dev.smartlists.scenario.junit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * A copy of a Maven project that depends on this one, built by the Maven that runs these tests. It has a local repository of its own, with this build's
 * classes in it; everything else comes from the local repository of this build, so that it is not downloaded again, and nothing is installed there.
 */
final class ConsumerBuild {

    private static final String GROUP = "dev/smartlists/smartlists";
    private static final String VERSION = "0.1.0-SNAPSHOT";
    private static final int MINUTES = 5;

    private final Path folder;
    private final Path project;

    /** What came of a build. */
    record Result(int code, String log) {}

    /**
     * @param from the project
     * @param folder for the copy and all that its builds need; emptied
     */
    ConsumerBuild(Path from, Path folder) throws IOException {
        this.folder = folder.toAbsolutePath();
        this.project = this.folder.resolve("project");
        delete(this.folder);
        copy(from, project);
        install();
        Files.writeString(this.folder.resolve("settings.xml"), """
                <settings>
                    <localRepository>%s</localRepository>
                    <profiles>
                        <profile>
                            <id>built</id>
                            <repositories><repository><id>built</id><url>%2$s</url></repository></repositories>
                            <pluginRepositories><pluginRepository><id>built</id><url>%2$s</url></pluginRepository></pluginRepositories>
                        </profile>
                    </profiles>
                    <activeProfiles><activeProfile>built</activeProfile></activeProfiles>
                </settings>
                """.formatted(
                        this.folder.resolve("repository"),
                        Path.of(property("local.repository")).toUri()));
    }

    /** {@code mvn test}, with its output in a file only, as it looks like that of the build around it. */
    Result test() throws IOException, InterruptedException {
        Path log = folder.resolve("build.log");
        ProcessBuilder maven = new ProcessBuilder(
                        Path.of(property("maven.home"), "bin", "mvn").toString(),
                        "-B",
                        "-s",
                        folder.resolve("settings.xml").toString(),
                        "-Dmaven.repo.local=" + folder.resolve("repository"), // wins over one in MAVEN_OPTS
                        "test")
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = maven.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Result(process.waitFor(), Files.readString(log));
    }

    /** Surefire's report on a test class. */
    String report(String testClass) throws IOException {
        return Files.readString(project.resolve("target/surefire-reports/TEST-" + testClass + ".xml"));
    }

    void edit(String file, String what, String instead) throws IOException {
        Path path = project.resolve(file);
        Files.writeString(path, Files.readString(path).replace(what, instead));
    }

    private void install() throws IOException {
        Path home = Files.createDirectories(
                folder.resolve("repository").resolve(GROUP).resolve(VERSION));
        Files.copy(Path.of("pom.xml"), home.resolve("smartlists-" + VERSION + ".pom"));
        Path classes = Path.of("target/classes");
        try (OutputStream file = Files.newOutputStream(home.resolve("smartlists-" + VERSION + ".jar"));
                JarOutputStream jar = new JarOutputStream(file)) {
            for (Path path : files(classes)) {
                jar.putNextEntry(
                        new JarEntry(classes.relativize(path).toString().replace('\\', '/')));
                Files.copy(path, jar);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            Files.copy(file, copy);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted((one, other) -> other.compareTo(one)).forEach(path -> {
                    try {
                        Files.delete(path);
                    } catch (IOException held) {
                        throw new UncheckedIOException(held);
                    }
                });
            }
        }
    }

    /** What the build tells its tests. */
    private static String property(String name) {
        return Objects.requireNonNull(
                System.getProperty(name),
                name + " is not known. Run this test with Maven, or with -D" + name + "=… as the build does");
    }
}
