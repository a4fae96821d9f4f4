package io.dataops.checks.model;

import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.plan.Values;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
public final class RowSetFingerprint {
    private static final int WORDS = 4;
    private static final byte NULL = 0;
    private static final byte TEXT = 1;
    private static final byte NUMBER = 2;
    private static final byte IDENTITY = 3;

    private final MessageDigest digest = sha256();
    private final long[] sum = new long[WORDS];
    private ByteBuffer row = ByteBuffer.allocate(256);
    private long rows;

    private RowSetFingerprint() {}

    /**
     * Of rows with these columns, at least one, in this order. A text and a number are never the same, 0 and −0 are, and so
     * are all NaN.
     *
     * @throws IllegalArgumentException if the columns have not equally many rows
     */
    public static Fingerprint of(List<Values> columns) {
        RowSetFingerprint all = new RowSetFingerprint();
        int rows = columns.get(0).size();
        for (Values column : columns) {
            if (column.size() != rows) {
                throw new IllegalArgumentException("columns of " + rows + " and of " + column.size() + " rows");
            }
        }
        for (int row = 0; row < rows; row++) {
            for (Values column : columns) {
                all.put(column, row);
            }
            all.endOfRow();
        }
        return all.fingerprint();
    }

    private void put(Values column, int index) {
        if (column.isNull(index)) {
            room(1).put(NULL);
            return;
        }
        column.match(new Values.Cases<ByteBuffer>() {
            @Override
            public ByteBuffer numbers(Values.Numbers it) {
                // The sum makes the one zero of both.
                return room(1 + Double.BYTES).put(NUMBER).putDouble(it.values()[index] + 0.0);
            }

            @Override
            public ByteBuffer codes(Values.Codes it) {
                byte[] text = it.text(index).getBytes(StandardCharsets.UTF_8);
                return room(1 + Integer.BYTES + text.length)
                        .put(TEXT)
                        .putInt(text.length)
                        .put(text);
            }

            @Override
            public ByteBuffer identities(Values.Identities it) {
                return room(1 + Long.BYTES).put(IDENTITY).putLong(it.values()[index]);
            }
        });
    }

    private ByteBuffer room(int bytes) {
        if (row.remaining() < bytes) {
            row = ByteBuffer.allocate(2 * (row.position() + bytes)).put(row.flip());
        }
        return row;
    }

    private void endOfRow() {
        digest.update(row.flip());
        row.clear();
        add(ByteBuffer.wrap(digest.digest()));
        rows++;
    }

    /** Adds a number of 256 bits, its least significant word last. */
    private void add(ByteBuffer number) {
        long carry = 0;
        for (int word = WORDS - 1; word >= 0; word--) {
            long summand = number.getLong(word * Long.BYTES);
            long without = sum[word] + summand;
            long with = without + carry;
            boolean overflows = Long.compareUnsigned(without, summand) < 0 || Long.compareUnsigned(with, without) < 0;
            sum[word] = with;
            carry = overflows ? 1 : 0;
        }
    }

    private Fingerprint fingerprint() {
        StringBuilder text = new StringBuilder("rows ").append(rows);
        for (long word : sum) {
            text.append(' ').append(Long.toHexString(word));
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
