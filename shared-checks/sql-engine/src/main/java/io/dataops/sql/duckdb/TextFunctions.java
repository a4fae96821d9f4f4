package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Measure;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Questions about texts that only Java can answer, as functions of the database. */
final class TextFunctions {
    private final LockedDatabase database;
    private final EngineErrors errors;
    private final Map<String, String> keepsSchema = new HashMap<>();

    TextFunctions(LockedDatabase database, EngineErrors errors) {
        this.database = database;
        this.errors = errors;
    }

    /** Whether the text of a row keeps the schema; null for a null. */
    String keepsSchema(Measure.JsonSchema measure, Table table) {
        String text = table.text(measure.column(), "a JSON Schema");
        String function = keepsSchema.computeIfAbsent(measure.schema(), this::defined);
        return LockedDatabase.identifier(function) + "(" + text + ")";
    }

    private String defined(String schema) {
        String function = "dataops keeps schema " + keepsSchema.size();
        try {
            database.define(function, JsonSchemaRule.of(schema));
            return function;
        } catch (SQLException failed) {
            throw new UnfitMeasureException(errors.sentence(failed));
        }
    }
}
