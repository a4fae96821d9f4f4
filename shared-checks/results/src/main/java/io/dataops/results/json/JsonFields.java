package io.dataops.results.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, read by type. A field that is missing or of another type ends the reading with its
 * place, such as {@code checks[3].status}, and without its value. An explicit null counts as left out.
 */
final class JsonFields {
    private final JsonNode object;
    private final String place;

    private JsonFields(JsonNode object, String place) {
        this.object = object;
        this.place = place;
    }

    /** @param kind what the document should be, such as {@code result} */
    static JsonFields top(JsonNode tree, String kind) throws UnreadableResultException {
        if (!tree.isObject()) {
            throw new ForeignFileException("it is not a dataops " + kind + ": it holds no JSON object");
        }
        return new JsonFields(tree, "");
    }

    static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Turns one thing into another and may refuse it. */
    @FunctionalInterface
    interface Reading<T> {
        T of(JsonFields fields) throws UnreadableResultException;
    }

    /** Makes a record whose constructor may refuse what stands here. */
    @FunctionalInterface
    interface Making<T> {
        T make() throws UnreadableResultException;
    }

    <T> T valid(Making<T> making) throws UnreadableResultException {
        try {
            return making.make();
        } catch (IllegalArgumentException e) {
            throw new UnreadableResultException(place.replaceAll("\\.$", "") + ": " + e.getMessage());
        }
    }

    @Nullable
    String textOrNull(String name) throws UnreadableResultException {
        JsonNode node = find(name);
        if (node != null && !node.isTextual()) {
            throw wrong(name, "text");
        }
        return node == null ? null : node.textValue();
    }

    String text(String name) throws UnreadableResultException {
        return present(name, textOrNull(name));
    }

    @Nullable
    Boolean truthOrNull(String name) throws UnreadableResultException {
        JsonNode node = find(name);
        if (node != null && !node.isBoolean()) {
            throw wrong(name, "true or false");
        }
        return node == null ? null : (Boolean) node.booleanValue();
    }

    boolean truth(String name) throws UnreadableResultException {
        return present(name, truthOrNull(name));
    }

    @Nullable
    Long wholeOrNull(String name) throws UnreadableResultException {
        JsonNode node = find(name);
        if (node != null && !(node.isIntegralNumber() && node.canConvertToLong())) {
            throw wrong(name, "a whole number");
        }
        return node == null ? null : (Long) node.longValue();
    }

    @Nullable
    Long countOrNull(String name) throws UnreadableResultException {
        Long count = wholeOrNull(name);
        if (count != null && count < 0) {
            throw wrong(name, "at least 0");
        }
        return count;
    }

    long count(String name) throws UnreadableResultException {
        return present(name, countOrNull(name));
    }

    @Nullable
    Integer smallOrNull(String name) throws UnreadableResultException {
        Long whole = wholeOrNull(name);
        if (whole != null && whole.intValue() != whole) {
            throw wrong(name, "a whole number of 32 bits");
        }
        return whole == null ? null : (Integer) whole.intValue();
    }

    int smallCount(String name) throws UnreadableResultException {
        long count = count(name);
        if (count > Integer.MAX_VALUE) {
            throw wrong(name, "at most " + Integer.MAX_VALUE);
        }
        return (int) count;
    }

    @Nullable
    Double numberOrNull(String name) throws UnreadableResultException {
        JsonNode node = find(name);
        if (node != null && !(node.isNumber() && Double.isFinite(node.doubleValue()))) {
            throw wrong(name, "a finite number");
        }
        return node == null ? null : (Double) node.doubleValue();
    }

    double number(String name) throws UnreadableResultException {
        return present(name, numberOrNull(name));
    }

    /** A count or a sum of weights. */
    @Nullable
    Double weightOrNull(String name) throws UnreadableResultException {
        Double weight = numberOrNull(name);
        if (weight != null && weight < 0) {
            throw wrong(name, "at least 0");
        }
        return weight;
    }

    double weight(String name) throws UnreadableResultException {
        return present(name, weightOrNull(name));
    }

