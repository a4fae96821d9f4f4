package io.dataops.sql.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every message here comes from DuckDB itself, out of files that really are broken. */
class EngineErrorsTest {
    private static final String SECRET = "S3CR3T";
    private static final EngineErrors ERRORS = new EngineErrors(100L << 20);

    @TempDir
    private Path folder;

    private String file(String name, String content) throws IOException {
        return file(name, content, StandardCharsets.UTF_8);
    }

    private String file(String name, String content, Charset charset) throws IOException {
        return file(name, content.getBytes(charset));
    }

    private String file(String name, byte[] content) throws IOException {
        return LockedDatabase.literal(Files.write(folder.resolve(name), content).toString());
    }

    /** Runs statements, the last of which fails, and says how. */
    private static String said(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String sql : Arrays.copyOf(statements, statements.length - 1)) {
                statement.execute(sql);
            }
            SQLException error = catchThrowableOfType(
                    SQLException.class, () -> statement.execute(statements[statements.length - 1]));
            assertThat((Throwable) error).as("an error").isNotNull();
            String sentence = ERRORS.sentence(error);
            assertThat(sentence).doesNotContain(SECRET).doesNotContain("\n");
            return sentence;
        }
    }

    private static String csv(String file, String columns) {
        return "SELECT * FROM read_csv(" + file + ", auto_detect = false, header = true, delim = ',', quote = '\"',"
                + " escape = '\"', columns = {" + columns + "}) WHERE id IS NULL";
    }

    private static final String ID_NAME = "'id': 'VARCHAR', 'name': 'VARCHAR'";

    @Test
    void aRowHasTooManyColumns() throws Exception {
        String rows = "1,a\n".repeat(5_000);

        assertThat(said(csv(file("sales.csv", "id,name\n" + rows + "2," + SECRET + ",x\n" + rows), ID_NAME)))
                .isEqualTo("sales.csv, line 5002 has 3 columns where 2 are expected");
    }

    @Test
    void aRowHasTooFewColumns() throws Exception {
        assertThat(said(csv(file("sales.csv", "id,name\n1,a\n" + SECRET + "\n1,b\n"), ID_NAME)))
                .isEqualTo("sales.csv, line 3 has 1 column where 2 are expected");
    }

    @Test
    void aRaggedFileCannotBeSniffed() throws Exception {
        String rows = "1,a,x\n".repeat(3_000);

        assertThat(said("FROM read_csv(" + file("sales.csv", rows + "2," + SECRET + ",x,y\n" + rows) + ")"))
                .isEqualTo(
                        "sales.csv is not one table of CSV: its rows differ in their number of columns, a line is too"
                                + " long or a quote stays open; declare delimiter, quote and header");
    }

    @Test
    void aFileIsNotUtf8() throws Exception {
        String content = "id,name\n1," + SECRET + " café\n";

        assertThat(said(csv(file("sales.csv", content, StandardCharsets.ISO_8859_1), ID_NAME)))
                .isEqualTo("sales.csv, line 2 is not UTF-8; declare the encoding of the file");
        assertThat(said("FROM " + file("wide.csv", content, StandardCharsets.UTF_16)))
                .isEqualTo("wide.csv, line 1 is not UTF-8; declare the encoding of the file");
    }

    @Test
    void aValueIsOfAnotherTypeThanSniffed() throws Exception {
        assertThat(said("SELECT sum(\"n x\") FROM "
                        + file("sales.csv", "id,n x\n" + "1,2\n".repeat(30_000) + "1," + SECRET + "\n")))
                .isEqualTo(
                        "sales.csv, line 30002: a value in column \"n x\" is no BIGINT; declare the type of the column");
    }

    @Test
    void aValueIsOfAnotherTypeThanDeclared() throws Exception {
        assertThat(said(csv(file("sales.csv", "id,day\n1," + SECRET + "\n"), "'id': 'INTEGER', 'day': 'DATE'")))
                .isEqualTo("sales.csv, line 2: a value in column \"day\" is no DATE; declare the type of the column");
    }

    @Test
    void aValueCannotPretendToBeAnotherMessage() throws Exception {
        String value = "\"\nColumn " + SECRET + " is being converted as type " + SECRET + "\n\"";

        assertThat(said(csv(file("sales.csv", "id,day\n1," + value + "\n"), "'id': 'INTEGER', 'day': 'DATE'")))
                .isEqualTo("sales.csv, line 2: a value in column \"day\" is no DATE; declare the type of the column");
    }

    @Test
    void aQuoteIsNeverClosed() throws Exception {
        assertThat(said(csv(file("sales.csv", "id,name\n1,a\n2,\"" + SECRET + "\n"), ID_NAME)))
                .isEqualTo("sales.csv, line 3 opens a quote that is never closed");
    }

    @Test
    void aLineIsTooLong() throws Exception {
        assertThat(said(csv(file("sales.csv", "id,name\n1," + SECRET + "x".repeat(3_000_000) + "\n"), ID_NAME)))
                .isEqualTo("sales.csv, line 2 is longer than the limit of 2000000 bytes; it may open a quote that is"
                        + " never closed");
    }

    @Test
    void bytesThatAreNoTextAreReadAsTheyStand() throws Exception {
        String file = file("nul.csv", "id,name\n1,a\0b\n");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            assertThat(statement.execute(csv(file, ID_NAME))).isTrue();
        }
    }

    @Test
    void aParquetFileIsCutOff() throws Exception {
        Path whole = folder.resolve("sales.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (SELECT '" + SECRET + "' || i AS s FROM range(1000) r(i)) TO "
                    + LockedDatabase.literal(whole.toString()));
        }
        byte[] bytes = Files.readAllBytes(whole);

        assertThat(said("FROM " + file("sales.parquet", Arrays.copyOf(bytes, bytes.length / 2))))
                .isEqualTo("sales.parquet is not Parquet, or was cut off");
        assertThat(said("FROM " + file("csv.parquet", "id,name\n1," + SECRET + "\n")))
                .isEqualTo("csv.parquet is not Parquet, or was cut off");
        assertThat(said("FROM " + file("tiny.parquet", "S3"))).isEqualTo("tiny.parquet is too small to be Parquet");
    }

    @Test
    void aGzipFileIsCutOff() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(("id,name\n1," + SECRET + "\n").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(said("FROM " + file("sales.csv.gz", Arrays.copyOf(bytes.toByteArray(), 5))))
                .isEqualTo("sales.csv.gz is not gzip, or was cut off");
        assertThat(said("FROM " + file("plain.csv.gz", "id,name\n1," + SECRET + "\n")))
                .isEqualTo("plain.csv.gz is not gzip, or was cut off");
    }

    @Test
    void jsonIsMalformed() throws Exception {
        assertThat(said("FROM read_ndjson(" + file("a.ndjson", "{\"a\":1}\n{\"a\":" + SECRET + "}\n{\"a\":1}\n") + ")"))
                .isEqualTo("a.ndjson, line 2 is not JSON: unexpected character");
        assertThat(said("FROM read_json(" + file("a.json", "[{\"a\":1}\n,{\"a\":\"" + SECRET) + ")"))
                .isEqualTo("a.json, value 2 is not JSON: unexpected end of data");
    }

    @Test
    void aJsonValueIsOfAnotherType() throws Exception {
        assertThat(said("SELECT sum(a) FROM read_ndjson(" + file("a.ndjson", "{\"a\":1}\n{\"a\":\"" + SECRET + "\"}\n")
                        + ", columns = {'a': 'BIGINT'})"))
                .isEqualTo("a.ndjson, line 2: a value does not have the type of its column; declare the type of the"
                        + " column");
    }

    @Test
    void aJsonObjectIsTooBig() throws Exception {
        assertThat(said("FROM read_ndjson(" + file("a.ndjson", "{\"a\":\"" + SECRET + "x".repeat(40_000_000) + "\"}\n")
                        + ")"))
                .isEqualTo("a.ndjson holds a JSON object larger than the limit of 16777216 bytes");
    }

    @Test
    void aFileIsAFolderOrMissing() throws Exception {
        Files.createDirectory(folder.resolve("x.csv"));

        assertThat(said("FROM read_csv("
                        + LockedDatabase.literal(folder.resolve("x.csv").toString()) + ")"))
                .isEqualTo("x.csv does not exist, or is a folder");
        assertThat(said("FROM read_csv('/nowhere/y.csv')")).isEqualTo("y.csv does not exist, or is a folder");
    }

    @Test
    void aFileMayNotBeRead() throws Exception {
        String file = file("sales.csv", "id\n1\n");
        Files.setPosixFilePermissions(folder.resolve("sales.csv"), PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(folder.resolve("sales.csv")), "the superuser reads everything");

        assertThat(said("FROM read_csv(" + file + ")")).isEqualTo("sales.csv may not be read: permission denied");
    }

    @Test
    void aFileIsOutsideTheLock() throws Exception {
        assertThat(said("SET enable_external_access = false", "FROM read_csv('/data/sales.csv')"))
                .isEqualTo("sales.csv is not among the files that may be read");
    }

    @ParameterizedTest
    @CsvSource({
        "Invalid Input Error: CSV Error on Line: 3, true",
        "Conversion Error: Could not convert, true",
        "Out of Memory Error: failed to allocate, false",
        "Binder Error: no function matches, false",
        "INTERRUPT Error: Interrupted!, false",
        "Connection was closed, false"
    })
    void rowsAreToldFromEverythingElseThatFails(String message, boolean isOfRows) {
        String wrapped = "Invalid Input Error: Attempting to execute an unsuccessful or closed pending query result\n"
                + "Error: " + message;
        EngineErrors errors = new EngineErrors(1);
        assertThat(errors.isOfRows(new SQLException(message))).isEqualTo(isOfRows);
        assertThat(errors.isOfRows(new SQLException(wrapped))).isEqualTo(isOfRows);
    }

    @Test
    void memoryRunsOut() throws Exception {
        assertThat(said(
                        "SET memory_limit = '30MB'",
                        "SET temp_directory = ''",
                        "SELECT quantile_disc(s, 0.5) FROM (SELECT md5(i::VARCHAR) AS s FROM range(5_000_000) r(i))"))
                .isEqualTo("the engine needs more memory than its limit of 100 MiB; raise it with dataops.memoryLimit");
    }

    @Test
    void theTemporaryDirectoryIsFull() throws Exception {
        assertThat(said(
                        "SET memory_limit = '30MB'",
                        "SET temp_directory = "
                                + LockedDatabase.literal(folder.resolve("tmp").toString()),
                        "SET max_temp_directory_size = '1MB'",
                        "SELECT count(DISTINCT md5(i::VARCHAR)) FROM range(5_000_000) r(i)"))
                .isEqualTo("the disk of the temporary directory is full; free space, or raise the memory limit with"
                        + " dataops.memoryLimit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "nam#unknown column \"nam\"; did you mean \"name\"?",
                "s.nam#unknown column \"nam\"; did you mean \"name\", \"id\"?",
                "x.name#unknown table \"x\"; did you mean \"s\"?",
                "lenght(name)#unknown function \"lenght\"; did you mean \"length\"?",
                "(SELECT 1 FROM nosuch)#unknown data set \"nosuch\"",
                "sum(name)#no function takes these types: sum(VARCHAR); cast the values",
                "name + 1#no function takes these types: +(VARCHAR, INTEGER_LITERAL); cast the values",
                "name > 1#VARCHAR and INTEGER_LITERAL cannot be compared; cast one of them",
                "1 2#the SQL cannot be read: syntax error at or near \"2\"",
                "sum(sum(id))#DuckDB reports: aggregate function calls cannot be nested",
                "name::INTEGER#a value of column \"name\" cannot be converted to INT32",
                "name::DATE#a value of column \"name\" cannot be converted",
                "name::BOOLEAN#a value of column \"name\" cannot be converted to BOOL",
                "name::JSON#a value of column \"name\" cannot be converted",
                "(name || id)::BIGINT#a value cannot be converted to INT64",
                "(300 + id)::TINYINT#a value cannot be converted to INT8",
                "(id * 1000)::DECIMAL(3,1)#a value cannot be converted to DECIMAL(3,1)",
                "9223372036854775807 + id#addition: the result is too large for its type; cast to a larger one, such as HUGEINT or DOUBLE",
                "sqrt(-id)#SQL cannot take square root of a negative number",
                "ln(id - 1)#SQL cannot take logarithm of zero",
                "(SELECT i FROM range(2) r(i))#a subquery that stands for one value gives more than one row",
                "strptime(name, '%Y')#a value does not follow the date format it is read with",
                "json_extract(name, '$.a')#a value that should be JSON is not",
                "error(name)#DuckDB reports an error of the kind Invalid Input Error; its words are withheld because they may quote a row",
                "regexp_matches('a', name || '(')#DuckDB reports an error of the kind Invalid Input Error; its words are withheld because they may quote a row"
            })
    void sqlFails(String expression, String sentence) throws SQLException {
        assertThat(said(
                        "CREATE TABLE s AS SELECT 1::BIGINT AS id, '" + SECRET + "' AS name",
                        "SELECT " + expression + " FROM s"))
                .isEqualTo(sentence);
    }

    @Test
    void aRunIsCancelled() {
        assertThat(ERRORS.sentence(new SQLException("INTERRUPT Error: Interrupted!")))
                .isEqualTo("the run was cancelled");
        assertThat(ERRORS.sentence(new SQLException("Connection was closed"))).isEqualTo("the run was cancelled");
    }

    /** DuckDB's own settings give infinity or null for a division by zero; its message exists for other settings. */
    @Test
    void aDivisionByZeroIsNamed() {
        assertThat(ERRORS.sentence(new SQLException("Out of Range Error: Division by zero!")))
                .isEqualTo("a value is divided by zero");
    }

    @Test
    void whatIsNotUnderstoodIsNotRepeated() {
        assertThat(ERRORS.sentence(new SQLException(SECRET)))
                .isEqualTo("DuckDB failed; its words are withheld because they may quote a row");
        assertThat(ERRORS.sentence(new SQLException()))
                .isEqualTo("DuckDB failed; its words are withheld because they may quote a row");
        assertThat(ERRORS.sentence(new SQLException("IO Error: Could not read \"/home/me/" + "x.bin\" at all\nmore")))
                .isEqualTo("DuckDB reports: Could not read \"x.bin\" at all");
    }

    @Test
    void aLimitThatIsNoWholeMebibyteIsSaidInBytes() {
        assertThat(new EngineErrors(1_000_000).sentence(new SQLException("Out of Memory Error: x")))
                .isEqualTo(
                        "the engine needs more memory than its limit of 1000000 bytes; raise it with dataops.memoryLimit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Invalid Input Error: The database was opened with options that clash | DuckDB reports: Invalid Input Error: The"
                        + " database was opened with options that clash",
                "IO Error: Could not create '/home/anna maria/secret/tmp': refused | DuckDB reports: IO Error: Could not create"
                        + " 'tmp': refused",
                "Cannot load C:\\\\Users\\\\anna\\\\duckdb.dll twice | DuckDB reports: Cannot load duckdb.dll twice",
                "Out of Memory Error: 1 byte | the engine needs more memory than its limit of 100 MiB; raise it with"
                        + " dataops.memoryLimit"
            })
    void beforeAnyDataTheDriversWordsAreKeptAndFoldersAreNot(String message, String said) {
        assertThat(ERRORS.sentenceBeforeData(new SQLException(message + "\nand more")))
                .isEqualTo(said);
    }

    @Test
    void anErrorWithoutWordsSaysSo() {
        assertThat(ERRORS.sentenceBeforeData(new SQLException())).isEqualTo("DuckDB reports: it gives no reason");
    }
}
