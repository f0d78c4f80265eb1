package dev.smartlists.bench.plain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file written by several threads, piece by piece, in the order of the pieces. Thread-safe. */
final class OrderedFile implements AutoCloseable {

    private final FileChannel channel;
    private int turn;

    OrderedFile(Path file) throws IOException {
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** Waits until all pieces before this one are written, then writes it. */
    synchronized void write(int piece, Bytes bytes) throws IOException, InterruptedException {
        while (turn != piece) {
            wait();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes.array, 0, bytes.size);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        turn++;
        notifyAll();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
