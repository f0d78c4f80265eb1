package dev.smartlists.bulk;

import java.nio.file.Path;

/**
 * What a run may use.
 *
 * @param threads at least 1
 * @param memory how many bytes of events and results are held in memory; what goes beyond is kept on disk for the time of the run. The working memory of
 *     the threads comes on top: together about twice as much as one person with the most events needs, and some ten mebibytes
 * @param temp the folder for what does not fit into memory; made when it is needed
 */
public record Resources(int threads, long memory, Path temp) {

    /** The part of the heap that leaves enough for everything else. */
    private static final int PART_OF_HEAP = 4;

    public Resources {
        if (threads < 1 || memory < 0) {
            throw new IllegalArgumentException("A run needs a thread and no less than no memory");
        }
    }

    /** All processors, a quarter of the largest heap, and the system's folder for temporary files. */
    public static Resources ofThisMachine() {
        Runtime machine = Runtime.getRuntime();
        return new Resources(
                machine.availableProcessors(),
                machine.maxMemory() / PART_OF_HEAP,
                Path.of(System.getProperty("java.io.tmpdir")));
    }

    public Resources withThreads(int other) {
        return new Resources(other, memory, temp);
    }

    public Resources withMemory(long other) {
        return new Resources(threads, other, temp);
    }

    public Resources withTemp(Path other) {
        return new Resources(threads, memory, other);
    }
}
