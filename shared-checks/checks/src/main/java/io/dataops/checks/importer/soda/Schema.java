package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.TypeNames;
import io.dataops.results.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The columns are those of the contract: no others and in its order, unless it allows that. Types are compared by their kind,
 * since the names of a data base's types say nothing of files; lengths are not declared in files, and are not compared.
 */
record Schema(SodaCheck check) {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("varchar", "text"),
            Map.entry("character varying", "text"),
            Map.entry("char", "text"),
            Map.entry("character", "text"),
            Map.entry("text", "text"),
            Map.entry("string", "text"),
            Map.entry("clob", "text"),
            Map.entry("int", "integer"),
            Map.entry("integer", "integer"),
            Map.entry("smallint", "integer"),
            Map.entry("tinyint", "integer"),
            Map.entry("bigint", "integer"),
            Map.entry("decimal", "decimal"),
            Map.entry("numeric", "decimal"),
            Map.entry("double", "double"),
            Map.entry("double precision", "double"),
            Map.entry("float", "double"),
            Map.entry("float4", "double"),
            Map.entry("float8", "double"),
            Map.entry("real", "double"),
            Map.entry("boolean", "boolean"),
            Map.entry("date", "date"),
            Map.entry("time", "time"),
            Map.entry("timestamp", "timestamp"),
            Map.entry("timestamp without time zone", "timestamp"),
            Map.entry("timestamp_tz", "timestamp_tz"),
            Map.entry("timestamp with time zone", "timestamp_tz"),
            Map.entry("blob", "binary"),
            Map.entry("binary", "binary"),
            Map.entry("varbinary", "binary"));

    static Schema of(SodaCheck check) throws NotTakenException {
        check.keys()
                .knowOnly(
                        List.of("name", "qualifier", "attributes", "allow_extra_columns", "allow_other_column_order"));
        return new Schema(check);
    }

    List<CheckEntry> entries() throws NotTakenException {
        boolean extra = check.keys().flag("allow_extra_columns");
        boolean anyOrder = check.keys().flag("allow_other_column_order");
        List<String> needed = new ArrayList<>();
        List<CheckEntry> types = new ArrayList<>();
        for (Fields column : check.rows().columns()) {
            String name =
                    column.text("name").orElseThrow(() -> new NotTakenException("one of its columns has no name"));
            if (!column.flag("optional")) {
                needed.add(name);
                addType(column, name, types);
            } else if (!extra || !anyOrder || column.has("data_type")) {
                throw new NotTakenException(
                        "the column " + name + " is optional, which has a counterpart only where extra"
                                + " columns and other orders are allowed and it has no type");
            }
        }
        if (needed.isEmpty()) {
            throw new NotTakenException("the contract needs no column");
        }
        List<CheckEntry> entries = new ArrayList<>();
        entries.add(check.entry("columns")
                .with("columns", needed)
                .with("order", anyOrder ? "any" : "exact")
                .with("extra", extra ? "allowed" : "refused"));
        entries.addAll(types);
        return entries;
    }

    private static void addType(Fields column, String name, List<CheckEntry> types) throws NotTakenException {
        if (column.has("data_type")) {
            types.add(ofType(name, column.text("data_type").orElse(""), column.at("data_type")));
        }
    }

    /** That a column is of the kind of a type. */
    static CheckEntry ofType(String column, String type, SourcePosition at) throws NotTakenException {
        String kind = KINDS.get(type.toLowerCase(Locale.ROOT).replaceFirst("\\s*\\(.*", ""));
        if (kind == null) {
            throw TypeNames.unknown("the type '" + type + "' of the column " + column, type);
        }
        return CheckEntry.of("column_type", at).with("column", column).with("is", kind);
    }
}
