package io.dataops.checks.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.dataops.checks.distribution.CategoryDistribution;
import io.dataops.checks.distribution.Deciles;
import io.dataops.checks.distribution.Distribution;
import io.dataops.checks.distribution.Moments;
import io.dataops.checks.distribution.NumberCounts;
import io.dataops.checks.distribution.NumberDistribution;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Reads profiles from trees of JSON. Fields that a later version has added are passed over. */
final class TreeProfile {
    private static final String WRONG = "a field is missing or of another kind";

    private TreeProfile() {}

    static Profile of(JsonNode tree) throws UnreadableProfileException {
        if (!tree.path("format").asText().matches("\\Q" + ProfileTree.FORMAT + "\\E(\\.[0-9]{1,9})?")) {
            throw new UnreadableProfileException("its format is not " + ProfileTree.FORMAT);
        }
        try {
            return new Profile(text(tree, "dataset"), count(tree, "rows"), list(tree, "columns", TreeProfile::column));
        } catch (IllegalArgumentException wrong) {
            throw new UnreadableProfileException(Objects.requireNonNullElse(wrong.getMessage(), WRONG));
        }
    }

    private static ProfiledColumn column(JsonNode tree) {
        String type = text(tree, "type");
        ColumnKind kind = ColumnKind.named(type)
                .orElseThrow(() -> new IllegalArgumentException("a column has a type that is not known"));
        Optional<String> where = tree.has("where") ? Optional.of(text(tree, "where")) : Optional.empty();
        String name = text(tree, "name");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a column has no name");
        }
        Distribution distribution = kind.isNumber() ? numbers(tree) : categories(tree);
        if (distribution.values() != count(tree, "values")) {
            throw new IllegalArgumentException("the counts of " + name + " do not add up");
        }
        return new ProfiledColumn(new Column(name), kind, where, distribution);
    }

    private static NumberDistribution numbers(JsonNode tree) {
        JsonNode counted = object(tree, "numbers");
        Optional<Deciles> deciles = tree.has("deciles") ? Optional.of(deciles(tree.path("deciles"))) : Optional.empty();
        NumberCounts counts =
                new NumberCounts(bits(counted), list(counted, "from", TreeProfile::number), counts(counted));
        if (deciles.isPresent() && deciles.get().total() != counts.total()) {
            throw new IllegalArgumentException("the counts of its deciles do not add up");
        }
        return new NumberDistribution(
                count(tree, "values"),
                count(tree, "nulls"),
                count(tree, "not_finite"),
                count(tree, "rounded"),
                counts,
                deciles,
                tree.has("moments") ? Optional.of(moments(tree.path("moments"))) : Optional.empty());
    }

    private static Deciles deciles(JsonNode tree) {
        return new Deciles(list(tree, "edges", TreeProfile::number), counts(tree));
    }

    private static Moments moments(JsonNode tree) {
        return new Moments(
                number(tree.path("min")),
                number(tree.path("max")),
                number(tree.path("mean")),
                number(tree.path("squares")));
    }

    private static CategoryDistribution categories(JsonNode tree) {
        JsonNode counted = object(tree, "categories");
        return new CategoryDistribution(
                count(tree, "nulls"),
                list(counted, "digests", TreeProfile::digest),
                counts(counted),
                count(counted, "other"));
    }

    private static Long digest(JsonNode tree) {
        String digits = tree.asText();
        if (!digits.matches("[0-9a-f]{16}")) {
            throw new IllegalArgumentException(WRONG);
        }
        return HexFormat.fromHexDigitsToLong(digits);
    }

    private static List<Long> counts(JsonNode tree) {
        return list(tree, "counts", TreeProfile::count);
    }

    private static <T> List<T> list(JsonNode tree, String field, Function<JsonNode, T> item) {
        JsonNode list = tree.path(field);
        if (!list.isArray()) {
            throw new IllegalArgumentException(WRONG);
        }
        List<T> items = new ArrayList<>();
        list.forEach(each -> items.add(item.apply(each)));
        return items;
    }

    private static JsonNode object(JsonNode tree, String field) {
        JsonNode object = tree.path(field);
        return object.isObject() ? object : MissingNode.getInstance();
    }

    private static String text(JsonNode tree, String field) {
        if (!tree.path(field).isTextual()) {
            throw new IllegalArgumentException(WRONG);
        }
        return tree.path(field).textValue();
    }

    private static double number(JsonNode tree) {
        if (!tree.isNumber()) {
            throw new IllegalArgumentException(WRONG);
        }
        return tree.doubleValue();
    }

    private static int bits(JsonNode counted) {
        long bits = count(counted, "bits");
        if (bits > Long.SIZE) {
            throw new IllegalArgumentException("there are no groups by " + bits + " bits");
        }
        return (int) bits;
    }

    private static long count(JsonNode tree, String field) {
        return count(tree.path(field));
    }

    private static Long count(JsonNode tree) {
        if (!tree.isIntegralNumber() || !tree.canConvertToLong() || tree.longValue() < 0) {
            throw new IllegalArgumentException(WRONG);
        }
        return tree.longValue();
    }
}
