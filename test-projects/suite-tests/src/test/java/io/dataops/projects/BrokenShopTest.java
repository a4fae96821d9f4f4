package io.dataops.projects;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.check.type.BuiltInChecks;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.Outcome;
import io.dataops.results.Samples;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every check type finds exactly the defect that was planted for it, and finds nothing once it is mended. */
class BrokenShopTest {
    private static final Path PROJECT = Path.of("..", "broken");

    /** The keys of the rows where defects were planted. */
    private static final Map<String, String> FAILING_ROWS = Map.ofEntries(
            entry("orders.not_null.customer", "id=3"),
            entry("orders.is_null.legacy", "id=5"),
            entry("orders.unique.receipt", "id=2 id=9"),
            entry("orders.accepted_values.status", "id=6"),
            entry("orders.rejected_values.country", "id=7"),
            entry("orders.between.pieces", "id=8"),
            entry("orders.regex.code", "id=1"),
            entry("orders.compare.shipped,placed", "id=4"),
            entry("orders.equal_sum.net,tax,gross", "id=10"),
            entry("order_lines.primary_key.order_id,line", "order_id=5,line=1 order_id=5,line=1"),
            entry("order_lines.foreign_key.product_id", "order_id=7,line=1"),
            entry("order_lines.add_up", "order_id=3"),
            entry("customers.not_blank.name", "id=4"),
            entry("customers.not_regex.city", "id=2"),
            entry("customers.length.postcode", "id=6"),
            entry("customers.date_format.joined", "id=8"),
            entry("customers.format.iban", "id=5"),
            entry("products.expression", "id=14"),
            entry("lab.outliers.load", "run=9,station=C"),
            entry("ledger.increasing.booked", "entry=5"),
            entry("ledger.decreasing.left", "entry=7"),
            entry("parcels.no_missing_values.carrier", "id=2"),
            entry("parcels.rows_complete.length,width", "id=3"),
            entry("parcels.complete_together.insured,value", "id=4"),
            entry("parcels.unique_within_record.sender,receiver", "id=5"),
            entry("parcels.not_between.weight", "id=6"),
            entry("parcels.regex_list.label", "id=7"),
            entry("parcels.like.shelf", "id=8"),
            entry("parcels.text_hygiene.note", "id=1"),
            entry("parcels.letter_case.country", "id=2"),
            entry("parcels.json.payload", "id=3"),
            entry("parcels.no_personal_data.remark", "id=4"));

    /** What the checks say that are not about single rows. */
    private static final Map<String, String> MESSAGES = Map.ofEntries(
            entry("orders.column_exists.currency", "Orders say their currency: it is not there"),
            entry("order_lines.total", "The sum of all lines, minus the sum of all orders, is 0: it is 1"),
            entry(
                    "customers.columns",
                    "A customer has these columns in this order: in another order: id, city, name, postcode, joined,"
                            + " iban, phone"),
            entry("customers.completeness.phone", "The share of customers with a phone is at least 75%: it is 5 of 8"),
            entry("products.column_count", "The number of columns is 6: it is 7"),
            entry("products.column_type.weight", "A weight is a number: it is text (VARCHAR)"),
            entry("products.distinct_count.category", "The number of categories is 3: it is 4"),
            entry("stock.row_count", "The number of days counted is 14: it is 11"),
            entry(
                    "stock.no_gaps.day",
                    "Stock is counted every day: 3 of 14 are missing, first 2020-11-10, 2020-11-11, 2020-11-15"),
            entry("stock.freshness.day", "Stock was last counted at most 30 days ago: it is 2020-11-20"),
            entry("lab.min.temperature", "The lowest temperature is at least -40: it is -273"),
            entry("lab.max.pressure", "The highest pressure is at most 1100: it is 9999"),
            entry("lab.mean.acidity", "The mean acidity lies between 6.9 and 7.1: it is 13.3"),
            entry("lab.median.dose", "The median dose is at most 10 g: it is 4500"),
            entry("lab.quantile.volume", "The volume that 9 of 10 runs do not exceed is at most 10: it is 91"),
            entry("lab.sum.weight", "The sum of the weights is 100: it is 91"),
            entry(
                    "lab.standard_deviation.noise",
                    "The standard deviation of the noise is at most 1: it is 5.270462766947"),
            entry("lab.variance.drift", "The variance of the drift is above 0: it is 0"),
            entry("lab.correlation.input,output", "The correlation of input and output is at least 0.9: it is -1"),
            entry("lab.most_common_value.station", "The most common station is A: it is unknown in 5 of 10 rows"),
            entry("lab.distinctness.serial", "The share of different serial numbers is at least 90%: it is 5 of 10"),
            entry("lab.duplicate_count.probe", "The number of runs that repeat a probe is 0: it is 1"),
            entry(
                    "parcels.distinct_set.zone",
                    "The zones are A, B and C: 'C' does not occur, and 1 row has another value"),
            entry("parcels.range.size", "The sizes lie within 10: it is 96"),
            entry("parcels.interquartile_range.load", "The middle half of the loads lies within 5: it is 94.5"),
            entry("parcels.skewness.shift", "The shifts are about symmetric: it is 2.797313605583"),
            entry("parcels.kurtosis.mix", "The mixes have no heavy tail: it is 8"),
            entry("parcels.entropy.channel", "Both channels are used: it is 0"),
            entry(
                    "parcels.drift.speed",
                    "The speeds are those of before: psi is 8.054056196298 over 8 bins between the reference's deciles"
                            + " 10.7, 11.4, 12.1, 12.8, 13.5, 14.2, 14.9, 15.6, 16.3; without drift it is about 1.8 for"
                            + " 8 and 8 values"));

