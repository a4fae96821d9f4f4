package io.dataops.results.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, written by type, in alphabetical order. What is null is left out. JSON has no NaN and no infinity, and neither is
 * a number that a result may have. The other direction is {@link JsonFields}.
 */
final class JsonObject {
    private final ObjectNode node = new ObjectNode(JsonNodeFactory.instance, new TreeMap<>());
    private final String place;

    private JsonObject(String place) {
        this.place = place;
    }

    /** @param place what a message calls the object, such as {@code metric churn.roc_auc} */
    static JsonObject of(String place) {
        return new JsonObject(place);
    }

    ObjectNode node() {
        return node;
    }

    JsonObject text(String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
        return this;
    }

    JsonObject word(String name, Enum<?> constant) {
        return text(name, JsonFields.wordOf(constant));
    }

    JsonObject truth(String name, @Nullable Boolean value) {
        if (value != null) {
            node.put(name, value);
        }
        return this;
    }

    JsonObject whole(String name, @Nullable Long value) {
        if (value != null) {
            node.put(name, value);
        }
        return this;
    }

    JsonObject small(String name, @Nullable Integer value) {
        if (value != null) {
            node.put(name, value);
        }
        return this;
    }

    JsonObject number(String name, @Nullable Double value) {
        if (value != null) {
            node.put(name, finite(name, value));
        }
        return this;
    }

    JsonObject object(String name, @Nullable JsonObject value) {
        if (value != null) {
            node.set(name, value.node);
        }
        return this;
    }

    JsonObject textsByName(String name, Map<String, String> texts) {
        JsonObject object = new JsonObject(name);
        texts.forEach(object::text);
        return object(name, object);
    }

    JsonObject texts(String name, List<String> values) {
        node.set(name, row(values));
        return this;
    }

    JsonObject rows(String name, List<List<@Nullable String>> rows) {
        return list(name, rows, JsonObject::row);
    }

    JsonObject wholes(String name, List<Long> values) {
        ArrayNode array = node.putArray(name);
        values.forEach(array::add);
        return this;
    }

    JsonObject numbers(String name, List<List<Double>> rows) {
        return list(name, rows, row -> {
            ArrayNode array = JsonNodeFactory.instance.arrayNode(row.size());
            row.forEach(value -> array.add(finite(name, value)));
            return array;
        });
    }

    <T> JsonObject objects(String name, Collection<T> items, Function<T, JsonObject> of) {
        return list(name, items, item -> of.apply(item).node);
    }

    private <T> JsonObject list(String name, Collection<T> items, Function<T, ? extends JsonNode> of) {
        ArrayNode array = node.putArray(name);
        items.forEach(item -> array.add(of.apply(item)));
        return this;
    }

    private static ArrayNode row(List<? extends @Nullable String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(texts.size());
        texts.forEach(array::add);
        return array;
    }

    private double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("%s: %s is %s, not a finite number".formatted(place, name, value));
        }
        return value;
    }
}
