package io.jenkins.plugins.dataops.view;

import io.dataops.results.Status;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which checks of a table somebody wants to see.
 *
 * @param statuses those to be shown; none means all
 * @param words each occurs somewhere in what is shown of a check, in any case
 * @param sort what the rows are sorted by
 * @param offset how many of them are passed over, at least 0
 * @param limit how many are shown at most, from 1 to {@link #MOST}
 */
record CheckQuery(Set<Status> statuses, List<String> words, Sort sort, int offset, int limit) {
    /** Rows of one answer at most. */
    static final int MOST = 200;

    private static final int USUAL = 50;

    CheckQuery {
        statuses = Set.copyOf(statuses);
        words = List.copyOf(words);
    }

    /** A column and a direction. */
    record Sort(Column column, boolean descending) {
        static final Sort PRESSING_FIRST = new Sort(Column.STATUS, false);
    }

    /** What a table can be sorted by. */
    enum Column {
        /** What needs a look first. */
        STATUS,
        CHECK,
        DATASET,
        TYPE,
        /** The number of failing rows; a check that counts none stands below those that count. */
        FAILING
    }

    /**
     * Reads the parameters of a request; each may be null or empty.
     *
     * @param status names of statuses, separated by commas
     * @param text words, separated by blanks
     * @param sort a column in lower case, with a hyphen before it for descending order
     * @throws IllegalArgumentException if one cannot be used; the message says which and what would do
     */
    static CheckQuery of(
            @Nullable String status,
            @Nullable String text,
            @Nullable String sort,
            @Nullable String offset,
            @Nullable String limit) {
        return new CheckQuery(
                statuses(status),
                words(text),
                sort == null || sort.isEmpty() ? Sort.PRESSING_FIRST : sort(sort),
                new WholeNumber("offset", 0, Integer.MAX_VALUE).read(offset, 0),
                new WholeNumber("limit", 1, MOST).read(limit, USUAL));
    }

    private static Set<Status> statuses(@Nullable String names) {
        EnumSet<Status> statuses = EnumSet.noneOf(Status.class);
        for (String name : names == null ? new String[0] : names.split(",")) {
            if (!name.isBlank()) {
                statuses.add(constant(Status.values(), "status", name.trim()));
            }
        }
        return statuses;
    }

    private static List<String> words(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    private static Sort sort(String text) {
        boolean descending = text.startsWith("-");
        return new Sort(constant(Column.values(), "sort", descending ? text.substring(1) : text), descending);
    }

    private static <T extends Enum<T>> T constant(T[] all, String parameter, String name) {
        return Arrays.stream(all)
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(parameter + " is '" + name + "'; write one of "
                        + String.join(
                                ", ",
                                Arrays.stream(all)
                                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                        .toList())));
    }
}
