package io.dataops.checks.importer.gx;

import static io.dataops.checks.importer.gx.Translation.ofValues;
import static java.util.Map.entry;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.SearchPattern;
import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Expectations of the form of every text of a column. */
final class PatternExpectations {
    static final Map<String, Translation> ALL = Map.ofEntries(
            entry("expect_column_values_to_match_regex", ofValues(it -> regex(it, "regex"), "regex")),
            entry("expect_column_values_to_not_match_regex", ofValues(it -> regex(it, "not_regex"), "regex")),
            entry(
                    "expect_column_values_to_match_regex_list",
                    ofValues(it -> regexList(it, matchOn(it)), "regex_list", "match_on")),
            entry("expect_column_values_to_not_match_regex_list", ofValues(it -> regexList(it, "none"), "regex_list")),
            entry(
                    "expect_column_values_to_match_like_pattern",
                    ofValues(it -> like(it, List.of(it.text("like_pattern")), "any"), "like_pattern")),
            entry(
                    "expect_column_values_to_not_match_like_pattern",
                    ofValues(it -> like(it, List.of(it.text("like_pattern")), "none"), "like_pattern")),
            entry(
                    "expect_column_values_to_match_like_pattern_list",
                    ofValues(
                            it -> like(it, it.texts("like_pattern_list"), matchOn(it)),
                            "like_pattern_list",
                            "match_on")),
            entry(
                    "expect_column_values_to_not_match_like_pattern_list",
                    ofValues(it -> like(it, it.texts("like_pattern_list"), "none"), "like_pattern_list")),
            entry(
                    "expect_column_values_to_match_strftime_format",
                    ofValues(PatternExpectations::strftime, "strftime_format")),
            entry("expect_column_values_to_be_dateutil_parseable", ofValues(PatternExpectations::dateutil)),
            entry("expect_column_values_to_be_json_parseable", ofValues(it -> it.ofColumn("json"))),
            entry(
                    "expect_column_values_to_match_json_schema",
                    ofValues(PatternExpectations::jsonSchema, "json_schema")));

    private PatternExpectations() {}

    private static CheckEntry regex(Expectation it, String type) throws NotTakenException {
        String pattern = SearchPattern.of(it.text("regex")).regex();
        return it.ofColumn(type).with("pattern", pattern);
    }

    private static CheckEntry regexList(Expectation it, String match) throws NotTakenException {
        Set<String> patterns = new LinkedHashSet<>();
        for (String pattern : it.texts("regex_list")) {
            patterns.add(SearchPattern.of(pattern).regex());
        }
        return it.ofColumn("regex_list").with("patterns", List.copyOf(patterns)).with("match", match);
    }

    private static CheckEntry like(Expectation it, List<String> patterns, String match) throws NotTakenException {
        return it.ofColumn("like")
                .with("patterns", patterns.stream().distinct().toList())
                .with("match", match);
    }

    private static String matchOn(Expectation it) throws NotTakenException {
        String match = it.text("match_on", "any");
        if (!match.equals("any") && !match.equals("all")) {
            throw new NotTakenException("its match_on is '" + match + "', not any or all");
        }
        return match;
    }

    private static CheckEntry strftime(Expectation it) throws NotTakenException {
        String format = it.text("strftime_format");
        return it.filtered(it.entry("expression", it.text("column") + " is a time like " + format))
                .with("sql", StrftimeFormat.of(format).condition(it.column()));
    }

    private static CheckEntry dateutil(Expectation it) throws NotTakenException {
        return it.filtered(it.entry("expression", it.text("column") + " is a date for dateutil"))
                .with("sql", DateutilText.condition(it.column()));
    }

    private static CheckEntry jsonSchema(Expectation it) throws NotTakenException {
        YamlNode schema = it.get("json_schema");
        if (!(schema instanceof YamlMap)
                && !(schema instanceof YamlScalar scalar && scalar.value() instanceof CoreValue.Bool)) {
            throw new NotTakenException("its json_schema is " + schema.description() + ", not an object");
        }
        return it.ofColumn("json_schema").with("schema", SchemaText.of(schema));
    }
}
