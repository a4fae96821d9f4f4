package io.dataops.maven;

import io.dataops.checks.baseline.KeptProfiles;
import io.dataops.results.baseline.BaselineFolder;
import io.dataops.results.baseline.BaselineState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A promoted baseline that data are compared with.
 *
 * @param state what was found
 * @param location what messages call it
 */
record DriftBaseline(BaselineState state, String location) {
    /** Where the reference is a folder that holds a baseline, whole or not; empty where it is something else. */
    static Optional<DriftBaseline> of(List<String> reference, Path base) {
        if (reference.size() != 1) {
            return Optional.empty();
        }
        Path folder = base.resolve(reference.get(0));
        String location = Shown.path(folder, base);
        return Files.exists(folder.resolve(BaselineFolder.FILE))
                ? Optional.of(new DriftBaseline(new BaselineFolder(folder, location).read(), location))
                : Optional.empty();
    }

    /**
     * The data set to compare with.
     *
     * @param asked the value of {@code dataops.drift.dataset}; null for the only one
     * @throws ParameterException when there is no such data set, or several and none is asked for
     */
    String dataset(@Nullable String asked) throws ParameterException {
        if (!(state instanceof BaselineState.Found found)) {
            // Why it cannot be used, the check says.
            return "current";
        }
        List<String> known = KeptProfiles.datasets(found);
        if (known.isEmpty()) {
            throw new ParameterException("dataops.drift.reference: the baseline " + location
                    + " keeps no profile; a promotion keeps those of columns that checks compare with it, as"
                    + " dataset_drift: { against: baseline, max: 0.1 } does");
        }
        if (asked != null && known.contains(asked)) {
            return asked;
        }
        if (asked == null && known.size() == 1) {
            return known.get(0);
        }
        throw new ParameterException("dataops.drift.dataset "
                + (asked == null ? "is not given" : "is '" + asked + "'") + "; the baseline " + location
                + " keeps profiles of " + String.join(", ", known));
    }
}