    @TempDir
    Path temporary;

    @Test
    void everyPlantedDefectIsFound() throws Exception {
        VerificationResult result = verify(PROJECT);

        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.checks())
                .allSatisfy(outcome ->
                        assertThat(outcome.status()).as(outcome.toString()).isEqualTo(Status.FAILED));
        assertThat(result.checks())
                .extracting(outcome -> outcome.check().type())
                .as("a defect for every check type")
                .containsAll(BuiltInChecks.registry().names());
    }

    @Test
    void checksOfRowsNameExactlyTheRowsThatWerePlanted() throws Exception {
        Map<String, String> found = verify(PROJECT).checks().stream()
                .filter(outcome -> outcome.finding().samples() != null)
                .collect(Collectors.toMap(outcome -> outcome.check().id(), BrokenShopTest::keys));

        assertThat(found).containsExactlyInAnyOrderEntriesOf(FAILING_ROWS);
    }

    @Test
    void checksOfRowsCountNoOtherRow() throws Exception {
        assertThat(verify(PROJECT).checks())
                .filteredOn(outcome -> outcome.finding().failing() != null)
                .allSatisfy(outcome -> assertThat(outcome.finding().failing())
                        .as(outcome.check().id())
                        .isEqualTo(keys(outcome).split(" ").length));
    }

    @Test
    void allOtherChecksSayWhatTheyFound() throws Exception {
        Map<String, String> found = verify(PROJECT).checks().stream()
                .filter(outcome -> outcome.finding().samples() == null)
                .collect(Collectors.toMap(
                        outcome -> outcome.check().id(),
                        outcome -> outcome.finding().message()));

        assertThat(found).containsExactlyInAnyOrderEntriesOf(MESSAGES);
    }

    @Test
    void theMendedShopPasses() throws Exception {
        VerificationResult result = verify(PROJECT.resolve("fixed"));

        assertThat(result.checks())
                .allSatisfy(outcome -> assertThat(outcome.status())
                        .as(outcome.finding().message())
                        .isEqualTo(Status.PASSED));
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
    }

    private VerificationResult verify(Path files) throws IOException, ProblemsException, EngineException {
        return new Project(PROJECT).verify(files, temporary);
    }

    /** What a sample shows: the values of the keys and, in the lab, of the station; all others are masked. */
    private static String keys(Outcome outcome) {
        Samples samples = outcome.finding().samples();
        if (samples == null) {
            return "";
        }
        return samples.rows().stream().map(row -> keys(samples.columns(), row)).collect(Collectors.joining(" "));
    }

    private static String keys(List<String> columns, List<String> row) {
        StringBuilder keys = new StringBuilder();
        for (int index = 0; index < columns.size(); index++) {
            String value = row.get(index);
            if (value != null && !value.equals(Samples.MASKED)) {
                keys.append(keys.isEmpty() ? "" : ",")
                        .append(columns.get(index))
                        .append('=')
                        .append(value);
            }
        }
        return keys.toString();
    }
}
