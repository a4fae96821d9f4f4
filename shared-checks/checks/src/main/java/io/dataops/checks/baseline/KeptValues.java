package io.dataops.checks.baseline;

import io.dataops.checks.plan.Values;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;

/** Writes some rows of a column at a time as whole numbers. */
final class KeptValues {
    private final long[] nulls = new long[KeptHeader.TOGETHER];
    private final long[] values = new long[KeptHeader.TOGETHER];
    private final KeptWriter out;

    KeptValues(KeptWriter out) {
        this.out = out;
    }

    /** The texts that codes of a column stand for; none of another column. */
    static List<String> texts(Values column) {
        return column instanceof Values.Codes codes ? codes.texts() : List.of();
    }

    void write(Values column, int from, int count) throws IOException {
        column.match(new Values.Cases<Part>() {
                    @Override
                    public Part numbers(Values.Numbers it) {
                        long decimals = KeptDoubles.toWhole(it.values(), from, count, values);
                        return () -> {
                            writeNulls(it.nulls(), from, count);
                            out.number(decimals);
                        };
                    }

                    @Override
                    public Part codes(Values.Codes it) {
                        for (int row = 0; row < count; row++) {
                            values[row] = it.codes().of(from + row);
                        }
                        return () -> {};
                    }

                    @Override
                    public Part identities(Values.Identities it) {
                        System.arraycopy(it.values(), from, values, 0, count);
                        return () -> writeNulls(it.nulls(), from, count);
                    }
                })
                .write();
        out.numbers(values, count);
    }

    /** What is written before the values. */
    private interface Part {
        void write() throws IOException;
    }

    private void writeNulls(BitSet which, int from, int count) throws IOException {
        for (int row = 0; row < count; row++) {
            nulls[row] = which.get(from + row) ? 1 : 0;
        }
        out.numbers(nulls, count);
    }
}
