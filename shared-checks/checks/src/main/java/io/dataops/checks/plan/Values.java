package io.dataops.checks.plan;

import java.util.BitSet;
import java.util.List;

/** The values of one column of {@link Rows rows in memory}. Arrays are not copied, and not to be changed. */
public sealed interface Values {
    /** Number of rows. */
    int size();

    /** Whether the value of a row is null. */
    boolean isNull(int row);

    /**
     * Numbers.
     *
     * @param values one for each row; 0 for a null
     * @param nulls the rows whose value is null
     */
    @SuppressWarnings("ArrayRecordComponent") // millions of values, shared on purpose
    record Numbers(double[] values, BitSet nulls) implements Values {
        @Override
        public int size() {
            return values.length;
        }

        @Override
        public boolean isNull(int row) {
            return nulls.get(row);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.numbers(this);
        }
    }

    /**
     * Few texts, each row one of them.
     *
     * @param codes for each row the index of its text; −1 for a null
     * @param texts each once, in code-point order
     */
    @SuppressWarnings("ArrayRecordComponent") // millions of values, shared on purpose
    record Codes(int[] codes, List<String> texts) implements Values {
        public Codes {
            texts = List.copyOf(texts);
        }

        @Override
        public int size() {
            return codes.length;
        }

        @Override
        public boolean isNull(int row) {
            return codes[row] < 0;
        }

        /** The text of a row whose value is not null. */
        public String text(int row) {
            return texts.get(codes[row]);
        }

        /** The rows that have a text. Nothing branches on which ones do, since nobody can predict it. */
        public BitSet rows(String text) {
            int wanted = texts.indexOf(text);
            if (wanted < 0) {
                return new BitSet();
            }
            long[] words = new long[(codes.length + Long.SIZE - 1) / Long.SIZE];
            for (int row = 0; row < codes.length; row++) {
                words[row / Long.SIZE] |= (codes[row] == wanted ? 1L : 0L) << row;
            }
            return BitSet.valueOf(words);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.codes(this);
        }
    }

    /**
     * What tells rows apart.
     *
     * @param values one for each row; 0 for a null
     * @param nulls the rows whose value is null
     */
    @SuppressWarnings("ArrayRecordComponent") // millions of values, shared on purpose
    record Identities(long[] values, BitSet nulls) implements Values {
        @Override
        public int size() {
            return values.length;
        }

        @Override
        public boolean isNull(int row) {
            return nulls.get(row);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.identities(this);
        }
    }

    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R numbers(Numbers it);

        R codes(Codes it);

        R identities(Identities it);
    }
}
