package io.dataops.checks.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.SourcePosition;
import io.dataops.results.literal.NearestName;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {
    private static final SourcePosition PLACE = new SourcePosition("dataops.yaml", 12, 9);

    @ParameterizedTest
    @CsvSource({
        "not_nul,not_null",
        "ont_null,not_null",
        "NOT_NULL,not_null",
        "uniqe,unique",
        "row_cuont,row_count",
        "i,id",
        "rows,row_s"
    })
    void theNearestNameIsOffered(String written, String nearest) {
        List<String> known = List.of("not_null", "unique", "row_count", "id", "row_s");
        assertThat(Problem.unknown("check type", written, PLACE, known))
                .hasToString(
                        "dataops.yaml:12:9: unknown check type '" + written + "'; did you mean '" + nearest + "'?");
    }

    @Test
    void ofEquallyNearNamesTheOneWithTheSameCaseWinsThenTheFirst() {
        assertThat(NearestName.to("Ids", List.of("idx", "ID", "Id"))).contains("Id");
        assertThat(NearestName.to("abx", List.of("abz", "aby"))).contains("abz");
    }

    @Test
    void aNameThatSharesNothingIsNotNear() {
        assertThat(NearestName.to("x", List.of("y"))).isEmpty();
        assertThat(NearestName.to("", List.of("y", ""))).isEmpty();
        assertThat(NearestName.to("abcdef", List.of("abcxyz"))).isEmpty();
        assertThat(NearestName.to("abcdef", List.of("abcdyz"))).contains("abcdyz");
        assertThat(NearestName.to("x".repeat(4_000_000), List.of("not_null"))).isEmpty();
    }

    @Test
    void whereNoneIsNearItIsTheLongestThatTheWrittenNameBeginsWith() {
        assertThat(NearestName.to("minimum", List.of("min", "max"))).contains("min");
        assertThat(NearestName.to("precision_at_10", List.of("prec", "precision")))
                .contains("precision");
        assertThat(NearestName.to("identity", List.of("id"))).isEmpty();
    }

    @Test
    void withoutANearNameTheKnownOnesAreListed() {
        assertThat(unknown(List.of("a", "b", "c")))
                .isEqualTo("unknown check type 'wxyz'; known check types are a, b, c");
        assertThat(unknown(List.of("a"))).isEqualTo("unknown check type 'wxyz'; the only check type is a");
        assertThat(unknown(List.of())).isEqualTo("unknown check type 'wxyz'; no check type is known here");
    }

    @Test
    void atMostTwelveNamesAreListed() {
        List<String> twelve =
                IntStream.rangeClosed(1, 12).mapToObj(i -> "n" + i).toList();
        List<String> fourteen =
                IntStream.rangeClosed(1, 14).mapToObj(i -> "n" + i).toList();
        String first =
                "unknown check type 'wxyz'; known check types are n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12";
        assertThat(unknown(twelve)).isEqualTo(first);
        assertThat(unknown(fourteen)).isEqualTo(first + " and 2 more");
    }

    @Test
    void aNodeOfTheWrongKindIsDescribed() {
        assertThat(Problem.expected("a list", new YamlMap(List.of(), PLACE)))
                .hasToString("dataops.yaml:12:9: expected a list, but found a map");
    }

    @Test
    void severalProblemsAreSortedByPlaceAndListedOnce() {
        Problem late = new Problem(PLACE, "late");
        Problem early = new Problem(new SourcePosition("dataops.yaml", 2, 30), "early");
        ProblemsException exception = new ProblemsException(List.of(late, early, late));
        assertThat(exception.problems()).containsExactly(early, late);
        assertThat(exception)
                .hasMessage("dataops.yaml has 2 problems:\ndataops.yaml:2:30: early\ndataops.yaml:12:9: late");
    }

    @Test
    void oneProblemStandsAlone() {
        assertThat(new ProblemsException(List.of(new Problem(PLACE, "wrong")))).hasMessage("dataops.yaml:12:9: wrong");
    }

    @Test
    void problemsOfSeveralFilesAreCountedTogether() {
        Problem other = new Problem(new SourcePosition("a.yaml", 1, 1), "wrong");
        assertThat(new ProblemsException(List.of(new Problem(PLACE, "wrong"), other)))
                .hasMessage("2 files have 2 problems:\na.yaml:1:1: wrong\ndataops.yaml:12:9: wrong");
    }

    @Test
    void beyondAHundredProblemsTheRestIsCounted() {
        List<Problem> many = IntStream.rangeClosed(1, 103)
                .mapToObj(line -> new Problem(new SourcePosition("a.yaml", line, 1), "wrong"))
                .toList();
        ProblemsException exception = new ProblemsException(many);
        assertThat(exception.problems()).hasSize(103);
        assertThat(exception.getMessage().lines())
                .hasSize(102)
                .startsWith("a.yaml has 103 problems:", "a.yaml:1:1: wrong")
                .endsWith("a.yaml:100:1: wrong", "and 3 more");
    }

    @Test
    void noProblemIsNoException() {
        assertThatThrownBy(() -> new ProblemsException(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no problem to report");
    }

    private static String unknown(List<String> known) {
        return Problem.unknown("check type", "wxyz", PLACE, known).message();
    }
}
