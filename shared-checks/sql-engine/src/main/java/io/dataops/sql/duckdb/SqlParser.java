package io.dataops.sql.duckdb;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import io.dataops.results.json.JsonTree;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** DuckDB's own parser. It reads SELECT statements only, and runs none of them. */
final class SqlParser implements AutoCloseable {
    /** Deeper trees are refused, well before a walk over them could overflow a stack of usual size. */
    private static final int DEEPEST = 1_500;

    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();
    private final Connection connection;

    /** @param connection closed with the parser; no other statement runs on it */
    SqlParser(Connection connection) {
        this.connection = connection;
    }

    /** What the parser makes of a text, which may hold any number of statements. */
    synchronized ParsedSql parse(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT json_serialize_sql(?::VARCHAR)")) {
            statement.setString(1, sql);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return parsed(tree(rows.getString(1)));
            }
        } catch (IOException e) {
            return new ParsedSql.Unreadable("the SQL is nested too deeply", 0);
        }
    }

    private JsonNode tree(String text) throws IOException {
        try (JsonParser parser = json.createParser(text)) {
            return JsonTree.read(parser);
        }
    }

    private static ParsedSql parsed(JsonNode answer) {
        if (!answer.path("error").asBoolean()) {
            return new ParsedSql.Selects(answer.path("statements"));
        }
        if (answer.path("error_type").asText().equals("parser")) {
            String message = answer.path("error_message").asText().strip().replaceAll("\\s+", " ");
            return new ParsedSql.Unreadable(message, answer.path("position").asInt(0));
        }
        return new ParsedSql.Unreadable("only a SELECT may stand here, and a PIVOT has to list its values with IN", 0);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
