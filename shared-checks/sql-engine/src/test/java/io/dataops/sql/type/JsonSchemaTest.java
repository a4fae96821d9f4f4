package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.dataops.results.Finding;
import io.dataops.results.Samples;
import io.dataops.sql.SuiteRun;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code json_schema}. */
class JsonSchemaTest {
    @TempDir
    Path folder;

    private SuiteRun rows(String values) {
        return SuiteRun.in(folder).parquet("t.parquet", "SELECT * FROM (VALUES " + values + ") t(v)");
    }

    private static String check(String schema) {
        return "json_schema: { column: v, schema: '" + schema + "' }";
    }

    @Test
    void everyTextKeepsTheSchema() {
        String values =
                "('{\"id\": 1}'), ('{\"id\": \"é\"}'), ('{}'), ('{\"id\": 1} x'), ('{\"id\": 1, \"id\": 2}'), (''), (NULL)";
        assertThat(rows(values)
                        .says(
                                check(
                                        "{\"type\": \"object\", \"properties\": {\"id\": {\"type\": \"integer\"}}, \"required\": [\"id\"]}"),
                                "json_schema: { column: v, schema: 'true', at_most: 50%, id: any }"))
                .containsExactly(
                        "FAILED v keeps its JSON Schema: 5 of 6 rows fail; 1 null is not considered",
                        "PASSED v keeps its JSON Schema: 3 of 6 rows fail; 1 null is not considered");
    }

    @Test
    void failingRowsAreShownByTheirKeyAndNoSqlIsGivenThatOnlyWorksHere() {
        Finding finding = SuiteRun.in(folder)
                .parquet("t.parquet", "SELECT * FROM (VALUES (1, '1'), (2, '\"x\"'), (3, NULL), (4, '{')) t(id, v)")
                .key("key: [id]")
                .verify(List.of(check("{\"type\": \"integer\"}")))
                .checks()
                .get(0)
                .finding();

        assertThat(finding.samples())
                .isEqualTo(new Samples(List.of("id", "v"), List.of(List.of("2", "***"), List.of("4", "***"))));
        assertThat(finding.sql()).isNull();
    }

    @Test
    void nothingIsConsideredWithoutATextAndNumbersAreNone() {
        assertThat(rows("(NULL), (NULL)").says(check("true")))
                .containsExactly("PASSED v keeps its JSON Schema: 0 rows considered, all 2 are null");
        assertThat(rows("(1)").says(check("true")))
                .containsExactly(
                        "ERRORED a JSON Schema needs a text, but v is integer; declare its type under read: types: { v: text }");
    }

    @Test
    void whatTheSchemaRefersToIsInItAndNothingIsFetched() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            assertThat(rows("('1'), ('\"x\"')")
                            .says(
                                    check("{\"$ref\": \"#/$defs/n\", \"$defs\": {\"n\": {\"type\": \"number\"}}}"),
                                    "json_schema: { id: far, column: v, schema: '{\"$ref\": \"http://localhost:"
                                            + server.getAddress().getPort() + "/s.json\"}' }"))
                    .containsExactly(
                            "FAILED v keeps its JSON Schema: 1 of 2 rows fails",
                            "ERRORED the JSON Schema cannot be used; what it refers to must be in the schema itself, for nothing is"
                                    + " fetched");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aSchemaThatIsNoneIsRefusedWhenTheSuiteIsRead() {
        assertThatThrownBy(() -> rows("('1')").says(check("[1]")))
                .hasMessage("dataops.yaml:7:43: a JSON Schema is an object, or true or false");
        assertThatThrownBy(() -> rows("('1')").says(check("{")))
                .hasMessageStartingWith("dataops.yaml:7:43: the schema is no JSON: ");
    }
}
