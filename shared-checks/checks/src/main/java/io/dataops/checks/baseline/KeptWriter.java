package io.dataops.checks.baseline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;

/**
 * Writes whole numbers and texts, least byte first, in parts that are compressed where that makes them smaller. Most of what
 * is kept of a row are bits of digests and doubles: to try to compress them takes many times as long as to write them, and
 * saves nothing.
 */
final class KeptWriter implements AutoCloseable {
    /** Bytes of a part that are compressed to see whether it is worth it. */
    private static final int TRIAL = 1 << 12;

    private final CheckedOutputStream out;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private byte[] part = new byte[1 << 16];
    private byte[] deflated = new byte[1 << 16];

    /**
     * Writes to a stream.
     *
     * @param out is not closed
     */
    KeptWriter(OutputStream out) {
        this.out = new CheckedOutputStream(out, new CRC32());
    }

    void bytes(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    void number(long number) throws IOException {
        byte[] bytes = new byte[Long.BYTES];
        view(bytes).putLong(number);
        out.write(bytes);
    }

    /** Writes the least of some numbers, and of each as many bytes above that as the largest needs. */
    void numbers(long[] numbers, int count) throws IOException {
        long least = count == 0 ? 0 : numbers[0];
        long most = least;
        for (int index = 1; index < count; index++) {
            least = Math.min(least, numbers[index]);
            most = Math.max(most, numbers[index]);
        }
        int bits = Long.SIZE - Long.numberOfLeadingZeros(most - least);
        int width = (bits + Byte.SIZE - 1) / Byte.SIZE;
        int length = KeptReader.NUMBERS + count * width;
        if (part.length < length + Long.BYTES) {
            part = new byte[length + Long.BYTES];
        }
        ByteBuffer view = view(part).putLong(0, least).put(Long.BYTES, (byte) width);
        for (int index = 0; index < count; index++) {
            // What of eight bytes is too much is overwritten by the next number.
            view.putLong(KeptReader.NUMBERS + index * width, numbers[index] - least);
        }
        part(part, length);
    }

    /** Writes how many texts there are, and of some thousand at a time the lengths and then the bytes. */
    void texts(List<String> texts) throws IOException {
        number(texts.size());
        long[] lengths = new long[Math.min(KeptHeader.TOGETHER, texts.size())];
        for (int from = 0; from < texts.size(); from += KeptHeader.TOGETHER) {
            List<byte[]> some = texts.subList(from, Math.min(texts.size(), from + KeptHeader.TOGETHER)).stream()
                    .map(text -> text.getBytes(StandardCharsets.UTF_8))
                    .toList();
            byte[] bytes = new byte[some.stream().mapToInt(text -> text.length).sum()];
            ByteBuffer view = view(bytes);
            for (int text = 0; text < some.size(); text++) {
                lengths[text] = some.get(text).length;
                view.put(some.get(text));
            }
            numbers(lengths, some.size());
            part(bytes, bytes.length);
        }
    }

    /** Writes the length of a part, the length that it has in the file, and the part. */
    private void part(byte[] bytes, int length) throws IOException {
        boolean isPromising = length <= TRIAL || deflate(bytes, TRIAL) < TRIAL - TRIAL / 8;
        int shorter = isPromising ? deflate(bytes, length) : length;
        byte[] lengths = new byte[2 * Integer.BYTES];
        view(lengths).putInt(length).putInt(shorter);
        out.write(lengths);
        out.write(shorter < length ? deflated : bytes, 0, shorter);
    }

    /** The length once it is compressed; the length as it is when that would not make it shorter. */
    private int deflate(byte[] bytes, int length) {
        if (deflated.length < length) {
            deflated = new byte[length];
        }
        deflater.reset();
        deflater.setInput(bytes, 0, length);
        deflater.finish();
        int shorter = deflater.deflate(deflated, 0, length);
        return deflater.finished() ? shorter : length;
    }

    /** Writes a checksum of all that was written. */
    void end() throws IOException {
        number(out.getChecksum().getValue());
    }

    private static ByteBuffer view(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
