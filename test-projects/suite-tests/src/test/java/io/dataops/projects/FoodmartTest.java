package io.dataops.projects;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.check.type.BuiltInChecks;
import io.dataops.results.Outcome;
import io.dataops.results.Samples;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.json.ResultJson;
import io.dataops.results.json.UnreadableResultException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds what the FoodMart project found in this build against numbers that were computed without dataops. */
class FoodmartTest {
    private static final Path PROJECT = Path.of("..", "foodmart");

    /** Whose names, addresses, birth dates and pay nobody may see. */
    private static final List<String> PEOPLE = List.of("customers", "employees", "reserve_staff", "payroll");

    private static final List<String> MAY_BE_SEEN =
            List.of("customer_id", "member_card", "employee_id", "pay_date", "position_title");

    private static VerificationResult result;

    @BeforeAll
    static void readResult() throws UnreadableResultException {
        result = new ResultJson(64 << 20).read(PROJECT.resolve("target/dataops/result.json"));
    }

    @Test
    void everyCheckFindsTheNumbersThatWereComputedApart() throws IOException {
        Map<String, Outcome> outcomes = result.checks().stream()
                .collect(Collectors.toMap(outcome -> outcome.check().id(), Function.identity()));
        List<Reference> references = Reference.in(PROJECT.resolve("src/test/reference/reference.csv"));

        assertThat(references)
                .allSatisfy(reference -> assertThat(outcomes.get(reference.check()))
                        .as(reference.toString())
                        .isNotNull()
                        .matches(reference::agreesWith, "agrees with the reference"));
        assertThat(outcomes.keySet())
                .filteredOn(id -> references.stream()
                        .noneMatch(reference -> reference.check().equals(id)))
                .as("checks without a reference; what type a file gets is up to the engine")
                .containsExactlyInAnyOrder("sales_1997.column_type.unit_sales", "products.column_type.low_fat");
    }

    @Test
    void theVerdictWarnsBecauseWhatTheDataGuaranteeHolds() {
        assertThat(result.verdict()).isEqualTo(Verdict.WARNED);
        assertThat(result.checks())
                .extracting(Outcome::status)
                .containsOnly(Status.PASSED, Status.WARNED)
                .hasSizeGreaterThanOrEqualTo(80);
    }

    @Test
    void everyCheckTypeIsShown() {
        assertThat(result.checks())
                .extracting(outcome -> outcome.check().type())
                .containsOnlyElementsOf(BuiltInChecks.registry().names())
                .containsAll(BuiltInChecks.registry().names());
    }

    @Test
    void nothingPersonalIsShown() {
        assertThat(result.checks())
                .filteredOn(outcome -> PEOPLE.contains(outcome.check().dataset()))
                .extracting(outcome -> outcome.finding().samples())
                .filteredOn(Objects::nonNull)
                .isNotEmpty()
                .allSatisfy(
                        samples -> assertThat(Objects.requireNonNull(samples).rows())
                                .allSatisfy(row -> assertShowsNobody(samples.columns(), row)));
    }

    private static void assertShowsNobody(List<String> columns, List<String> row) {
        for (int index = 0; index < columns.size(); index++) {
            assertThat(MAY_BE_SEEN.contains(columns.get(index))
                            || row.get(index) == null
                            || row.get(index).equals(Samples.MASKED))
                    .as(columns.get(index) + " shows " + row.get(index))
                    .isTrue();
        }
    }
}
