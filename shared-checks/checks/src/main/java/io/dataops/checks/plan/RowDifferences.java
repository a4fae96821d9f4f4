package io.dataops.checks.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the rows of a key differ between two data sets. Keys are counted, not rows.
 *
 * @param same keys whose rows are the same
 * @param changed keys whose rows differ in a compared column
 * @param added keys that only this data set has
 * @param removed keys that only the other has
 * @param repeated keys that one of them has more than once, so that nobody can tell which rows belong together
 * @param withoutKey rows of either with a null in the key, which are not compared
 * @param changes for each compared column, the keys it changed for
 */
public record RowDifferences(
        long same, long changed, long added, long removed, long repeated, long withoutKey, Map<Column, Long> changes) {
    public RowDifferences {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    }
}
