package io.dataops.checks.profile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dataops.checks.distribution.CategoryDistribution;
import io.dataops.checks.distribution.Deciles;
import io.dataops.checks.distribution.Distribution;
import io.dataops.checks.distribution.Moments;
import io.dataops.checks.distribution.NumberDistribution;
import java.util.HexFormat;
import java.util.List;

/** Writes profiles as trees of JSON. */
final class ProfileTree {
    static final String FORMAT = "dataops-profile/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ProfileTree() {}

    static ObjectNode of(Profile profile) {
        ObjectNode tree = NODES.objectNode()
                .put("format", FORMAT)
                .put("dataset", profile.dataset())
                .put("rows", profile.rows());
        ArrayNode columns = tree.putArray("columns");
        profile.columns().forEach(column -> columns.add(of(column)));
        return tree;
    }

    private static ObjectNode of(ProfiledColumn column) {
        ObjectNode tree = NODES.objectNode()
                .put("name", column.column().name())
                .put("type", column.kind().toString());
        column.where().ifPresent(where -> tree.put("where", where));
        tree.put("values", column.distribution().values())
                .put("nulls", column.distribution().nulls());
        return column.distribution().match(new Distribution.Cases<>() {
            @Override
            public ObjectNode numbers(NumberDistribution it) {
                return add(tree, it);
            }

            @Override
            public ObjectNode categories(CategoryDistribution it) {
                ObjectNode categories = NODES.objectNode();
                ArrayNode digests = categories.putArray("digests");
                it.digests().forEach(digest -> digests.add(HexFormat.of().toHexDigits(digest)));
                counts(categories, it.counts());
                categories.put("other", it.other());
                tree.set("categories", categories);
                return tree;
            }
        });
    }

    private static ObjectNode add(ObjectNode tree, NumberDistribution it) {
        tree.put("not_finite", it.notFinite()).put("rounded", it.rounded());
        ObjectNode numbers = NODES.objectNode().put("bits", it.counts().bits());
        numbers(numbers.putArray("from"), it.counts().from());
        counts(numbers, it.counts().counts());
        tree.set("numbers", numbers);
        it.deciles().map(ProfileTree::deciles).ifPresent(deciles -> tree.set("deciles", deciles));
        it.moments().map(ProfileTree::moments).ifPresent(moments -> tree.set("moments", moments));
        return tree;
    }

    private static ObjectNode deciles(Deciles it) {
        ObjectNode deciles = NODES.objectNode();
        numbers(deciles.putArray("edges"), it.edges());
        counts(deciles, it.counts());
        return deciles;
    }

    private static ObjectNode moments(Moments it) {
        return NODES.objectNode()
                .put("min", it.min())
                .put("max", it.max())
                .put("mean", it.mean())
                .put("squares", it.squares());
    }

    private static void numbers(ArrayNode list, List<Double> numbers) {
        numbers.forEach(list::add);
    }

    private static void counts(ObjectNode tree, List<Long> counts) {
        ArrayNode list = tree.putArray("counts");
        counts.forEach(list::add);
    }
}
