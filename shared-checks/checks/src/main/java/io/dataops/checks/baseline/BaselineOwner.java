package io.dataops.checks.baseline;

import io.dataops.results.baseline.BaselineState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose baseline it is. One name on the command line reaches every module of a build, and a copied module brings the
 * baseline of the other one along; checks and models of the same names would then be held where another project has them.
 */
public final class BaselineOwner {
    private BaselineOwner() {}

    /**
     * Why a comparison may mean nothing, when the baseline was promoted for another project; empty when either is not known.
     *
     * @param project that is verified, {@code group:artifact:version}; a new version is the same project
     */
    public static Optional<String> doubt(BaselineState state, @Nullable String project) {
        if (project == null || !(state instanceof BaselineState.Found found)) {
            return Optional.empty();
        }
        return Optional.ofNullable(found.result().evidence().project())
                .filter(owner -> !unversioned(owner).equals(unversioned(project)))
                .map(owner -> "the baseline " + found.location() + " was promoted for " + unversioned(owner)
                        + ", and this is " + unversioned(project)
                        + ", so whatever it is compared with may be something else under the same name; name the"
                        + " baseline of this project, or promote one");
    }

    private static String unversioned(String coordinates) {
        String[] parts = coordinates.split(":", -1);
        return parts.length == 3 ? parts[0] + ":" + parts[1] : coordinates;
    }
}
