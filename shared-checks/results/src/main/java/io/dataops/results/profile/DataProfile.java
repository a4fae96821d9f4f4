package io.dataops.results.profile;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What some data sets are like.
 *
 * @param tool name and version
 * @param engine name and version
 * @param at when they were looked at
 * @param tables the data sets, in the order in which they were named
 * @param links columns whose values are all among those of a key of another data set
 * @param notes what was not looked at between data sets, a sentence each without a full stop
 */
public record DataProfile(
        String tool, String engine, Instant at, List<TableProfile> tables, List<Link> links, List<String> notes) {
    public DataProfile {
        tables = List.copyOf(tables);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
    }

    /** A foreign key, as far as the data tell. */
    public record Link(String table, String column, String target, String targetColumn) {
        /** Whether the column is called after the data set it leads to, as {@code category_id} is after categories. */
        public boolean isNamedAfterTarget() {
            String one = lower(target).replaceFirst("ies$", "y").replaceFirst("s$", "");
            return lower(column).contains(one);
        }

        private static String lower(String name) {
            return name.toLowerCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return table + "." + column + " → " + target + "." + targetColumn;
        }
    }
}
