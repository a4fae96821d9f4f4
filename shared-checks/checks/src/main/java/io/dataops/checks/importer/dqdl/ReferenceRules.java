package io.dataops.checks.importer.dqdl;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.Lookup;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules that compare with another data set, which its alias names. */
final class ReferenceRules {
    static final Map<String, Translation> ALL = Map.of(
            "ReferentialIntegrity", ReferenceRules::integrity,
            "RowCountMatch", ReferenceRules::rowCountMatch,
            "AggregateMatch", ReferenceRules::aggregateMatch,
            "SchemaMatch", ReferenceRules::schemaMatch,
            "DatasetMatch", ReferenceRules::datasetMatch);

    private static final Pattern COLUMNS = Pattern.compile("(.+?)\\.(?:\\{(.+)\\}|([^.]+))");
    private static final Pattern AGGREGATE = Pattern.compile("(?i)(sum|avg)\\((?:(.+)\\.)?([^.]+)\\)");

    private ReferenceRules() {}

    private static String relation(String alias) {
        return alias.equals("primary") ? CheckEntry.DATASET : Sql.name(CheckEntry.table(alias));
    }

    /** Of several columns together; a null is found nowhere. */
    private static Claim integrity(Rule rule) throws NotTakenException {
        List<String> own = split(rule.withoutThreshold().parameters(2).get(0));
        String reference = rule.parameters().get(1);
        Matcher columns = COLUMNS.matcher(reference);
        if (!columns.matches()) {
            throw new NotTakenException("its reference '" + reference + "' is not of the form alias.{column, …}");
        }
        List<String> others = split(columns.group(2) == null ? columns.group(3) : columns.group(2));
        return Claim.ofShare(rule, Lookup.found(own, others, relation(columns.group(1))), rule.needed());
    }

    private static List<String> split(String columns) {
        return Arrays.stream(columns.split(",", -1)).map(String::strip).toList();
    }

    private static Claim rowCountMatch(Rule rule) throws NotTakenException {
        String alias = rule.withoutWhere().parameters(1).get(0);
        return Claim.ofNumber(
                rule,
                "SELECT count(*) / nullif((SELECT count(*) FROM " + relation(alias) + "), 0) FROM " + rule.from(),
                "the number of rows, compared with that of " + alias + ",");
    }

    /** Two zeros are alike, and nothing is a part of zero. */
    private static Claim aggregateMatch(Rule rule) throws NotTakenException {
        String first = aggregate(rule.withoutWhere().parameters(2).get(0));
        String second = aggregate(rule.parameters().get(1));
        return Claim.ofNumber(
                rule,
                "SELECT CASE WHEN one = 0 AND other = 0 THEN 1 WHEN other = 0 THEN 0 ELSE one / other END FROM"
                        + " (SELECT CAST(" + first + " AS DOUBLE), CAST(" + second
                        + " AS DOUBLE)) AS sides(one, other)",
                rule.parameters().get(0) + ", compared with "
                        + rule.parameters().get(1) + ",");
    }

    private static String aggregate(String text) throws NotTakenException {
        Matcher aggregate = AGGREGATE.matcher(text.strip());
        if (!aggregate.matches()) {
            throw new NotTakenException("its '" + text + "' is neither a sum nor an avg of a column");
        }
        String relation = aggregate.group(2) == null ? CheckEntry.DATASET : relation(aggregate.group(2));
        return "(SELECT " + aggregate.group(1) + "("
                + Sql.name(aggregate.group(3).strip()) + ") FROM " + relation + ")";
    }

    /** Columns of the same name and type, as a share of all; data sets with different numbers of columns have none. */
    private static Claim schemaMatch(Rule rule) throws NotTakenException {
        String alias = rule.withoutWhere().parameters(1).get(0);
        String number = "CASE WHEN len(json_keys(own)) != len(json_keys(other)) THEN 0 ELSE (SELECT count(*) FILTER"
                + " (WHERE json_extract(own, '$.\"' || name || '\"') = json_extract(other, '$.\"' || name || '\"'))"
                + " / count(*) FROM (SELECT unnest(json_keys(own)) AS name)) END";
        return Claim.ofNumber(
                rule,
                "SELECT " + number + " FROM (SELECT " + types(CheckEntry.DATASET) + ", " + types(relation(alias))
                        + ") AS sides(own, other)",
                "the share of columns that " + alias + " has too");
    }

    private static String types(String relation) {
        return "(SELECT to_json(t) FROM (SELECT typeof(COLUMNS(*)) AS '\\0' FROM " + relation + " LIMIT 1) AS t)";
    }

    /** Rows whose key and compared values stand in one row of the other, if the keys are keys in both. */
    private static Claim datasetMatch(Rule rule) throws NotTakenException {
        rule.withoutWhere();
        if (rule.parameters().size() != 2 && rule.parameters().size() != 3) {
            throw new NotTakenException("it takes an alias, the columns of the key and, if need be, other columns");
        }
        String alias = rule.parameters().get(0);
        Map<String, String> keys = mapping(rule.parameters().get(1));
        String matched = rule.parameters().size() == 3
                ? matched(keys, mapping(rule.parameters().get(2)), relation(alias))
                : allMatched(keys, relation(alias));
        return Claim.ofNumber(
                rule,
                "SELECT CASE WHEN " + isKey(List.copyOf(keys.keySet()), CheckEntry.DATASET) + " AND "
                        + isKey(List.copyOf(keys.values()), relation(alias)) + " THEN " + matched
                        + " / nullif((SELECT count(*) FROM " + CheckEntry.DATASET + "), 0) END",
                "the share of rows that " + alias + " has too");
    }

    private static Map<String, String> mapping(String columns) {
        Map<String, String> mapping = new LinkedHashMap<>();
        for (String column : split(columns)) {
            String[] sides = column.split("->", 2);
            mapping.put(sides[0].strip(), sides[sides.length - 1].strip());
        }
        return mapping;
    }

    private static String isKey(List<String> columns, String relation) {
        return "(SELECT count(*) = count(DISTINCT (" + Lookup.names(columns) + ")) FILTER (WHERE "
                + Lookup.present(columns) + ") FROM " + relation + ")";
    }

    private static String matched(Map<String, String> keys, Map<String, String> compared, String relation)
            throws NotTakenException {
        Map<String, String> all = new LinkedHashMap<>(keys);
        all.putAll(compared);
        return "(SELECT count(*) FROM " + CheckEntry.DATASET + " WHERE "
                + Lookup.found(List.copyOf(all.keySet()), List.copyOf(all.values()), relation) + ")";
    }

    /** Without other columns, all that are no key are compared, and have the same names in both. */
    private static String allMatched(Map<String, String> keys, String relation) {
        String renamed = String.join(
                ", ",
                keys.entrySet().stream()
                        .map(key -> Sql.name(key.getValue()) + " AS " + Sql.name(key.getKey()))
                        .toList());
        String other = "(SELECT * RENAME (" + renamed + ") FROM " + relation + ")";
        return "CASE WHEN list_sort(" + Lookup.columnNames(CheckEntry.DATASET) + ") = list_sort("
                + Lookup.columnNames(other) + ") THEN (SELECT count(*) FROM " + CheckEntry.DATASET
                + " NATURAL SEMI JOIN " + other + ") END";
    }
}
