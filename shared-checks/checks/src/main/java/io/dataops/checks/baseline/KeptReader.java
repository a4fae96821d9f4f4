package io.dataops.checks.baseline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads what {@link KeptWriter} writes, and nothing else. No length that a file claims takes memory that the file does not. */
final class KeptReader implements AutoCloseable {
    /** Bytes before some numbers: the least of them, and how many each takes. */
    static final int NUMBERS = Long.BYTES + 1;
    /** No deflated byte stands for more. */
    private static final long MOST_OF_BYTE = 1032;

    private final CheckedInputStream in;
    private final long size;
    private final Inflater inflater = new Inflater();
    private byte[] stored = new byte[1 << 16];
    private byte[] part = new byte[1 << 16];

    /**
     * Reads from a stream.
     *
     * @param in is not closed
     * @param size how many bytes it has
     */
    KeptReader(InputStream in, long size) {
        this.in = new CheckedInputStream(in, new CRC32());
        this.size = size;
    }

    byte[] bytes(int count) throws IOException {
        return in.readNBytes(count);
    }

    long number() throws IOException, UnreadablePredictionsException {
        byte[] bytes = new byte[Long.BYTES];
        fill(bytes, Long.BYTES);
        return view(bytes).getLong();
    }

    /** Takes numbers; there must be as many. */
    void numbers(long[] into, int count) throws IOException, UnreadablePredictionsException {
        int length = part();
        ByteBuffer view = view(part);
        long least = view.getLong(0);
        int width = view.get(Long.BYTES);
        if (width < 0 || width > Long.BYTES || length != NUMBERS + count * width) {
            throw damaged();
        }
        long bits = width == 0 ? 0 : -1L >>> (Long.SIZE - width * Byte.SIZE);
        for (int index = 0; index < count; index++) {
            into[index] = least + (view.getLong(NUMBERS + index * width) & bits);
        }
    }

    List<String> texts() throws IOException, UnreadablePredictionsException {
        long count = number();
        List<String> texts = new ArrayList<>();
        long[] lengths = new long[KeptHeader.TOGETHER];
        while (texts.size() < count) {
            int some = (int) Math.min(KeptHeader.TOGETHER, count - texts.size());
            numbers(lengths, some);
            addTexts(texts, lengths, some);
        }
        return texts;
    }

    private void addTexts(List<String> texts, long[] lengths, int count)
            throws IOException, UnreadablePredictionsException {
        int end = part();
        int at = 0;
        for (int text = 0; text < count; text++) {
            if (lengths[text] < 0 || lengths[text] > end - at) {
                throw damaged();
            }
            texts.add(text(at, (int) lengths[text]));
            at += (int) lengths[text];
        }
        if (at != end) {
            throw damaged();
        }
    }

    private String text(int from, int length) throws UnreadablePredictionsException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(part, from, length))
                    .toString();
        } catch (CharacterCodingException none) {
            throw damaged();
        }
    }

    /** The length of the next part, which is in {@link #part} now. */
    private int part() throws IOException, UnreadablePredictionsException {
        Lengths lengths = store();
        if (part.length < lengths.whole() + Long.BYTES) {
            part = new byte[lengths.whole() + Long.BYTES];
        }
        if (lengths.stored() == lengths.whole()) {
            System.arraycopy(stored, 0, part, 0, lengths.whole());
        } else {
            inflate(lengths);
        }
        return lengths.whole();
    }

    /**
     * Of a part.
     *
     * @param whole bytes that it has
     * @param stored bytes that it has in the file
     */
    private record Lengths(int whole, int stored) {}

    private Lengths store() throws IOException, UnreadablePredictionsException {
        byte[] both = new byte[2 * Integer.BYTES];
        fill(both, both.length);
        Lengths lengths = new Lengths(view(both).getInt(), view(both).getInt(Integer.BYTES));
        if (lengths.stored() < 0
                || lengths.stored() > Math.min(lengths.whole(), size)
                || lengths.whole() > lengths.stored() * MOST_OF_BYTE
                || lengths.whole() > Integer.MAX_VALUE - 2 * Long.BYTES) {
            throw damaged();
        }
        if (stored.length < lengths.stored()) {
            stored = new byte[lengths.stored()];
        }
        fill(stored, lengths.stored());
        return lengths;
    }

    private void inflate(Lengths lengths) throws UnreadablePredictionsException {
        inflater.reset();
        inflater.setInput(stored, 0, lengths.stored());
        try {
            int inflated = inflater.inflate(part, 0, lengths.whole());
            if (inflated != lengths.whole()) {
                throw damaged();
            }
        } catch (DataFormatException broken) {
            throw damaged();
        }
    }

    private void fill(byte[] bytes, int count) throws IOException, UnreadablePredictionsException {
        if (in.readNBytes(bytes, 0, count) < count) {
            throw damaged();
        }
    }

    /** Refuses a file whose checksum is another one, or that goes on. */
    void end() throws IOException, UnreadablePredictionsException {
        long sum = in.getChecksum().getValue();
        if (number() != sum || in.read() >= 0) {
            throw damaged();
        }
    }

    static UnreadablePredictionsException damaged() {
        return new UnreadablePredictionsException("it is cut off or damaged");
    }

    private static ByteBuffer view(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() {
        inflater.end();
    }
}
