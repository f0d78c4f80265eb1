package dev.smartlists.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps compiled chunks in a folder, a file each. What lies there is code: files are readable and writable by their owner alone and carry a checksum; one
 * that is not like that is passed over, and made anew. A folder that cannot be written keeps nothing and disturbs nobody. Thread-safe, also between
 * processes.
 */
final class ChunkFolder implements ChunkStore {

    private static final int MAGIC = 0x534c4331;
    private static final int CHECKSUM_BYTES = 32;
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_ONLY_FOLDER = PosixFilePermissions.fromString("rwx------");

    private final Path folder;

    ChunkFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<CompiledChunk> find(String name) {
        Path file = file(name);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || !isPrivate(file)
                    || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length < CHECKSUM_BYTES || !MessageDigest.isEqual(checksum(bytes), head(bytes))) {
                return Optional.empty();
            }
            return Optional.of(read(new DataInputStream(
                    new ByteArrayInputStream(bytes, CHECKSUM_BYTES, bytes.length - CHECKSUM_BYTES))));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(String name, CompiledChunk chunk) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                restrict(folder, OWNER_ONLY_FOLDER);
            }
            Path aside = Files.createTempFile(folder, "new", ".tmp");
            try {
                restrict(aside, OWNER_ONLY);
                Files.write(aside, bytes(chunk));
                move(aside, file(name));
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException notKept) {
            // the next process compiles again, which is slower and nothing worse
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException slower) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".rules");
    }

    private static boolean isPrivate(Path file) throws IOException {
        return !hasPermissions(file) || OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file));
    }

    private static void restrict(Path file, Set<PosixFilePermission> permissions) throws IOException {
        if (hasPermissions(file)) {
            Files.setPosixFilePermissions(file, permissions);
        }
    }

    private static boolean hasPermissions(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static byte[] head(byte[] bytes) {
        return Arrays.copyOf(bytes, CHECKSUM_BYTES);
    }

    private static byte[] checksum(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, CHECKSUM_BYTES, bytes.length - CHECKSUM_BYTES);
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static CompiledChunk read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a compiled chunk");
        }
        List<String> models = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            models.add(in.readUTF());
        }
        Map<String, byte[]> classes = new HashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            String name = in.readUTF();
            classes.put(name, in.readNBytes(in.readInt()));
        }
        return new CompiledChunk(models, classes);
    }

    private static byte[] bytes(CompiledChunk chunk) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[CHECKSUM_BYTES]);
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        out.writeInt(chunk.models().size());
        for (String model : chunk.models()) {
            out.writeUTF(model);
        }
        out.writeInt(chunk.classes().size());
        for (Map.Entry<String, byte[]> entry : chunk.classes().entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().length);
            out.write(entry.getValue());
        }
        byte[] all = bytes.toByteArray();
        System.arraycopy(checksum(all), 0, all, 0, CHECKSUM_BYTES);
        return all;
    }
}
