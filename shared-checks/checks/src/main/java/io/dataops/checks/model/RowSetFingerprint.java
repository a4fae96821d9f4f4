package io.dataops.checks.model;

import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.plan.Values;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * The fingerprint of rows as a multiset: the order of rows does not matter, how often one occurs does.
 *
 * <p>Each row is digested with SHA-256, the digests are added modulo 2^256 and the sum is digested together with the number
 * of rows (the additive hash of Clarke, Devadas, van Dijk, Gassend and Suh, Incremental multiset hash functions, 2003,
 * without a key). Nothing is sorted, and memory does not grow with the rows. Unlike XOR a sum does not lose a row that
 * occurs twice. It tells different data apart; it is no seal against somebody who crafts rows on purpose.
 */
final class RowSetFingerprint {
    private static final int LIMBS = 8;
    private static final long LIMB = 0xffff_ffffL;
    private static final byte NULL = 0;
    private static final byte TEXT = 1;
    private static final byte NUMBER = 2;
    private static final byte IDENTITY = 3;

    private final MessageDigest digest = sha256();
    private final ByteBuffer digested = ByteBuffer.allocate(LIMBS * Integer.BYTES);
    /** The most significant first, each with more bits than it stands for: rows are added without a look at what carries. */
    private final long[] sum = new long[LIMBS];

    private ByteBuffer row = ByteBuffer.allocate(256);
    private long rows;

    private RowSetFingerprint() {}

    /**
     * Of rows with these columns, at least one, in this order. A text and a number are never the same, 0 and −0 are, and so
     * are all NaN.
     *
     * @throws IllegalArgumentException if the columns have not equally many rows
     */
    static Fingerprint of(List<Values> columns) {
        RowSetFingerprint all = new RowSetFingerprint();
        int rows = columns.get(0).size();
        for (Values column : columns) {
            if (column.size() != rows) {
                throw new IllegalArgumentException("columns of " + rows + " and of " + column.size() + " rows");
            }
        }
        List<Column> parts = columns.stream().map(all::column).toList();
        for (int row = 0; row < rows; row++) {
            for (Column part : parts) {
                part.put(row);
            }
            all.endOfRow();
        }
        return all.fingerprint();
    }

    /** One column, looked at once, since there are millions of rows. */
    private interface Column {
        /** Adds the value of a row. */
        void put(int index);
    }

    private Column column(Values column) {
        return column.match(new Values.Cases<>() {
            @Override
            public Column numbers(Values.Numbers it) {
                return index -> {
                    if (it.isNull(index)) {
                        none();
                    } else {
                        // The sum makes the one zero of both.
                        room(1 + Double.BYTES).put(NUMBER).putDouble(it.values()[index] + 0.0);
                    }
                };
            }

            @Override
            public Column codes(Values.Codes it) {
                List<byte[]> texts =
                        it.texts().stream().map(RowSetFingerprint::bytes).toList();
                return index -> {
                    if (it.isNull(index)) {
                        none();
                    } else {
                        byte[] text = texts.get(it.codes().of(index));
                        room(text.length).put(text);
                    }
                };
            }

            @Override
            public Column identities(Values.Identities it) {
                return index -> {
                    if (it.isNull(index)) {
                        none();
                    } else {
                        room(1 + Long.BYTES).put(IDENTITY).putLong(it.values()[index]);
                    }
                };
            }
        });
    }

    private void none() {
        room(1).put(NULL);
    }

    private static byte[] bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + Integer.BYTES + bytes.length)
                .put(TEXT)
                .putInt(bytes.length)
                .put(bytes)
                .array();
    }

    private ByteBuffer room(int bytes) {
        if (row.remaining() < bytes) {
            row = ByteBuffer.allocate(2 * (row.position() + bytes)).put(row.flip());
        }
        return row;
    }

    private void endOfRow() {
        digest.update(row.array(), 0, row.position());
        row.clear();
        try {
            digest.digest(digested.array(), 0, digested.capacity());
        } catch (DigestException impossible) {
            throw new IllegalStateException("a SHA-256 has 256 bits", impossible);
        }
        addDigested();
        rows++;
    }

    private void addDigested() {
        for (int limb = 0; limb < LIMBS; limb++) {
            sum[limb] += digested.getInt(limb * Integer.BYTES) & LIMB;
        }
    }

    private Fingerprint fingerprint() {
        for (int limb = LIMBS - 1; limb > 0; limb--) {
            sum[limb - 1] += sum[limb] >>> Integer.SIZE;
            sum[limb] &= LIMB;
        }
        StringBuilder text = new StringBuilder("rows ").append(rows);
        for (int limb = 0; limb < LIMBS; limb += 2) {
            text.append(' ').append(Long.toHexString(sum[limb] << Integer.SIZE | sum[limb + 1]));
        }
        return Fingerprint.of(text.toString());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