    Instant instant(String name) throws UnreadableResultException {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException e) {
            throw wrong(name, "a time such as 2026-11-23T14:05:09Z");
        }
    }

    LocalDate date(String name) throws UnreadableResultException {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            throw wrong(name, "a date such as 2026-11-23");
        }
    }

    <E extends Enum<E>> @Nullable E wordOrNull(String name, Class<E> type) throws UnreadableResultException {
        return textOrNull(name) == null ? null : word(name, type);
    }

    <E extends Enum<E>> E word(String name, Class<E> type) throws UnreadableResultException {
        String word = text(name);
        List<String> words = new ArrayList<>();
        for (E constant : Objects.requireNonNull(type.getEnumConstants())) {
            if (wordOf(constant).equals(word)) {
                return constant;
            }
            words.add(wordOf(constant));
        }
        throw wrong(name, "one of " + String.join(", ", words));
    }

    /** Texts by name. */
    SortedMap<String, String> textsByName(String name) throws UnreadableResultException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> text : object(name).object.properties()) {
            if (!text.getValue().isTextual()) {
                throw wrong(name, "an object of texts");
            }
            texts.put(text.getKey(), text.getValue().textValue());
        }
        return texts;
    }

    List<String> texts(String name) throws UnreadableResultException {
        List<String> texts = new ArrayList<>();
        for (JsonNode node : array(name)) {
            if (!node.isTextual()) {
                throw wrong(name, "a list of texts");
            }
            texts.add(node.textValue());
        }
        return texts;
    }

    List<Long> counts(String name) throws UnreadableResultException {
        List<Long> counts = new ArrayList<>();
        for (JsonNode node : array(name)) {
            if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
                throw wrong(name, "a list of whole numbers from 0");
            }
            counts.add(node.longValue());
        }
        return counts;
    }

    List<List<Double>> weights(String name) throws UnreadableResultException {
        List<List<Double>> rows = new ArrayList<>();
        for (JsonNode row : array(name)) {
            List<Double> weights = new ArrayList<>();
            for (JsonNode value : row) {
                if (!value.isNumber() || !Double.isFinite(value.doubleValue()) || value.doubleValue() < 0) {
                    throw wrong(name, "rows of finite numbers from 0");
                }
                weights.add(value.doubleValue());
            }
            rows.add(weights);
        }
        return rows;
    }

    List<List<@Nullable String>> rows(String name) throws UnreadableResultException {
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (JsonNode row : array(name)) {
            List<@Nullable String> values = new ArrayList<>();
            for (JsonNode value : row) {
                if (!value.isTextual() && !value.isNull()) {
                    throw wrong(name, "rows of texts and nulls");
                }
                values.add(value.textValue());
            }
            rows.add(values);
        }
        return rows;
    }

    Map<String, BigDecimal> decimals(String name) throws UnreadableResultException {
        Map<String, BigDecimal> decimals = new TreeMap<>();
        JsonNode numbers = object(name).object;
        for (Map.Entry<String, JsonNode> number : numbers.properties()) {
            if (!number.getValue().isNumber()) {
                throw wrong(name, "an object of numbers");
            }
            decimals.put(number.getKey(), number.getValue().decimalValue());
        }
        return decimals;
    }

    @Nullable
    JsonFields objectOrNull(String name) throws UnreadableResultException {
        JsonNode node = find(name);
        if (node != null && !node.isObject()) {
            throw wrong(name, "an object");
        }
        return node == null ? null : new JsonFields(node, place + name + ".");
    }

    <T> @Nullable T objectOrNull(String name, Reading<T> reading) throws UnreadableResultException {
        JsonFields fields = objectOrNull(name);
        return fields == null ? null : reading.of(fields);
    }

    JsonFields object(String name) throws UnreadableResultException {
        return present(name, objectOrNull(name));
    }

    <T> List<T> objects(String name, Reading<T> reading) throws UnreadableResultException {
        List<T> items = new ArrayList<>();
        for (JsonNode node : array(name)) {
            String entry = place + name + "[" + items.size() + "]";
            if (!node.isObject()) {
                throw new UnreadableResultException(entry + " must be an object");
            }
            items.add(reading.of(new JsonFields(node, entry + ".")));
        }
        return items;
    }

    /** The same; without the field there is none. */
    <T> List<T> objectsOrNone(String name, Reading<T> reading) throws UnreadableResultException {
        return find(name) == null ? List.of() : objects(name, reading);
    }

    private JsonNode array(String name) throws UnreadableResultException {
        JsonNode node = present(name, find(name));
        if (!node.isArray()) {
            throw wrong(name, "a list");
        }
        return node;
    }

    private @Nullable JsonNode find(String name) {
        JsonNode node = object.get(name);
        return node == null || node.isNull() ? null : node;
    }

    private <T> T present(String name, @Nullable T value) throws UnreadableResultException {
        if (value == null) {
            throw new UnreadableResultException(place + name + " is missing");
        }
        return value;
    }

    private UnreadableResultException wrong(String name, String wanted) {
        return new UnreadableResultException(place + name + " must be " + wanted);
    }
}
