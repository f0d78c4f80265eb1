package dev.smartlists.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Keeps pieces of bytes: in memory as long as there is room, then in one file. That file is the process's own: it is deleted as soon as it is open
 * where the system can do that, so that nothing stays behind however the process ends. Thread-safe.
 */
final class Store implements Closeable {

    private final long memory;
    private final Path folder;
    private final AtomicLong held = new AtomicLong();
    private final AtomicLong written = new AtomicLong();
    private @Nullable FileChannel file;

    /**
     * @param memory how many bytes are kept in memory at most
     * @param folder where the file is made once it is needed
     */
    Store(long memory, Path folder) {
        this.memory = memory;
        this.folder = folder;
    }

    /** A piece of bytes that is kept. */
    interface Piece {

        int length();

        /** Its bytes; not to be changed. */
        byte[] bytes();

        /** It is not needed any more. */
        void release();
    }

    /**
     * Keeps bytes.
     *
     * @param bytes belong to the store from now on
     * @throws SpillFailedException if the file cannot be written
     */
    Piece keep(byte[] bytes) {
        if (held.addAndGet(bytes.length) <= memory) {
            return new InMemory(bytes);
        }
        held.addAndGet(-bytes.length);
        long position = written.getAndAdd(bytes.length);
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                file().write(buffer, position + buffer.position());
            }
        } catch (IOException e) {
            throw new SpillFailedException(folder, e);
        }
        return new OnDisk(position, bytes.length);
    }

    /** How many bytes did not fit into memory. */
    long spilled() {
        return written.get();
    }

    @Override
    public synchronized void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    private synchronized FileChannel file() throws IOException {
        if (file == null) {
            Files.createDirectories(folder);
            file = FileChannel.open(
                    folder.resolve("smartlists-" + UUID.randomUUID() + ".tmp"),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        }
        return file;
    }

    private final class InMemory implements Piece {

        private byte[] bytes;
        private final int length;

        InMemory(byte[] bytes) {
            this.bytes = bytes;
            this.length = bytes.length;
        }

        @Override
        public int length() {
            return length;
        }

        @Override
        public byte[] bytes() {
            return bytes;
        }

        @Override
        public void release() {
            bytes = new byte[0];
            held.addAndGet(-length);
        }
    }

    private final class OnDisk implements Piece {

        private final long position;
        private final int length;

        OnDisk(long position, int length) {
            this.position = position;
            this.length = length;
        }

        @Override
        public int length() {
            return length;
        }

        @Override
        public byte[] bytes() {
            ByteBuffer buffer = ByteBuffer.allocate(length);
            try {
                while (buffer.hasRemaining()) {
                    if (file().read(buffer, position + buffer.position()) < 0) {
                        throw new IOException("the temporary file has become shorter");
                    }
                }
            } catch (IOException e) {
                throw new SpillFailedException(folder, e);
            }
            return buffer.array();
        }

        @Override
        public void release() {
            // the file goes as a whole
        }
    }
}
