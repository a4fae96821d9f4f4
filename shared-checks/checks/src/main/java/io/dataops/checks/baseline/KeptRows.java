package io.dataops.checks.baseline;

import io.dataops.checks.plan.RowBatch;
import io.dataops.checks.plan.RowSink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Some hundred rows of kept predictions, handed on when there are enough. */
final class KeptRows implements RowBatch {
    private static final int MOST = 1024;
    private static final int FEW = 4;

    private final List<Field> fields = new ArrayList<>();
    private final RowSink sink;
    private long before;
    private int rows;

    /**
     * Hands rows on.
     *
     * @param columns what each value of a row is
     * @param places where it stands among the values that are kept of a row
     */
    KeptRows(List<KeptColumn> columns, int[] places, RowSink sink) {
        this.sink = sink;
        for (int column = 0; column < places.length; column++) {
            fields.add(new Field(columns.get(column), places[column]));
        }
    }

    /**
     * Takes one row, with all that is kept of it.
     *
     * @throws IllegalArgumentException when a value is not what its column has
     */
    void add(KeptLine values) {
        for (Field field : fields) {
            field.take(rows, values);
        }
        rows++;
        if (rows == MOST) {
            flush();
        }
    }

    /** Hands on what is left. */
    void flush() {
        if (rows > 0) {
            sink.accept(this);
            before += rows;
            rows = 0;
        }
    }

    /** The values of a column: bits of doubles and identities, indices of texts. */
    private static final class Field {
        private final KeptColumn column;
        private final int place;
        private final long[] bits = new long[MOST];
        private final boolean[] nulls = new boolean[MOST];
        private final List<String> texts = new ArrayList<>();
        private final Map<String, Integer> codes = new HashMap<>();

        Field(KeptColumn column, int place) {
            this.column = column;
            this.place = place;
        }

        void take(int row, KeptLine values) {
            nulls[row] = values.isNull(place);
            bits[row] = nulls[row] ? -1 : bits(values);
        }

        private long bits(KeptLine values) {
            return switch (column.kind()) {
                case KeptColumn.NUMBER -> Double.doubleToLongBits(values.number(place));
                case KeptColumn.IDENTITY -> values.identity(place);
                default -> code(values);
            };
        }

        /** Most texts are one of few, and are found without making another of them. */
        private int code(KeptLine values) {
            for (int code = 0; code < Math.min(FEW, texts.size()); code++) {
                if (values.isText(place, texts.get(code))) {
                    return code;
                }
            }
            return codes.computeIfAbsent(values.text(place), unseen -> {
                texts.add(unseen);
                return texts.size() - 1;
            });
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
        return fields.get(column).nulls[row];
    }

    @Override
    public double number(int column, int row) {
        return Double.longBitsToDouble(fields.get(column).bits[row]);
    }

    @Override
    public int code(int column, int row) {
        return (int) fields.get(column).bits[row];
    }

    @Override
    public long identity(int column, int row) {
        return fields.get(column).bits[row];
    }

    @Override
    public List<String> texts(int column) {
        return fields.get(column).texts;
    }
}
