package io.dataops.maven;

import io.dataops.checks.quarantine.QuarantineFolder;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where rows are kept apart, as people write it.
 *
 * @param folder holds the rows of an earlier run, whether any are wanted now or not
 * @param isWanted whether this run keeps rows apart
 */
record QuarantinePlace(QuarantineFolder folder, boolean isWanted) {
    private static final String NONE = "none";

    /**
     * The place that somebody wrote, or the one that holds when nobody did.
     *
     * @param written a folder, {@code none}, or null for the usual folder
     * @param reports the folder of the reports
     * @param module group and artifact with a dot between them
     * @param base what a relative path starts from
     */
    static QuarantinePlace of(@Nullable String written, Path reports, String module, Path base)
            throws ParameterException {
        if (written == null || written.equals(NONE)) {
            return new QuarantinePlace(new QuarantineFolder(reports.resolve("quarantine")), written == null);
        }
        if (written.equals("true") || written.equals("false")) {
            throw new ParameterException("dataops.quarantine cannot be '" + written
                    + "'; write none, or a folder for rows that are kept apart");
        }
        return new QuarantinePlace(new QuarantineFolder(base.resolve(written).resolve(module)), true);
    }

    /** The folder; empty when no row is to be kept apart. */
    Optional<QuarantineFolder> wanted() {
        return isWanted ? Optional.of(folder) : Optional.empty();
    }
}
