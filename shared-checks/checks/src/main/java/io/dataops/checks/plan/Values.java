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
    record Codes(CompactIndices codes, List<String> texts) implements Values {
        public Codes {
            texts = List.copyOf(texts);
        }

        /** The same with an index in each element. */
        public Codes(int[] codes, List<String> texts) {
            this(CompactIndices.of(codes), texts);
        }

        @Override
        public int size() {
            return codes.size();
        }

        @Override
        public boolean isNull(int row) {
            return codes.of(row) < 0;
        }

        /** The text of a row whose value is not null. */
        public String text(int row) {
            return texts.get(codes.of(row));
        }

        /** The rows that have a text. */
        public BitSet rows(String text) {
            int wanted = texts.indexOf(text);
            return wanted < 0 ? new BitSet() : codes.rows(wanted);
        }

        /** The texts that a row has, in code-point order; an engine may hand on others. */
        public List<String> used() {
            return codes.used(texts.size()).stream().mapToObj(texts::get).toList();
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
