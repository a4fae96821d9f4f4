package io.dataops.onnx;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a file in the wire format of Protocol Buffers field by field, in constant memory. A field that nobody asks for is
 * skipped.
 */
final class WireReader implements AutoCloseable {
    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int BYTES = 2;
    private static final int FIXED32 = 5;
    /** In bits, of which each byte brings seven. */
    private static final int LONGEST_VARINT = 64;

    /** In bytes; what is read here are names. */
    private static final int LONGEST_TEXT = 1 << 20;

    private final InputStream in;
    private long position;
    /** Where the message that is being read ends. */
    private long end;

    /** Of the current field; a number's end only shows when it is read. */
    private int wireType;

    private long valueEnd;

    /** Takes the fields of a message. */
    interface Fields {
        /**
         * Takes a field, or leaves it.
         *
         * @param in whose current value is the field's
         */
        void field(int number, WireReader in) throws IOException;
    }

    private WireReader(InputStream in, long end) {
        this.in = in;
        this.end = end;
    }

    static WireReader of(Path file) throws IOException {
        return new WireReader(new BufferedInputStream(Files.newInputStream(file)), Files.size(file));
    }

    /**
     * Hands on each field of the message, the outermost one first.
     *
     * @throws EOFException when the message goes on beyond the end of its surroundings
     * @throws StreamCorruptedException when this is no such message
     */
    void fields(Fields fields) throws IOException {
        while (position < end) {
            long tag = readVarint();
            wireType = (int) (tag & 7);
            valueEnd = endOfValue();
            long start = position;
            long next = valueEnd;
            boolean number = wireType == VARINT;
            fields.field((int) (tag >>> 3), this);
            if (!number) {
                skipTo(next);
            } else if (position == start) {
                readVarint();
            }
        }
    }

    private void skipTo(long next) throws IOException {
        if (position > next) {
            throw new StreamCorruptedException("a list of numbers goes on beyond its end");
        }
        in.skipNBytes(next - position);
        position = next;
    }

    /** Hands on each field of the message that is the current value. */
    void message(Fields fields) throws IOException {
        require(BYTES);
        long outer = end;
        end = valueEnd;
        fields(fields);
        end = outer;
    }

    /** The current value, a number. */
    long number() throws IOException {
        require(VARINT);
        return readVarint();
    }

    /** Hands on each number of the current value: the one, or all of a packed list. */
    void numbers(NumberSink sink) throws IOException {
        if (wireType == VARINT) {
            sink.accept(number());
            return;
        }
        require(BYTES);
        while (position < valueEnd) {
            sink.accept(readVarint());
        }
    }

    /** Takes numbers. */
    interface NumberSink {
        void accept(long number);
    }

    /** The current value, a text. */
    String text() throws IOException {
        require(BYTES);
        if (valueEnd - position > LONGEST_TEXT) {
            throw new StreamCorruptedException("a text is too long");
        }
        byte[] bytes = in.readNBytes((int) (valueEnd - position));
        position += bytes.length;
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void require(int expected) throws IOException {
        if (wireType != expected) {
            throw new StreamCorruptedException("a field has another type");
        }
    }

    private long endOfValue() throws IOException {
        long ends =
                switch (wireType) {
                    case VARINT -> position;
                    case FIXED64 -> position + Long.BYTES;
                    case FIXED32 -> position + Integer.BYTES;
                    case BYTES -> lengthAhead();
                    default -> throw new StreamCorruptedException("a field has no known type");
                };
        if (ends < position || ends > end) {
            throw new EOFException("a field is cut short");
        }
        return ends;
    }

    private long lengthAhead() throws IOException {
        long length = readVarint();
        return length < 0 ? -1 : position + length;
    }

    private long readVarint() throws IOException {
        long value = 0;
        for (int shift = 0; shift < LONGEST_VARINT; shift += 7) {
            int next = position < end ? in.read() : -1;
            if (next < 0) {
                throw new EOFException("a number is cut short");
            }
            position++;
            value |= (long) (next & 0x7f) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new StreamCorruptedException("a number is too long");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
