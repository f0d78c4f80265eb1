package dev.smartlists.io;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.ZipException;

/** An opened source as plain bytes: unpacked if it is packed, and without a byte order mark. */
final class SourceStream implements Closeable {

    private static final int[] GZIP = {0x1f, 0x8b};
    private static final int[] BYTE_ORDER_MARK = {0xef, 0xbb, 0xbf};

    private final Counted raw;
    private final InputStream text;

    private SourceStream(Counted raw, InputStream text) {
        this.raw = raw;
        this.text = text;
    }

    /** The content decides whether it is packed; a name that ends in {@code .gz} only makes plain content an error. */
    static SourceStream open(EventSource source) throws IOException {
        Counted raw = new Counted(source.open());
        try {
            PushbackInputStream content = new PushbackInputStream(raw, GZIP.length);
            boolean packed = startsWith(content, GZIP);
            if (!packed && source.name().toLowerCase(Locale.ROOT).endsWith(".gz") && !isEmpty(content)) {
                throw new ZipException("the name ends in .gz but the content is not gzip");
            }
            InputStream plain = packed ? new GzipStream(content) : content;
            PushbackInputStream text = new PushbackInputStream(plain, BYTE_ORDER_MARK.length);
            if (startsWith(text, BYTE_ORDER_MARK)) {
                text.skipNBytes(BYTE_ORDER_MARK.length);
            }
            return new SourceStream(raw, text);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    InputStream text() {
        return text;
    }

    /** How many bytes of the source have been taken, packed ones if it is packed. */
    long consumed() {
        return raw.count;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private static boolean startsWith(PushbackInputStream in, int[] mark) throws IOException {
        byte[] start = in.readNBytes(mark.length);
        in.unread(start);
        boolean same = start.length == mark.length;
        for (int i = 0; same && i < mark.length; i++) {
            same = (start[i] & 0xff) == mark[i];
        }
        return same;
    }

    private static boolean isEmpty(PushbackInputStream in) throws IOException {
        int first = in.read();
        if (first >= 0) {
            in.unread(first);
        }
        return first < 0;
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int got = super.read(bytes, from, length);
            count += Math.max(got, 0);
            return got;
        }
    }
}
