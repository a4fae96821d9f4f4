package io.dataops.checks.suggest;

import io.dataops.results.profile.DataProfile.Link;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Links that a profile found. Where a column's values are among those of several keys, the data set that the column is named
 * after is taken, else the first: one reference is what people mean.
 */
record Links(List<Link> found) {
    Links {
        found = List.copyOf(found);
    }

    /** Those that lead from a data set, at most one of each column. */
    List<Link> of(String table) {
        Map<String, Link> best = new LinkedHashMap<>();
        for (Link link : found) {
            if (link.table().equals(table)) {
                best.merge(
                        link.column(),
                        link,
                        (one, other) -> other.isNamedAfterTarget() && !one.isNamedAfterTarget() ? other : one);
            }
        }
        return List.copyOf(best.values());
    }
}
