package io.dataops.checks.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.model.PairingOracle.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A pairing looks at the next row before it searches; what it says is what a plain map says. */
class PairingTest {
    private static final int SEEDS = 300;

    /** What is done to the rows of a candidate until they are those of a baseline. */
    enum Change {
        NONE((rows, random) -> {}),
        SHUFFLED(Collections::shuffle),
        REVERSED((rows, random) -> Collections.reverse(rows)),
        ROTATED((rows, random) -> Collections.rotate(rows, random.nextInt(50))),
        SWAPPED((rows, random) -> Collections.swap(rows, random.nextInt(rows.size()), random.nextInt(rows.size()))),
        WITH_GAPS((rows, random) -> rows.removeIf(row -> random.nextInt(10) == 0)),
        WITH_STRANGERS((rows, random) -> insert(rows, random, new Row(1_000L + random.nextInt(3), 7))),
        WITH_A_DOUBLE_FURTHER_DOWN((rows, random) -> insert(rows, random, rows.get(random.nextInt(rows.size())))),
        WITH_A_DOUBLE_NEXT_TO_IT((rows, random) -> {
            int at = random.nextInt(rows.size());
            rows.add(at, rows.get(at));
        }),
        WITH_AN_UNNAMED((rows, random) -> insert(rows, random, new Row(null, 7))),
        RELABELLED((rows, random) -> rows.replaceAll(row -> new Row(row.id(), row.value() + random.nextInt(2)))),
        RENAMED((rows, random) -> rows.replaceAll(row -> random.nextInt(10) == 0 ? new Row(-5L, row.value()) : row)),
        CUT_OFF((rows, random) ->
                rows.subList(random.nextInt(rows.size()), rows.size()).clear());

        private final BiConsumer<List<Row>, Random> change;

        Change(BiConsumer<List<Row>, Random> change) {
            this.change = change;
        }

        private static void insert(List<Row> rows, Random random, Row row) {
            rows.add(random.nextInt(rows.size() + 1), row);
        }

        List<Row> of(List<Row> rows, Random random) {
            List<Row> changed = new ArrayList<>(rows);
            if (!changed.isEmpty()) {
                change.accept(changed, random);
            }
            return changed;
        }
    }

    @ParameterizedTest
    @EnumSource
    void pairsAndRefusalsAreThoseOfAPlainMap(Change change) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<Row> candidate = candidate(random);
            same(candidate, change.of(candidate, random), random, "seed " + seed);
        }
    }

    @Test
    void soAreThoseOfSeveralChangesAtOnce() {
        Change[] all = Change.values();
        for (int seed = 0; seed < 20 * SEEDS; seed++) {
            Random random = new Random(seed);
            List<Row> candidate = candidate(random);
            Change first = all[random.nextInt(all.length)];
            Change second = all[random.nextInt(all.length)];
            List<Row> baseline = second.of(first.of(candidate, random), random);
            same(candidate, baseline, random, "%s, %s, seed %d".formatted(first, second, seed));
        }
    }

    /** What is wrong with a candidate is told, too, whatever order the baseline has. */
    @Test
    void soAreThoseOfACandidateThatIsNotInOrder() {
        Change[] all = Change.values();
        for (int seed = 0; seed < 10 * SEEDS; seed++) {
            Random random = new Random(seed);
            List<Row> baseline = candidate(random);
            Change change = all[random.nextInt(all.length)];
            same(change.of(baseline, random), baseline, random, "%s, seed %d".formatted(change, seed));
        }
    }

    @Test
    void everyRefusalNamesItsRows() {
        assertRefused(
                rows(1L, 2L, 3L),
                rows(1L, 2L, 2L, 9L, null),
                "the rows are not those of the baseline: the id is null in row 5 of the baseline; the id stands already"
                        + " further up in row 3 of the baseline; the baseline lacks the id of row 3 of the candidate; the"
                        + " candidate lacks the id of row 4 of the baseline");
        assertRefused(
                rows(1L, null, 1L),
                rows(1L),
                "the rows are not those of the baseline: the id is null in row 2 of the candidate; the id stands already"
                        + " further up in row 3 of the candidate");
    }

    /** The row that comes next has been taken before: to find it without a search is no reason to take it twice. */
    @Test
    void aRowThatComesNextIsNotPairedTwice() {
        assertRefused(
                rows(1L, 2L, 3L),
                rows(2L, 1L, 2L, 3L),
                "the rows are not those of the baseline: the id stands already further up in row 3 of the baseline");
    }

    private static void assertRefused(List<Row> candidate, List<Row> baseline, String message) {
        Pairing pairing = PairingOracle.pairing(candidate);
        PairingOracle.feed(pairing, baseline, baseline.size());
        assertThatThrownBy(pairing::table)
                .isInstanceOf(NotEvaluatedException.class)
                .hasMessage(message);
    }

    private static void same(List<Row> candidate, List<Row> baseline, Random random, String as) {
        Pairing pairing = PairingOracle.pairing(candidate);
        PairingOracle.feed(pairing, baseline, 1 + random.nextInt(baseline.size() + 1));

        assertThat(PairingOracle.said(pairing)).as(as).isEqualTo(new PairingOracle(candidate, baseline).paired());
    }

    private static List<Row> candidate(Random random) {
        List<Row> rows = new ArrayList<>(LongStream.range(0, 1 + random.nextInt(40))
                .mapToObj(id -> new Row(id - 3, 100 + id))
                .toList());
        if (random.nextBoolean()) {
            Collections.shuffle(rows, random);
        }
        return rows;
    }

    private static List<Row> rows(@Nullable Long... ids) {
        List<Row> rows = new ArrayList<>();
        for (Long id : ids) {
            rows.add(new Row(id, 0));
        }
        return rows;
    }
}
