package io.dataops.checks.suggest;

import io.dataops.checks.plan.ColumnKind;
import io.dataops.results.profile.DataProfile.Link;
import io.dataops.results.profile.TableProfile;
import java.util.List;
import java.util.Optional;

/**
 * What rules know of a data set.
 *
 * @param key the columns that tell its rows apart, none where nothing does
 * @param referred whether another data set points to the key
 * @param links at most one of a column
 * @param columns in the order of the data
 */
record TableFacts(
        TableProfile profile, List<String> key, boolean referred, List<Link> links, List<ColumnFacts> columns) {
    TableFacts {
        key = List.copyOf(key);
        links = List.copyOf(links);
        columns = List.copyOf(columns);
    }

    boolean hasEnough() {
        return profile.rows() >= RowsSeen.FEWEST;
    }

    /** Whether the key may stand in reports: numbers and codes, and nothing that looks personal. */
    boolean isShownByKey() {
        return hasKey()
                && columns.stream()
                        .filter(column -> key.contains(column.name()))
                        .noneMatch(column -> column.mayBePersonal()
                                || (column.kind() == ColumnKind.TEXT && !column.isNamedLikeACode()));
    }

    /** Whether the key is worth asking for: among few rows much is unique, but not much is referred to. */
    boolean hasKey() {
        return !key.isEmpty() && (hasEnough() || referred);
    }

    Optional<Link> link(String column) {
        return links.stream().filter(link -> link.column().equals(column)).findFirst();
    }
}
