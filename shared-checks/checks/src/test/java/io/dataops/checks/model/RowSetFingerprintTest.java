package io.dataops.checks.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.plan.Values;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowSetFingerprintTest {
    private static final Values IDS = codes("a", "b", "c");
    private static final Values LABELS = codes("yes", "no", "yes");

    @Test
    void theOrderOfRowsDoesNotMatter() {
        assertThat(RowSetFingerprint.of(List.of(codes("c", "a", "b"), codes("yes", "yes", "no"))))
                .isEqualTo(RowSetFingerprint.of(List.of(IDS, LABELS)));
    }

    @Test
    void anotherLabelIsAnotherTestSet() {
        assertThat(RowSetFingerprint.of(List.of(IDS, codes("no", "no", "yes"))))
                .isNotEqualTo(RowSetFingerprint.of(List.of(IDS, LABELS)));
    }

    @Test
    void labelsThatChangePlacesAreAnotherTestSet() {
        assertThat(RowSetFingerprint.of(List.of(IDS, codes("no", "yes", "yes"))))
                .isNotEqualTo(RowSetFingerprint.of(List.of(IDS, LABELS)));
    }

    @Test
    void rowsThatOccurTwiceDoNotVanish() {
        assertThat(RowSetFingerprint.of(List.of(codes("a", "a"), codes("x", "x"))))
                .isNotEqualTo(RowSetFingerprint.of(List.of(codes("b", "b"), codes("x", "x"))));
        assertThat(RowSetFingerprint.of(List.of(codes("a", "b", "b"))))
                .isNotEqualTo(RowSetFingerprint.of(List.of(codes("a", "c", "c"))));
        assertThat(RowSetFingerprint.of(List.of(codes("a", "a", "b"))))
                .isNotEqualTo(RowSetFingerprint.of(List.of(codes("a", "b", "b"))));
    }

    @Test
    void textsDoNotRunIntoEachOther() {
        assertThat(RowSetFingerprint.of(List.of(codes("ab"), codes("c"))))
                .isNotEqualTo(RowSetFingerprint.of(List.of(codes("a"), codes("bc"))));
    }

    @Test
    void nullAndEmptyAreTwoThings() {
        assertThat(RowSetFingerprint.of(List.of(new Values.Codes(new int[] {-1}, List.of()))))
                .isNotEqualTo(RowSetFingerprint.of(List.of(codes(""))));
        BitSet nulls = new BitSet();
        nulls.set(0);
        assertThat(RowSetFingerprint.of(List.of(new Values.Numbers(new double[] {0}, nulls))))
                .isNotEqualTo(RowSetFingerprint.of(List.of(numbers(0))));
    }

    @Test
    void numbersCountByTheirValue() {
        assertThat(RowSetFingerprint.of(List.of(numbers(0.5, 0.0))))
                .isEqualTo(RowSetFingerprint.of(List.of(numbers(-0.0, 0.5))));
        assertThat(RowSetFingerprint.of(List.of(numbers(0.1))))
                .isNotEqualTo(RowSetFingerprint.of(List.of(numbers(Math.nextUp(0.1)))));
        assertThat(RowSetFingerprint.of(List.of(numbers(1)))).isNotEqualTo(RowSetFingerprint.of(List.of(codes("1"))));
    }

    @Test
    void longTextsCountWhole() {
        assertThat(RowSetFingerprint.of(List.of(codes("x".repeat(5_000) + "y"))))
                .isNotEqualTo(RowSetFingerprint.of(List.of(codes("x".repeat(5_000) + "z"))));
    }

    /** Python 3, hashlib: the sums and the text that is digested are spelt out in RowSetFingerprint. */
    @Test
    void staysWhatItIsFromVersionToVersion() {
        assertThat(RowSetFingerprint.of(List.of(IDS, LABELS)))
                .hasToString("sha256:447d19c2715fc0bdded4ddec7d396e8e623d1d2567e00f29cf98e05625185b6f");
        assertThat(RowSetFingerprint.of(List.of(codes())))
                .hasToString("sha256:83683c46c73794dab08766a0b4a96291ac680d1222c1b9bd4495d37b800420ed");
    }

    @Test
    void columnsOfDifferentLengthsAreRefused() {
        assertThatThrownBy(() -> RowSetFingerprint.of(List.of(IDS, codes("yes"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("columns of 3 and of 1 rows");
    }

    private static Values codes(String... rows) {
        List<String> texts = List.of(rows).stream().distinct().sorted().toList();
        return new Values.Codes(List.of(rows).stream().mapToInt(texts::indexOf).toArray(), texts);
    }

    private static Values numbers(double... rows) {
        return new Values.Numbers(rows, new BitSet());
    }
}
