package io.dataops.checks.baseline;

import io.dataops.checks.plan.RowBatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of kept predictions that are read at a time. */
final class KeptRows implements RowBatch {
    /** As the file has them. */
    private final List<Field> fields = new ArrayList<>();
    /** Those that are wanted, in that order. */
    private final List<Field> wanted = new ArrayList<>();

    private long before;
    private int rows;

    /**
     * Reads rows.
     *
     * @param places of what is wanted among the columns that are kept
     */
    KeptRows(KeptHeader header, int[] places) {
        for (int column = 0; column < header.columns().size(); column++) {
            fields.add(new Field(
                    header.columns().get(column).kind(), header.texts().get(column)));
        }
        for (int place : places) {
            wanted.add(fields.get(place));
        }
    }

    /** Goes on to the next rows. */
    void read(KeptReader in, int count) throws IOException, UnreadablePredictionsException {
        before += rows;
        rows = count;
        for (Field field : fields) {
            field.read(in, count);
        }
    }

    /** The values of a column. */
    private static final class Field {
        private final String kind;
        private final List<String> texts;
        private final long[] nulls = new long[KeptHeader.TOGETHER];
        private final long[] values = new long[KeptHeader.TOGETHER];
        private long decimals;

        Field(String kind, List<String> texts) {
            this.kind = kind;
            this.texts = texts;
        }

        void read(KeptReader in, int count) throws IOException, UnreadablePredictionsException {
            boolean isNumber = kind.equals(KeptColumn.NUMBER);
            boolean isCode = !isNumber && !kind.equals(KeptColumn.IDENTITY);
            if (!isCode) {
                in.numbers(nulls, count);
            }
            if (isNumber) {
                decimals = in.number();
            }
            in.numbers(values, count);
            if ((isNumber && !KeptDoubles.hasDecimals(decimals)) || (isCode && !areCodes(count))) {
                throw KeptReader.damaged();
            }
        }

        private boolean areCodes(int count) {
            for (int row = 0; row < count; row++) {
                if (values[row] < -1 || values[row] >= texts.size()) {
                    return false;
                }
                nulls[row] = values[row] < 0 ? 1 : 0;
            }
            return true;
        }
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public long place(int row) {
        return before + row + 1;
    }

    @Override
    public boolean isNull(int column, int row) {
        return wanted.get(column).nulls[row] != 0;
    }

    @Override
    public double number(int column, int row) {
        Field field = wanted.get(column);
        return KeptDoubles.toDouble(field.values[row], field.decimals);
    }

    @Override
    public int code(int column, int row) {
        return (int) wanted.get(column).values[row];
    }

    @Override
    public long identity(int column, int row) {
        return wanted.get(column).values[row];
    }

    @Override
    public List<String> texts(int column) {
        return wanted.get(column).texts;
    }
}
