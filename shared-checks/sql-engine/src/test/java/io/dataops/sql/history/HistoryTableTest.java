package io.dataops.sql.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.Decision;
import io.dataops.results.Evidence;
import io.dataops.results.Run;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.history.History;
import io.dataops.results.history.HistoryEntry;
import io.dataops.results.history.Retention;
import io.dataops.results.json.HistoryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTableTest {
    private static final Retention ALL = new Retention(1000, null);
    private static final String PROJECT = "com.example:shop";
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.250123456Z");
    private static final HistoryEntry MONDAY = entry(0, 100);
    private static final HistoryEntry TUESDAY = entry(1, 110);

    @TempDir
    Path folder;

    private DatabaseAccess database;
    private HistoryTable history;

    @BeforeEach
    void open() {
        database = at("jdbc:h2:" + folder.resolve("quality")).as("sa", "secret word");
        history = new HistoryTable(database);
    }

    private static DatabaseAccess at(String url) {
        return DatabaseAccess.to(url, HistoryTableTest.class.getClassLoader());
    }

    @Test
    void aNewTableHasNoEntry() throws IOException {
        assertThat(read()).isEqualTo(new History(List.of(), 0));
    }

    @Test
    void whatWasAppendedIsReadInOrderOfTime() throws IOException {
        history.append(TUESDAY, ALL);
        history.append(MONDAY, ALL);

        assertThat(read()).isEqualTo(new History(List.of(MONDAY, TUESDAY), 0));
        assertThat(history.read("com.example:other").entries()).isEmpty();
    }

    @Test
    void theLimitsOfAGateOnHistoryReadBackAsTheyWere() throws IOException {
        HistoryEntry watched = new HistoryEntry(
                "1",
                Verdict.FAILED,
                MONDAY.evidence(),
                MONDAY.run(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new HistoryEntry.Gate(
                                "sales.mean.change",
                                Decision.FAIL,
                                new HistoryEntry.Limits("sales.mean", null, 10.5, 12.25)),
                        new HistoryEntry.Gate(
                                "sales.mean.control",
                                Decision.PASS,
                                new HistoryEntry.Limits("sales.mean", null, null, null))));
        history.append(watched, ALL);

        assertThat(read()).isEqualTo(new History(List.of(watched), 0));
    }

    @Test
    void anEntryThatKnowsLittleReadsBackAsItWas() throws IOException {
        HistoryEntry little = new HistoryEntry(
                "1",
                Verdict.NOT_EVALUATED,
                new Evidence(null, null, null, null, "sha256:1", null, null, "dataops 0.1.0", "duckdb 1.5.6", null),
                new Run(NOON, 0, null),
                null,
                List.of(new HistoryEntry.Dataset("sales", null)),
                List.of(),
                List.of(),
                List.of());
        history.append(little, ALL);

        assertThat(history.read(null)).isEqualTo(new History(List.of(little), 0));
    }

    @Test
    void theSameEntryAgainDoublesNothing() throws Exception {
        history.append(MONDAY, ALL);
        String rows = ask("select count(*) from dataops_history");
        history.append(MONDAY, ALL);

        assertThat(ask("select count(*) from dataops_history")).isEqualTo(rows);
    }

    @Test
    void otherToolsReadNumbersWithASimpleQuery() throws Exception {
        history.append(MONDAY, ALL);

        assertThat(ask(documented("query: table"))).isEqualTo("2026-11-23 12:00:00.250123, c0ffee0, 0.9");
        assertThat(ask("select verdict, text_value from dataops_history where kind = 'check' and name = 'status'"
                        + " and subject = 'sales.max'"))
                .isEqualTo("passed, skipped");
    }

    @Test
    void theDocumentationShowsHowTheTableIsMade() throws IOException {
        assertThat(documented("table").strip()).isEqualTo(HistoryTable.CREATE);
    }

    @Test
    void theFileIsReadWithASimpleQueryToo() throws Exception {
        Path file = folder.resolve(".dataops/history.jsonl");
        HistoryFile lines = new HistoryFile(file);
        lines.append(TUESDAY, ALL);
        lines.append(MONDAY, ALL);
        String query = documented("query: duckdb").replace(".dataops/history.jsonl", file.toString());
        try (Connection connection = at("jdbc:duckdb:").open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getDouble(2)).isEqualTo(0.9);
            assertThat(rows.next()).isTrue();
            assertThat(rows.next()).isFalse();
        }
    }

    private static String documented(String name) throws IOException {
        String docs = Files.readString(Path.of("../../docs/history.md")).replace("\r\n", "\n");
        String start = "<!-- " + name + " -->\n```sql\n";
        int from = docs.indexOf(start) + start.length();
        return docs.substring(from, docs.indexOf("```", from));
    }

    @Test
    void modulesAtOnceLoseAndDoubleNothing() throws Exception {
        ExecutorService modules = Executors.newFixedThreadPool(10);
        try {
            List<Future<?>> appended = new ArrayList<>();
            for (int module = 0; module < 20; module++) {
                HistoryEntry entry = entry("com.example:module-" + module / 2, "main", 0, 1);
                appended.add(modules.submit(() -> {
                    new HistoryTable(database).append(entry, ALL);
                    return entry;
                }));
            }
            for (Future<?> module : appended) {
                module.get();
            }
        } finally {
            modules.shutdown();
        }

        for (int module = 0; module < 10; module++) {
            assertThat(history.read("com.example:module-" + module).entries())
                    .containsExactly(entry("com.example:module-" + module, "main", 0, 1));
        }
        assertThat(ask("select count(*) from dataops_history where row_no = 0")).isEqualTo("10");
    }

    @Test
    void whatThePolicyDoesNotKeepIsRemoved() throws IOException {
        HistoryEntry branch = entry(PROJECT, "branch", 0, 1);
        history.append(branch, ALL);
        for (int day = 0; day < 6; day++) {
            history.append(entry(day, 1), new Retention(2, null));
        }

        assertThat(read().entries()).containsExactly(branch, entry(4, 1), entry(5, 1));
    }

    @Test
    void anEntryOfWhichARowIsMissingIsCountedAndNotRead() throws Exception {
        history.append(MONDAY, ALL);
        history.append(TUESDAY, ALL);
        change("delete from dataops_history where name = 'suite' and entry_id = '" + MONDAY.id() + "'");

        assertThat(read()).isEqualTo(new History(List.of(TUESDAY), 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from dataops_history where name = 'failing' and",
                "update dataops_history set number_value = cast('NaN' as double precision) where name = 'observed' and",
                "update dataops_history set number_value = cast('Infinity' as double precision) where name = 'rows' and",
                "update dataops_history set number_value = 1.5 where name = 'failing' and",
                "update dataops_history set number_value = -1 where name = 'rows' and",
                "update dataops_history set number_value = null, text_value = '12.5' where name = 'observed' and",
                "update dataops_history set text_value = 'splendid' where name = 'status' and",
                "update dataops_history set text_value = 'yesterday' where name = 'started' and",
                "update dataops_history set text_value = null where name = 'decision' and",
            })
    void anEntryThatSomebodyChangedIsCountedAndNotRead(String change) throws Exception {
        history.append(MONDAY, ALL);
        history.append(TUESDAY, ALL);
        change(change + " entry_id = '" + MONDAY.id() + "'");

        assertThat(read()).isEqualTo(new History(List.of(TUESDAY), 1));
    }

    @Test
    void rowsOfNobodyInATableOfSomebodyElseAreCountedAndNotRead() throws Exception {
        change(HistoryTable.CREATE.replace(" not null", "").replaceFirst(",\\s*primary key.*\\)\\)", ")"));
        history.append(MONDAY, ALL);
        change("insert into dataops_history (project, number_value) values ('" + PROJECT + "', 1)");
        change("insert into dataops_history (project, entry_id, row_no) values ('" + PROJECT + "', 'a', 0)");
        change("insert into dataops_history select * from dataops_history where name = 'observed'");
        history.append(TUESDAY, ALL);

        assertThat(read()).isEqualTo(new History(List.of(TUESDAY), 3));
    }

    @Test
    void aTableWithOtherColumnsIsTold() throws Exception {
        change("create table dataops_history (row_no integer, note varchar(20))");

        assertThatThrownBy(this::read)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot use the history in " + database + ": Column \"ENTRY_ID\" not found");
        assertThatThrownBy(() -> history.append(MONDAY, ALL)).isInstanceOf(IOException.class);
    }

    @Test
    void textsWhereNumbersBelongAreTold() throws Exception {
        change(HistoryTable.CREATE.replace("number_value double precision", "number_value varchar(20)"));
        history.append(MONDAY, ALL);
        change("update dataops_history set number_value = 'many' where name = 'rows'");

        assertThatThrownBy(this::read)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot use the history in " + database + ": Data conversion error");
    }

    @Test
    void anotherMajorVersionIsRefused() throws Exception {
        history.append(MONDAY, ALL);
        change("update dataops_history set text_value = 'dataops-history/2' where name = 'format'");

        assertThatThrownBy(this::read)
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "cannot use the history in " + database
                                + ": it has an entry of dataops-history/2, and this version of dataops reads dataops-history/1");
    }

    @Test
    void theEmbeddedDatabaseKeepsAHistoryToo() throws IOException {
        HistoryTable duck = new HistoryTable(at("jdbc:duckdb:" + folder.resolve("quality.duckdb")));
        duck.append(TUESDAY, ALL);
        duck.append(TUESDAY, ALL);
        duck.append(MONDAY, ALL);

        assertThat(duck.read(PROJECT)).isEqualTo(new History(List.of(MONDAY, TUESDAY), 0));
    }

    @Test
    void aDriverThatIsMissingIsToldWithWhereToAddIt() {
        assertThatThrownBy(() -> new HistoryTable(at("jdbc:none://db/quality?password=s3cret")).append(MONDAY, ALL))
                .isInstanceOf(IOException.class)
                .hasMessage("there is no JDBC driver for jdbc:none://db/quality; add it to the <dependencies> of the"
                        + " plugin, beside its <version>");
    }

    @Test
    void aWrongPasswordIsToldWithoutIt() throws IOException {
        history.append(MONDAY, ALL);

        assertThatThrownBy(() -> new HistoryTable(database.as("sa", "wrong word")).append(TUESDAY, ALL))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot use the history in " + database + ": Wrong user name or password")
                .message()
                .doesNotContain("secret word", "wrong word");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db:5432/quality?user=me&password=s3cret, jdbc:postgresql://db:5432/quality",
        "jdbc:sqlserver://db;password=s3cret, jdbc:sqlserver://db",
        "jdbc:mysql://me:s3cret@db/quality, jdbc:mysql://db/quality",
        "jdbc:oracle:thin:me/s3cret@db:1521/x, jdbc:oracle:thin:@db:1521/x",
        "jdbc:h2:./target/quality, jdbc:h2:./target/quality"
    })
    void anAddressIsShownWithoutWhatMayBeASecret(String url, String shown) {
        assertThat(at(url).as("me", "s3cret")).hasToString(shown);
    }

    private History read() throws IOException {
        return history.read(PROJECT);
    }

    private String ask(String query) throws Exception {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            List<String> values = new ArrayList<>();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                values.add(rows.getString(column));
            }
            return String.join(", ", values);
        }
    }

    private void change(String statement) throws Exception {
        try (Connection connection = database.open();
                Statement changing = connection.createStatement()) {
            changing.execute(statement);
        }
    }

    private static HistoryEntry entry(int day, long rows) {
        return entry(PROJECT, "main", day, rows);
    }

    private static HistoryEntry entry(String project, String branch, int day, long rows) {
        return new HistoryEntry(
                project + branch + day,
                Verdict.PASSED,
                new Evidence(
                        project + ":1." + day,
                        "c0ffee" + day,
                        branch,
                        true,
                        "sha256:1",
                        "sha256:2",
                        "sha256:3",
                        "dataops 0.1.0",
                        "duckdb 1.5.6",
                        Long.MAX_VALUE),
                new Run(NOON.plus(Duration.ofDays(day)), 1_200, "jenkins-shop-" + day),
                "sha256:4",
                List.of(new HistoryEntry.Dataset("sales", rows)),
                List.of(
                        new HistoryEntry.Check("sales.not_null", Status.PASSED, 0L, rows, null),
                        new HistoryEntry.Check("sales.mean", Status.WARNED, null, null, 12.5),
                        new HistoryEntry.Check("sales.max", Status.SKIPPED, null, null, null)),
                List.of(
                        new HistoryEntry.Metric("churn", "f_beta", "f_beta|beta:2", "region=north", 0.5, null),
                        new HistoryEntry.Metric("churn", "log_loss", "log_loss", null, null, "no row is positive"),
                        new HistoryEntry.Metric("churn", "roc_auc", "roc_auc", null, 0.9, null)),
                List.of(new HistoryEntry.Gate("churn.roc_auc.min", Decision.NOT_EVALUATED)));
    }
}
