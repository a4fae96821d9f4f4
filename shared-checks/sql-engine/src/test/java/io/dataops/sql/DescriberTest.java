package io.dataops.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.data.NamedFiles;
import io.dataops.checks.data.UnreadableDataException;
import io.dataops.checks.describe.Describer;
import io.dataops.checks.describe.Visibility;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory.Resources;
import io.dataops.checks.plan.Progress;
import io.dataops.results.profile.ColumnProfile;
import io.dataops.results.profile.ColumnProfile.Bar;
import io.dataops.results.profile.ColumnProfile.Frequency;
import io.dataops.results.profile.DataProfile;
import io.dataops.results.profile.TableProfile;
import io.dataops.sql.duckdb.DuckDbEngineFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What data are like, counted by the engine. */
class DescriberTest {
    @TempDir
    Path folder;

    private DataProfile describe(List<String> files, String... shown) {
        NamedFiles named = NamedFiles.parse(files);
        Resources resources = new Resources(256L << 20, 2, folder.resolve("tmp"), SuiteRun.NOW);
        try (Engine engine = new DuckDbEngineFactory().open(named.find(folder), resources)) {
            return new Describer(engine, "dataops test", SuiteRun.NOW)
                    .describe(named.paths(), new Visibility(List.of(shown)), Progress.SILENT);
        } catch (EngineException | UnreadableDataException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private TableProfile table(String select) {
        SuiteRun.in(folder).parquet("t.parquet", select);
        return describe(List.of("t.parquet")).tables().get(0);
    }

    private ColumnProfile column(String select) {
        return table(select).columns().get(0);
    }

    @Test
    void numbersHaveEndsMomentsAndQuantiles() {
        ColumnProfile column = column("SELECT CASE WHEN i > 0 THEN i END AS v FROM range(102) t(i)");

        assertThat(column.type()).isEqualTo("integer");
        assertThat(column.values()).isEqualTo(101);
        assertThat(column.nulls()).isEqualTo(1);
        assertThat(column.distinct()).isEqualTo(101);
        ColumnProfile.Range range = Objects.requireNonNull(column.range());
        assertThat(range.min()).isEqualTo("1");
        assertThat(range.max()).isEqualTo("101");
        assertThat(range.mean()).isEqualTo(51);
        assertThat(range.quantiles())
                .contains(new ColumnProfile.Quantile(0.05, 6), new ColumnProfile.Quantile(0.5, 51));
        assertThat(column.histogram()).hasSize(24);
        assertThat(column.histogram().stream().mapToLong(Bar::count).sum()).isEqualTo(101);
    }

    @Test
    void fewDifferentNumbersHaveABarEach() {
        assertThat(column("SELECT i % 3 AS v FROM range(10) t(i)").histogram())
                .containsExactly(new Bar(0, 0, 4), new Bar(1, 1, 3), new Bar(2, 2, 3));
    }

    @Test
    void aFewFarValuesDoNotPressTheOthersTogether() {
        List<Bar> bars = column("SELECT i AS v FROM range(1000) t(i) UNION ALL SELECT 1000000")
                .histogram();

        assertThat(bars).allMatch(bar -> bar.count() < 60);
        assertThat(bars.get(23).to()).isEqualTo(1_000_000);
    }

    @Test
    void aConstantIsOneBar() {
        assertThat(column("SELECT 5 AS v FROM range(10)").histogram()).containsExactly(new Bar(5, 5, 10));
    }

    @Test
    void aColumnWithoutAValueHasNothingButNulls() {
        ColumnProfile column = column("SELECT CAST(NULL AS DOUBLE) AS v FROM range(3)");

        assertThat(column)
                .isEqualTo(new ColumnProfile("v", "double", 0, 3, 0L, null, List.of(), List.of(), List.of(), null));
    }

    @Test
    void aValueThatFewRowsShareIsMasked() {
        ColumnProfile column = column(
                "SELECT CASE WHEN i < 30 THEN 'open' WHEN i < 39 THEN 'lost' ELSE 'x' END AS v FROM range(40) t(i)");

        assertThat(column.top())
                .containsExactly(new Frequency("open", 30), new Frequency(null, 9), new Frequency(null, 1));
        assertThat(column.range()).isNull();
        assertThat(column.personal()).isZero();
    }

    @Test
    void whatLooksPersonalIsMaskedHoweverFrequent() {
        String select = "SELECT CASE WHEN i < 30 THEN 'ada@example.org' ELSE 'none' END AS v FROM range(60) t(i)";
        ColumnProfile column = column(select);

        assertThat(column.personal()).isEqualTo(30);
        assertThat(column.top()).containsExactly(new Frequency(null, 30), new Frequency(null, 30));
        assertThat(describe(List.of("t.parquet"), "v")
                        .tables()
                        .get(0)
                        .columns()
                        .get(0)
                        .top())
                .containsExactly(new Frequency("ada@example.org", 30), new Frequency("none", 30));
    }

    @Test
    void textsAreShownByHowTheyAreBuilt() {
        assertThat(column("SELECT unnest(['AB-12', 'CD-34', 'Ada Ö 1', 'x', NULL]) AS v")
                        .shapes())
                .containsExactly(new Frequency("A+-99", 2), new Frequency("Aa+ A 9", 1), new Frequency("a", 1));
    }

    @Test
    void keysOfOneColumnAreFound() {
        TableProfile table = table("SELECT i AS id, i % 5 AS v, CASE WHEN i > 0 THEN i END AS n FROM range(20) t(i)");

        assertThat(table.keys()).containsExactly(List.of("id"));
    }

    @Test
    void keysOfTwoColumnsAreFoundWhereNoOneColumnTells() {
        TableProfile table = table("SELECT i % 4 AS a, i // 4 AS b, i % 2 AS c FROM range(20) t(i)");

        assertThat(table.keys()).containsExactly(List.of("b", "a"));
    }

    @Test
    void dependenciesAreFoundInTheirDirection() {
        TableProfile table =
                table("SELECT i AS id, i % 6 AS city, i % 3 AS country, i % 4 AS other FROM range(48) t(i)");

        assertThat(table.dependencies()).containsExactly(new TableProfile.Dependency("city", "country"));
    }

    @Test
    void linksAreFoundByValuesAndNames() {
        SuiteRun.in(folder)
                .parquet("products.parquet", "SELECT i AS id, i % 2 AS kind FROM range(30) t(i)")
                .parquet(
                        "sales.parquet",
                        "SELECT i AS sale, i % 30 AS product_id, i % 31 AS old_product_id, i % 5 AS amount FROM range(62) t(i)");

        assertThat(describe(List.of("products.parquet", "sales.parquet")).links())
                .containsExactly(new DataProfile.Link("sales", "product_id", "products", "id"));
    }

    @Test
    void aShortKeyIsPointedToByTheNameOfItsTable() {
        SuiteRun.in(folder)
                .parquet("categories.parquet", "SELECT i AS id FROM range(30) t(i)")
                .parquet("sales.parquet", "SELECT i % 30 AS category_id, i % 20 AS paid FROM range(62) t(i)");

        assertThat(describe(List.of("categories.parquet", "sales.parquet")).links())
                .containsExactly(new DataProfile.Link("sales", "category_id", "categories", "id"));
    }

    @Test
    void aSearchForLinksSaysWhereItStopped() {
        String columns = IntStream.range(0, 150)
                .mapToObj(it -> "i % 7 AS c" + it + "_key")
                .collect(Collectors.joining(", "));
        SuiteRun.in(folder)
                .parquet("one.parquet", "SELECT i AS key FROM range(30) t(i)")
                .parquet("two.parquet", "SELECT i AS key FROM range(30) t(i)")
                .parquet("wide.parquet", "SELECT i + 100 AS key, " + columns + " FROM range(30) t(i)");

        assertThat(describe(List.of("one.parquet", "two.parquet", "wide.parquet"))
                        .notes())
                .containsExactly("the search for links looked at 300 of 306 pairs of columns");
    }

    @Test
    void aWideTableSaysWhatWasNotLookedAt() {
        String columns =
                IntStream.range(0, 210).mapToObj(it -> "i % 7 AS c" + it).collect(Collectors.joining(", "));
        TableProfile table = table("SELECT " + columns + " FROM range(50) t(i)");

        assertThat(table.columns()).hasSize(200);
        assertThat(table.notes())
                .containsExactly(
                        "only the first 200 of 210 columns were looked at",
                        "the search for dependencies looked at 150 of 19900 pairs of columns");
    }

    @Test
    void nestedColumnsAreListed() {
        assertThat(column("SELECT [i] AS v FROM range(3) t(i)"))
                .isEqualTo(new ColumnProfile("v", "nested", 3, 0, null, null, List.of(), List.of(), List.of(), null));
    }

    @Test
    void aFileOfNoBytesAmongOthersIsNotLeftOutSilently() {
        SuiteRun.in(folder)
                .file("p/1.csv", "v", "1")
                .file("p/2.csv", new byte[0])
                .file("p/3.csv", new byte[0]);
        for (String path : List.of("p", "p/*.csv")) {
            assertThatThrownBy(() -> NamedFiles.parse(List.of(path)).find(folder))
                    .isInstanceOf(UnreadableDataException.class)
                    .hasMessage("'" + path
                            + "' has 2 files of 0 bytes without even a header, such as 'p/2.csv'; remove them");
        }
    }
}
