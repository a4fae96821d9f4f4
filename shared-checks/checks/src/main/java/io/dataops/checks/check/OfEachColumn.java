package io.dataops.checks.check;

import java.util.List;

/** A check that sums up checks of single columns. */
public interface OfEachColumn extends Check {
    /** The checks of the columns, each of which can be judged alone. */
    List<Check> each();
}
