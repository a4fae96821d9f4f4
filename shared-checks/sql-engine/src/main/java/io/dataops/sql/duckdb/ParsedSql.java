package io.dataops.sql.duckdb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** What DuckDB's parser made of a text. */
sealed interface ParsedSql {
    /** Every statement is a SELECT; {@code statements} is an array of syntax trees and may be empty. */
    record Selects(JsonNode statements) implements ParsedSql {
        @Override
        public JsonNode onlySelect() {
            return statements.size() == 1 ? statements.path(0).path("node") : MissingNode.getInstance();
        }
    }

    /**
     * Not SQL, or a statement that is not a SELECT.
     *
     * @param message one line; the parser's own words where it is not SQL
     * @param position code points before the place it complains about; 0 when it names none
     */
    record Unreadable(String message, int position) implements ParsedSql {
        @Override
        public JsonNode onlySelect() {
            return MissingNode.getInstance();
        }
    }

    /** The tree of the one SELECT that the text is; a missing node when it is anything else. */
    JsonNode onlySelect();
}
