package io.dataops.checks.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacedRowsTest {
    private static final RowsRequest.Wanted NUMBER = new RowsRequest.Wanted.Numeric(new Column("n"));

    /** Three rows, 10, 20 and null, that stand at 7, 8 and 9. */
    private static final class Batch implements RowBatch {
        @Override
        public int rows() {
            return 3;
        }

        @Override
        public long place(int row) {
            return row + 7L;
        }

        @Override
        public boolean isNull(int column, int row) {
            return row == 2;
        }

        @Override
        public double number(int column, int row) {
            return 10.0 * (row + 1);
        }

        @Override
        public int code(int column, int row) {
            throw new AssertionError();
        }

        @Override
        public long identity(int column, int row) {
            throw new AssertionError();
        }

        @Override
        public List<String> texts(int column) {
            throw new AssertionError();
        }
    }

    @Test
    void putsEachRowWhereItBelongsWithItsPlaceInTheData() {
        PlacedRows rows = new PlacedRows(List.of(NUMBER), 3);

        rows.take(new Batch(), new int[] {2, 0, 1});

        RowTable table = rows.table();
        Values.Numbers numbers = (Values.Numbers) table.columns().get(0);
        assertThat(numbers.values()).containsExactly(20, 0, 10);
        assertThat(numbers.nulls().stream()).containsExactly(1);
        assertThat(List.of(table.place(0), table.place(1), table.place(2))).containsExactly(8L, 9L, 7L);
    }

    @Test
    void leavesRowsOut() {
        PlacedRows rows = new PlacedRows(List.of(NUMBER), 1);

        rows.take(new Batch(), new int[] {PlacedRows.LEFT_OUT, 0, PlacedRows.LEFT_OUT});

        RowTable table = rows.table();
        assertThat(((Values.Numbers) table.columns().get(0)).values()).containsExactly(20);
        assertThat(table.place(0)).isEqualTo(8);
    }

    @Test
    void theSameRowsWithOtherColumnsKeepTheirPlaces() {
        PlacedRows rows = new PlacedRows(List.of(NUMBER), 3);
        rows.take(new Batch(), new int[] {2, 0, 1});

        RowTable table = rows.table().with(List.of());

        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.columns()).isEmpty();
        assertThat(table.place(2)).isEqualTo(7);
    }
}
