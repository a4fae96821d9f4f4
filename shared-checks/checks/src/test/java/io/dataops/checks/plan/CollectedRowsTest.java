package io.dataops.checks.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.plan.RowsRequest.Wanted;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CollectedRowsTest {
    private static final RowsRequest SCORE_AND_LABEL = new RowsRequest(
            "predictions",
            List.of(new Wanted.Numeric(new Column("score")), new Wanted.Code(new Column("label"))),
            List.of());

    @Test
    void putsBatchesBehindEachOther() {
        CollectedRows rows = CollectedRows.of(SCORE_AND_LABEL);
        rows.start(3);
        rows.accept(new Batch(List.of("yes", "no"), new Row(1, 0.5, 0), new Row(2, 0.25, 1)));
        rows.accept(new Batch(List.of("yes", "no", "maybe"), new Row(3, 0.125, 2)));

        assertThat(rows.table().rows()).isEqualTo(3);
        assertThat(numbers(rows).values()).containsExactly(0.5, 0.25, 0.125);
        assertThat(codes(rows).texts()).containsExactly("maybe", "no", "yes");
        assertThat(codes(rows).codes().toArray()).containsExactly(2, 1, 0);
    }

    @Test
    void keepsNulls() {
        CollectedRows rows = CollectedRows.of(SCORE_AND_LABEL);
        rows.start(2);
        rows.accept(new Batch(List.of("yes"), new Row(1, null, 0), new Row(2, 1.0, -1)));

        assertThat(numbers(rows).nulls()).isEqualTo(BitSet.valueOf(new long[] {1}));
        assertThat(numbers(rows).values()).containsExactly(0, 1);
        assertThat(codes(rows).codes().toArray()).containsExactly(0, -1);
        assertThat(codes(rows).isNull(1)).isTrue();
    }

    @Test
    void ordersTextsByCodePointNotByHalvesOfThem() {
        CollectedRows rows = CollectedRows.of(SCORE_AND_LABEL);
        rows.start(5);
        rows.accept(new Batch(
                List.of("\uD83D\uDE00", "\uFF5E", "a", "", "\uD83D\uDE00b"),
                new Row(1, 0.0, 0),
                new Row(2, 0.0, 1),
                new Row(3, 0.0, 2),
                new Row(4, 0.0, 3),
                new Row(5, 0.0, 4)));

        assertThat(codes(rows).texts()).containsExactly("", "a", "\uFF5E", "\uD83D\uDE00", "\uD83D\uDE00b");
        assertThat(codes(rows).codes().toArray()).containsExactly(3, 2, 1, 0, 4);
    }

    @Test
    void dropsTextsThatNoRowHas() {
        CollectedRows rows = CollectedRows.of(SCORE_AND_LABEL);
        rows.start(1);
        rows.accept(new Batch(List.of("a", "b", "c"), new Row(1, 0.0, 1)));

        assertThat(codes(rows).texts()).containsExactly("b");
        assertThat(codes(rows).codes().toArray()).containsExactly(0);
    }

    @Test
    void knowsThePlacesOfRowsInTheOrderOfTheFiles() {
        CollectedRows rows = CollectedRows.of(SCORE_AND_LABEL);
        rows.start(2);
        rows.accept(new Batch(List.of("a"), new Row(1, 0.0, 0), new Row(2, 0.0, 0)));

        assertThat(places(rows.table())).containsExactly(1L, 2L);
    }

    @Test
    void knowsThePlacesOfSortedRows() {
        CollectedRows rows = CollectedRows.of(SCORE_AND_LABEL);
        rows.start(4);
        rows.accept(new Batch(List.of("a"), new Row(1, 0.0, 0), new Row(2, 0.0, 0), new Row(4, 0.0, 0)));
        rows.accept(new Batch(List.of("a"), new Row(3, 0.0, 0)));

        assertThat(places(rows.table())).containsExactly(1L, 2L, 4L, 3L);
    }

    @Test
    void keepsOnlyTheFirstColumnsWhenAskedTo() {
        CollectedRows rows = CollectedRows.ofFirst(1, SCORE_AND_LABEL);
        rows.start(1);
        rows.accept(new Batch(List.of("a"), new Row(1, 0.5, 0)));

        assertThat(rows.table().columns()).hasSize(1);
        assertThat(numbers(rows).values()).containsExactly(0.5);
    }

    @Test
    void handsOutTheSameRowsAgain() {
        CollectedRows rows = CollectedRows.of(SCORE_AND_LABEL);
        rows.start(2);
        rows.accept(new Batch(List.of("b", "a"), new Row(1, 0.0, 0), new Row(2, 0.0, 1)));

        assertThat(codes(rows).codes().toArray()).containsExactly(1, 0);
        assertThat(codes(rows).codes().toArray()).containsExactly(1, 0);
    }

    @Test
    void anEmptyDataSetHasNoRow() {
        CollectedRows rows = CollectedRows.of(SCORE_AND_LABEL);
        rows.start(0);

        assertThat(rows.table().rows()).isZero();
        assertThat(codes(rows).texts()).isEmpty();
        assertThat(numbers(rows).size()).isZero();
    }

    @Test
    void refusesToHandOutHalfTheRows() {
        CollectedRows rows = CollectedRows.of(SCORE_AND_LABEL);
        rows.start(2);
        rows.accept(new Batch(List.of("a"), new Row(1, 0.0, 0)));

        assertThatThrownBy(rows::table)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("2 rows were announced and 1 have come");
    }

    private static Values.Numbers numbers(CollectedRows rows) {
        return (Values.Numbers) rows.table().columns().get(0);
    }

    private static Values.Codes codes(CollectedRows rows) {
        return (Values.Codes) rows.table().columns().get(1);
    }

    private static long[] places(RowTable table) {
        long[] places = new long[table.rows()];
        for (int row = 0; row < places.length; row++) {
            places[row] = table.place(row);
        }
        return places;
    }

    private record Row(long place, @Nullable Double score, int label) {}

    private record Batch(List<String> texts, List<Row> all) implements RowBatch {
        Batch(List<String> texts, Row... rows) {
            this(texts, List.of(rows));
        }

        @Override
        public int rows() {
            return all.size();
        }

        @Override
        public long place(int row) {
            return all.get(row).place();
        }

        @Override
        public boolean isNull(int column, int row) {
            return column == 0 ? all.get(row).score() == null : all.get(row).label() < 0;
        }

        @Override
        public double number(int column, int row) {
            Double score = all.get(row).score();
            return score == null ? Double.NaN : score;
        }

        @Override
        public int code(int column, int row) {
            return all.get(row).label();
        }

        @Override
        public long identity(int column, int row) {
            throw new AssertionError("no identity is wanted");
        }

        @Override
        public List<String> texts(int column) {
            return texts;
        }
    }
}
