package io.dataops.checks.importer.odcs;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.RuleList;
import io.dataops.checks.importer.contract.SearchPattern;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import io.dataops.results.SourcePosition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the logical type of a property and its options say of its values. */
final class LogicalTypeRules {
    private static final Map<String, List<String>> TYPES = Map.of(
            "string", List.of("text"),
            "integer", List.of("integer"),
            "number", List.of("integer", "decimal", "double"),
            "boolean", List.of("boolean"),
            "date", List.of("date"),
            "timestamp", List.of("timestamp", "timestamp_tz"),
            "time", List.of("time"),
            "object", List.of("nested"),
            "array", List.of("nested"));
    private static final Set<String> FORMATS = Set.of("email", "uuid", "ipv4", "ipv6");
    /** How a value is read, and no condition on it. */
    private static final Set<String> NO_RULES = Set.of("defaultTimezone");

    private static final Set<String> OPTIONS = Set.of(
            "minLength",
            "maxLength",
            "pattern",
            "format",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minItems",
            "maxItems",
            "uniqueItems",
            "timezone");
    private static final Map<String, String> LIMITS =
            Map.of("minimum", "min", "maximum", "max", "exclusiveMinimum", "above", "exclusiveMaximum", "below");

    private final String table;
    private final OdcsProperty property;
    private final RuleList rules;
    private final Fields options;

    LogicalTypeRules(String table, OdcsProperty property, RuleList rules) {
        this.table = table;
        this.property = property;
        this.rules = rules;
        options = property.fields().below("logicalTypeOptions");
    }

    void addAll() {
        Fields fields = property.fields();
        if (fields.has("logicalType")) {
            rules.add("logicalType", fields.at("logicalType"), table, () -> List.of(type(fields.at("logicalType"))));
        }
        for (YamlEntry option : options.map().entries()) {
            String key = option.key().value();
            if (!NO_RULES.contains(key) && !Fields.isNull(option.value()) && !isStrictness(option)) {
                SourcePosition at = option.key().at();
                rules.add("logicalTypeOptions." + key, at, table, () -> List.of(option(key, option.value(), at)));
            }
        }
    }

    private CheckEntry type(SourcePosition at) throws NotTakenException {
        String logical = property.logicalType();
        List<String> kinds = TYPES.get(logical);
        if (kinds == null) {
            throw NotTakenException.unknown(
                    "'" + logical + "' is no logical type of 3.0 or 3.1", logical, TYPES.keySet());
        }
        boolean written = property.isTime() && property.isStoredAsText();
        return CheckEntry.of("column_type", at)
                .with("column", property.column())
                .with("is", written ? List.of("text") : kinds);
    }

    /** In 3.0 a boolean beside a limit said whether the limit is left out; it is part of that limit's rule. */
    private boolean isStrictness(YamlEntry option) {
        return option.key().value().startsWith("exclusive")
                && isFlag(option.value())
                && (!isTrue(option.value())
                        || options.has(option.key().value().equals("exclusiveMinimum") ? "minimum" : "maximum"));
    }

    private CheckEntry option(String key, YamlNode value, SourcePosition at) throws NotTakenException {
        return switch (key) {
            case "minLength" -> ofColumn("length", at).with("min", value);
            case "maxLength" -> ofColumn("length", at).with("max", value);
            case "pattern" ->
                ofColumn("regex", at)
                        .with("pattern", SearchPattern.of(text(key)).regex());
            case "format" -> format(text(key), at);
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" -> limit(key, value, at);
            case "multipleOf" -> multipleOf(Fields.number(key, value), at);
            case "minItems" -> items("len(" + column() + ") >= " + Fields.number(key, value), at);
            case "maxItems" -> items("len(" + column() + ") <= " + Fields.number(key, value), at);
            case "uniqueItems" -> uniqueItems(at);
            case "timezone" -> timezone(at);
            case "minProperties", "maxProperties", "required" ->
                throw new NotTakenException("it is about the inside of a nested value, which is not looked into");
            default -> throw NotTakenException.unknown("no option of that name is known here", key, OPTIONS);
        };
    }

    private CheckEntry limit(String key, YamlNode value, SourcePosition at) throws NotTakenException {
        if (isFlag(value)) {
            throw new NotTakenException("it is a boolean, and there is no limit beside it that it could be about");
        }
        if (property.isTime() && property.isStoredAsText()) {
            throw new NotTakenException("the data hold texts here, which are not in the order of time");
        }
        boolean leftOut = options.says(key.equals("minimum") ? "exclusiveMinimum" : "exclusiveMaximum");
        String limit = LIMITS.getOrDefault(key, key);
        String strict = limit.equals("min") ? "above" : "below";
        return ofColumn("between", at).with(leftOut ? strict : limit, value);
    }

    private CheckEntry multipleOf(BigDecimal step, SourcePosition at) throws NotTakenException {
        if (step.signum() <= 0) {
            throw new NotTakenException("nothing is a multiple of " + step.toPlainString());
        }
        boolean whole = property.logicalType().equals("integer")
                && step.stripTrailingZeros().scale() <= 0;
        String value = whole ? column() : "CAST(" + column() + " AS DECIMAL(38, 12))";
        return CheckEntry.of("expression", at).with("sql", value + " % " + step.toPlainString() + " = 0");
    }

    private CheckEntry items(String condition, SourcePosition at) {
        return CheckEntry.of("expression", at).with("sql", condition);
    }

    private CheckEntry uniqueItems(SourcePosition at) throws NotTakenException {
        if (!options.says("uniqueItems")) {
            throw new NotTakenException("it says nothing unless it is true");
        }
        return items("len(list_distinct(" + column() + ")) = len(" + column() + ")", at);
    }

    private CheckEntry timezone(SourcePosition at) throws NotTakenException {
        if (!property.logicalType().equals("timestamp") || property.isStoredAsText()) {
            throw new NotTakenException("only a timestamp tells here whether it has a zone");
        }
        return ofColumn("column_type", at).with("is", options.says("timezone") ? "timestamp_tz" : "timestamp");
    }

    private CheckEntry format(String format, SourcePosition at) throws NotTakenException {
        String logical = property.logicalType();
        if (property.isTime()) {
            if (!property.isStoredAsText()) {
                throw new NotTakenException(
                        "a " + logical + " is not written in a format once it is read; a physicalType"
                                + " such as string says that the data hold texts");
            }
            return ofColumn("date_format", at).with("format", format);
        }
        if (logical.equals("integer")) {
            return IntegerFormat.of(format).limits(ofColumn("between", at));
        }
        if (logical.equals("string") && FORMATS.contains(format)) {
            return ofColumn("format", at).with("is", format);
        }
        throw new NotTakenException("the format '" + format + "' has no condition here; those of a string are "
                + FORMATS.stream().sorted().collect(Collectors.joining(", ")) + ", and a pattern says any other");
    }

    private CheckEntry ofColumn(String type, SourcePosition at) {
        return CheckEntry.of(type, at).with("column", property.column());
    }

    private String column() {
        return Sql.name(property.column());
    }

    private String text(String key) throws NotTakenException {
        Optional<String> text = options.text(key);
        return text.orElseThrow(() -> new NotTakenException("its " + key + " is no text"));
    }

    private static boolean isFlag(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.value() instanceof CoreValue.Bool;
    }

    private static boolean isTrue(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.text().equalsIgnoreCase("true");
    }
}
