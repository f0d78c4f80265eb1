package dev.smartlists.bench.duckdb;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duckdb.DuckDBConnection;

/**
 * Writes the memberships in order. A union keeps its order only if one thread runs it, and a sort of all lines takes several
 * times as long; so each thread writes the file of its share of the lists, and the files are put together.
 */
final class MembershipFile {

    private final Statement statement;
    private final int threads;

    MembershipFile(Statement statement, int threads) {
        this.statement = statement;
        this.threads = threads;
    }

    void write(ListSql lists, Path file) throws Exception {
        statement.execute("SET threads = 1");
        List<Callable<Path>> shares = new ArrayList<>();
        for (String query : lists.memberships(threads)) {
            Path part = file.resolveSibling(file.getFileName() + "." + shares.size());
            shares.add(() -> share(query, part));
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Path> parts = new ArrayList<>();
            for (Future<Path> share : workers.invokeAll(shares)) {
                parts.add(share.get());
            }
            putTogether(parts, file);
        } finally {
            workers.shutdown();
        }
    }

    private Path share(String query, Path part) throws SQLException {
        try (Connection connection = ((DuckDBConnection) statement.getConnection()).duplicate();
                Statement own = connection.createStatement()) {
            own.execute("SET preserve_insertion_order = true");
            DuckDb.copy(own, query, part);
        }
        return part;
    }

    private static void putTogether(List<Path> parts, Path file) throws IOException {
        Files.move(parts.get(0), file, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel all = FileChannel.open(file, StandardOpenOption.APPEND)) {
            for (Path part : parts.subList(1, parts.size())) {
                try (FileChannel one = FileChannel.open(part)) {
                    for (long done = 0; done < one.size(); ) {
                        done += one.transferTo(done, one.size() - done, all);
                    }
                }
                Files.delete(part);
            }
        }
    }
}
