package io.dataops.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.type.BuiltInChecks;
import io.dataops.checks.reference.Catalogue;
import io.dataops.checks.suite.SuiteReader;
import io.dataops.checks.task.BuiltInTasks;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every registered check type keeps, the next one too. */
class CheckTypeContractTest {
    private static final Collection<CheckType> TYPES = BuiltInChecks.registry().types();

    /** A column for every name in an example; a new example needs its columns here. */
    private static final String[] ORDERS = {
        "id,name,amount,cost,email,status,code,note,day,created,updated,quantity,net,tax,gross,product_id,shipped,ordered,items",
        "1,a,10,9,a@b.cd,open,AB12,,2026-11-22,2026-11-22T10:00:00,2026-11-23T10:00:00,1,1,0.1,1.1,1,2026-11-22,2026-11-21,[]",
        "2,b,20,9,c@d.ef,closed,CD34,,2026-11-23,2026-11-23T10:00:00,2026-11-23T11:00:00,2,2,0.2,2.2,2,2026-11-23,2026-11-21,[]"
    };

    @TempDir
    Path folder;

    private SuiteRun run() {
        return SuiteRun.in(folder).file("orders.csv", ORDERS).file("products.csv", "id", "1", "2", "3");
    }

    private static String suite(String where) {
        return suite(where, TYPES.stream().map(CheckType::example).toList());
    }

    private static String suite(String where, List<String> examples) {
        String checks =
                examples.stream().map(example -> "      - " + example + "\n").collect(Collectors.joining());
        return "version: 1\ndatasets:\n  products: { path: products.csv }\n  last_year: { path: orders.csv }\n  orders:\n    path: orders.csv\n"
                + "    read: { types: { note: text } }\n    when_empty: allow\n" + where + "    checks:\n" + checks;
    }

    @Test
    void everyExampleRunsOnASmallDataSet() {
        List<Outcome> outcomes = run().verify(suite("")).checks();

        assertThat(outcomes)
                .extracting(outcome -> outcome.check().type())
                .containsAll(TYPES.stream().map(CheckType::name).toList());
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.status() == Status.ERRORED)
                .extracting(outcome -> outcome.finding().message())
                .as("date_format reads texts and nested_type lists; the other examples have all they need")
                .containsExactly(
                        "items is text and holds nothing that has a type of its own",
                        "a date format needs a text, but day is date; declare its type under read: types: { day:"
                                + " text }");
    }

    @Test
    void everyExampleOfTheCatalogueRunsOnASmallDataSet() {
        List<String> refused = new ArrayList<>();
        for (Catalogue.Row row : Catalogue.read().rows()) {
            if (!row.examples().isEmpty()) {
                refused.addAll(run().verify(suite("", row.examples())).checks().stream()
                        .filter(outcome -> outcome.status() == Status.ERRORED)
                        .map(outcome -> row.key() + ": " + outcome.finding().message())
                        .toList());
            }
        }

        assertThat(refused)
                .as("nested_type reads lists and date_format texts; the other examples have all they need")
                .containsExactly("nested_type: items is text and holds nothing that has a type of its own");
    }

    @Test
    void noExampleIsACheckThatNoDataCanMiss() throws ProblemsException {
        SuiteReader reader = new SuiteReader(BuiltInChecks.registry(), BuiltInTasks.registry(), Map.of());

        assertThat(reader.read(suite(""), "types").doubts()).isEmpty();
        for (Catalogue.Row row : Catalogue.read().rows()) {
            if (!row.examples().isEmpty()) {
                assertThat(reader.read(suite("", row.examples()), row.key()).doubts())
                        .isEmpty();
            }
        }
    }

    @Test
    void withoutRowsNoCheckPassesButThoseThatSayThatNothingWasConsidered() {
        List<Outcome> outcomes = run().verify(suite("    where: false\n")).checks();

        assertThat(outcomes)
                .filteredOn(outcome -> outcome.status() == Status.PASSED)
                .filteredOn(outcome -> outcome.finding().considered() != null)
                .isNotEmpty()
                .allSatisfy(outcome ->
                        assertThat(outcome.finding().message()).endsWith(": 0 rows considered, there is none"));
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.status() == Status.PASSED)
                .filteredOn(outcome -> outcome.finding().considered() == null)
                .extracting(outcome -> outcome.check().type())
                .as("counts that are 0, queries, files and the columns themselves")
                .containsOnly(
                        "column_exists",
                        "columns",
                        "column_count_match",
                        "column_names",
                        "schema_match",
                        "same_types",
                        "distinct_count",
                        "duplicate_count",
                        "zero_count",
                        "file_count",
                        "file_size",
                        "file_age",
                        "unique_files",
                        "query");
    }
}
