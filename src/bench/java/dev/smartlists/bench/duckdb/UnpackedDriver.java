package dev.smartlists.bench.duckdb;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Spares DuckDB's cold process the unpacking of its driver: a folder with the native library, to stand before its jar. */
public final class UnpackedDriver {

    private static final String LINUX = "libduckdb_java.so_linux_" + System.getProperty("os.arch");

    private UnpackedDriver() {}

    /** The class path with the unpacked library in front, or as it is if there is none for this machine. */
    public static String before(String classPath, Path work) throws IOException {
        Path folder = Files.createDirectories(work.resolve("duckdb"));
        Path library = folder.resolve(LINUX);
        try (InputStream packed = UnpackedDriver.class.getResourceAsStream("/" + LINUX)) {
            if (packed == null) {
                return classPath;
            }
            if (Files.notExists(library)) {
                Files.copy(packed, library);
            }
        }
        return folder + File.pathSeparator + classPath;
    }
}
