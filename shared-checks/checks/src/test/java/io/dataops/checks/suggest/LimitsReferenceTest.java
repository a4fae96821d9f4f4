package io.dataops.checks.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Limits are those that scipy finds; {@code suggest.py} beside the file says how. */
class LimitsReferenceTest {
    private record Row(long rows, double first, double second, double value) {}

    private static Stream<Row> rows(String what) {
        try (InputStream in =
                Objects.requireNonNull(LimitsReferenceTest.class.getResourceAsStream("/reference/suggest.csv"))) {
            List<Row> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells[0].equals(what))
                    .map(cells -> new Row(
                            Long.parseLong(cells[1]), number(cells[2]), number(cells[3]), Double.parseDouble(cells[4])))
                    .toList();
            assertThat(rows).isNotEmpty();
            return rows.stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double number(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    static Stream<Row> shares() {
        return rows("share");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shares")
    void sharesAreThoseThatHitsDoNotExclude(Row row) {
        assertThat(new RowsSeen(row.rows()).shareAtMost((long) row.first(), row.second()))
                .isCloseTo(row.value(), within(1e-9 * row.value()));
    }

    @Test
    void withoutAHitItIsTheRuleOfThree() {
        assertThat(new RowsSeen(1000).shareAtMost(0, 0.95)).isCloseTo(3.0 / 1000, within(1e-5));
    }

    static Stream<Row> means() {
        return rows("mean");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("means")
    void marginsOfMeansAreThoseOfADifferenceOfTwoMeans(Row row) {
        assertThat(new RowsSeen(row.rows()).meanMargin(row.first())).isCloseTo(row.value(), within(1e-9 * row.value()));
    }

    static Stream<Row> bands() {
        return rows("band");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bands")
    void bandsOfMediansAreThoseOfANormalShare(Row row) {
        assertThat(new RowsSeen(row.rows()).medianBand()).isCloseTo(row.value(), within(1e-9));
    }

    @Test
    void theMedianOfAsManyRowsAgainSeldomLiesOutsideItsBand() {
        assertThat(rows("outside")).allMatch(row -> row.value() <= 0.005);
    }

    @Test
    void valuesBeyondTheLimitOfATailAreRarerThanOneInAHundredDataSets() {
        assertThat(rows("beyond")).allSatisfy(row -> {
            double k = row.first();
            assertThat(row.value()).isLessThan(6 / ((k + 2) * (k + 3))).isLessThan(0.01);
        });
        assertThat(Tail.FEWEST).isEqualTo(25);
    }

    @Test
    void limitsOfTailsAreRoundedAwayFromTheValues() {
        rows("differences")
                .forEach(row -> assertThat(limit(new Tail(row.first(), row.second(), 0.99, Tail.Scale.DIFFERENCES)))
                        .isBetween(row.value(), row.value() + 0.1 * row.value()));
        rows("factors")
                .forEach(row -> assertThat(limit(new Tail(row.first(), row.second(), 0.99, Tail.Scale.FACTORS)))
                        .isBetween(row.value(), 2 * row.value()));
    }

    private static double limit(Tail tail) {
        return tail.limit().map(BigDecimal::doubleValue).orElseThrow();
    }
}
