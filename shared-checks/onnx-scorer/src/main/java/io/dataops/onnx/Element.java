package io.dataops.onnx;

import ai.onnxruntime.OnnxJavaType;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the elements of a tensor of numbers are. */
enum Element {
    FLOAT(OnnxJavaType.FLOAT, "a number that a float can hold") {
        @Override
        boolean put(ByteBuffer to, int index, double value) {
            float rounded = (float) value;
            to.putFloat(index * Float.BYTES, rounded);
            return Float.isInfinite(rounded) == Double.isInfinite(value);
        }
    },
    DOUBLE(OnnxJavaType.DOUBLE, "a number") {
        @Override
        boolean put(ByteBuffer to, int index, double value) {
            to.putDouble(index * Double.BYTES, value);
            return true;
        }
    },
    INT64(OnnxJavaType.INT64, "a whole number from -2^53 to 2^53") {
        @Override
        boolean put(ByteBuffer to, int index, double value) {
            to.putLong(index * Long.BYTES, (long) value);
            return Math.abs(value) <= LARGEST_EXACT && value == Math.rint(value);
        }
    },
    INT32(OnnxJavaType.INT32, "a whole number from -2^31 to 2^31 - 1") {
        @Override
        boolean put(ByteBuffer to, int index, double value) {
            to.putInt(index * Integer.BYTES, (int) value);
            return (int) value == value;
        }
    },
    BOOL(OnnxJavaType.BOOL, "true, false, 1 or 0") {
        @Override
        boolean put(ByteBuffer to, int index, double value) {
            to.put(index, (byte) value);
            return value == 0 || value == 1;
        }
    };

    /** Up to here a double tells each whole number from its neighbours. */
    private static final double LARGEST_EXACT = 0x1p53;

    private final OnnxJavaType type;
    private final String allowed;

    Element(OnnxJavaType type, String allowed) {
        this.type = type;
        this.allowed = allowed;
    }

    static Optional<Element> named(String type) {
        return Arrays.stream(values())
                .filter(element -> element.toString().equals(type))
                .findFirst();
    }

    OnnxJavaType type() {
        return type;
    }

    /** In bytes. */
    int size() {
        return type.size;
    }

    /** What a value has to be, in words. */
    String allowed() {
        return allowed;
    }

    /**
     * Puts a value in its place, in the order of bytes of the buffer.
     *
     * @param index counts elements
     * @return whether the element can be this value; if not, something else was put there
     */
    abstract boolean put(ByteBuffer to, int index, double value);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
