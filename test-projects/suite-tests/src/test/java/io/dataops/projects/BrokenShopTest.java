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
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every check type finds exactly the defect that was planted for it, and finds nothing once it is mended. */
class BrokenShopTest {
    private static final Path PROJECT = Path.of("..", "broken");

    /**
     * A file is as old as its checkout, so that no file of the source tree can be too old for long; and of this shop nothing was
     * promoted.
     */
    private static final Set<String> NOT_PLANTED = Set.of("file_age", "schema_unchanged");

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
            entry("parcels.no_personal_data.remark", "id=4"),
            entry("staff.accepted_rows.role,grade", "id=1"),
            entry("staff.all_true", "id=3"),
            entry("staff.columns_equal.planned,actual", "id=8"),
            entry("staff.json_schema.config", "id=5"),
            entry("staff.no_overlaps.begins,ends,desk", "id=3"),
            entry("staff.one_spelling.city", "id=1 id=2"),
            entry("staff.one_type.badge", "id=4"),
            entry("staff.plausible_date.hired", "id=3"),
            entry(
                    "rates.dataset_equality.id,zone",
                    "id=5,dataops_difference=here id=5,dataops_difference=rates_before id=7,dataops_difference=here"),
            entry("rates.no_leakage.ticket", "id=2"),
            entry("rates.row_diff.id,fee", "id=4,dataops_difference=changed,dataops_column=fee"));

    /** What the checks say that are not about single rows. */
    private static final Map<String, String> MESSAGES = Map.ofEntries(
            entry("orders.column_exists.currency", "Orders say their currency: it is not there"),
            entry("order_lines.total", "The sum of all lines, minus the sum of all orders, is 0: it is 1"),
            entry(
                    "customers.columns",
                    "A customer has these columns in this order: in another order: id, city, name, postcode, joined,"
                            + " iban, phone"),
            entry(
                    "customers.completeness.phone",
                    "The share of customers with a phone is at least 75%: it is 5 of 8 (62.5%)"),
            entry("products.column_count", "The number of columns is 6: it is 7"),
            entry("products.column_type.weight", "A weight is a number: it is text (VARCHAR)"),
            entry("products.distinct_count.category", "The number of categories is 3: it is 4"),
            entry("stock.row_count", "The number of days counted is 14: it is 11"),
            entry(
                    "stock.no_gaps.day",
                    "Stock is counted every day: 3 of 14 days are missing, first 2020-11-10, 2020-11-11, 2020-11-15"),
            entry("stock.freshness.day", "Stock was last counted at most 30 days ago: it is 2020-11-20"),
            entry("lab.min.temperature", "The lowest temperature is at least -40: it is -273"),
            entry("lab.max.pressure", "The highest pressure is at most 1100: it is 9999"),
            entry("lab.mean.acidity", "The mean acidity lies between 6.9 and 7.1: it is 13.3"),
            entry("lab.median.dose", "The median dose is at most 10 g: it is 4500"),
            entry("lab.quantile.volume", "The volume that 9 of 10 runs do not exceed is at most 10: it is 91"),
            entry("lab.sum.weight", "The sum of the weights is 100: it is 91"),
            entry("lab.standard_deviation.noise", "The standard deviation of the noise is at most 1: it is 5.2705"),
            entry("lab.variance.drift", "The variance of the drift is above 0: it is 0"),
            entry("lab.correlation.input,output", "The correlation of input and output is at least 0.9: it is -1"),
            entry("lab.most_common_value.station", "The most common station is A: it is unknown in 5 of 10 rows (50%)"),
            entry(
                    "lab.distinctness.serial",
                    "The share of different serial numbers is at least 90%: it is 5 of 10 (50%)"),
            entry("lab.duplicate_count.probe", "The number of runs that repeat a probe is 0: it is 1"),
            entry(
                    "parcels.distinct_set.zone",
                    "The zones are A, B and C: 'C' does not occur, and 1 row has another value"),
            entry("parcels.range.size", "The sizes lie within 10: it is 96"),
            entry("parcels.interquartile_range.load", "The middle half of the loads lies within 5: it is 94.5"),
            entry("parcels.skewness.shift", "The shifts are about symmetric: it is 2.7973"),
            entry("parcels.kurtosis.mix", "The mixes have no heavy tail: it is 8"),
            entry("parcels.entropy.channel", "Both channels are used: it is 0"),
            entry(
                    "parcels.drift.speed",
                    "The speeds are those of before: psi is 8.0541 over 8 bins between the reference's deciles"
                            + " 10.7, 11.4, 12.1, 12.8, 13.5, 14.2, 14.9, 15.6, 16.3; without drift it is about 1.8 for"
                            + " 8 and 8 values"),
            entry(
                    "parcels.dataset_drift.id,speed",
                    "Parcels are like those of before: 1 of 2 columns drifts: speed (psi is 8.0541 over 8 bins"
                            + " between the reference's deciles 10.7, 11.4, 12.1, 12.8, 13.5, 14.2, 14.9, 15.6, 16.3;"
                            + " without drift it is about 1.8 for 8 and 8 values); psi of id is 0"),
            entry("staff.at_least_one.spare", "Somebody has the spare key: 0 of 8 rows have one"),
            entry("staff.mutual_information.team,region", "Teams belong to regions: it is 0"),
            entry("staff.not_constant.shift", "There is more than one shift: every value is the same"),
            entry("staff.text_length.name", "The longest name has 12 characters: it is 22"),
            entry("staff.zero_count.score", "The number of scores of zero is 0: it is 1"),
            entry("rates.aggregate_balance.fee,zone", "The fees of a zone are those of before: 4 of 4 groups fail"),
            entry("rates.column_count_match", "There are as many columns as before: it is 7, there it is 6"),
            entry("rates.column_names", "Columns have names of small letters: 1 of 7 columns does not: Extra Column"),
            entry(
                    "rates.deadline.day",
                    "Rates of a day are there at 8: it is 2026-11-20; rows of 2026-11-23 were due on 2026-11-23 at 08:00 UTC"),
            entry("rates.query_match", "The sum of the fees is that of before: it is 216, the other is 210"),
            entry("rates.retention.day", "No rate is older than 30 days: it is 2020-11-15"),
            entry("rates.row_count_match", "The number of rates is that of before: it is 7, there it is 6"),
            entry("rates.same_groups.zone", "The zones are those of before: 1 of 4 groups fails"),
            entry("rates.same_types", "Columns have the types of before: code is text, but integer in rates_before"),
            entry(
                    "rates.schema_match",
                    "The columns are those of before: 5 of 7 columns match: code was integer and is text, Extra Column is new"),
            entry("rates.starts_after.day", "Rates are newer than before: it is 2020-11-15, the other is 2026-11-15"),
            entry(
                    "tours.file_checksum",
                    "The files are those that were sent: 1 of 3 files is not: tuesday.csv has 96309ad2576577f8af7708750a05012253fe25d1e2548faa16d59db857a566c6"),
            entry("tours.file_count", "The number of files is 2: it is 3"),
            entry("tours.file_size", "No file has more than 100 bytes: 1 of 3 files is not: tuesday.csv has 289 bytes"),
            entry("tours.unique_files", "No file was sent twice: monday.csv repeats copy.csv"),
            entry("depots.nested_type.stock", "A price is a number: it is text (VARCHAR)"));

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
                .containsAll(BuiltInChecks.registry().names().stream()
                        .filter(type -> !NOT_PLANTED.contains(type))
                        .toList());
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
