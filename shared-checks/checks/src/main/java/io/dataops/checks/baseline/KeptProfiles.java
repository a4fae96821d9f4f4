package io.dataops.checks.baseline;

import io.dataops.checks.profile.Profile;
import io.dataops.checks.profile.ProfileFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The profiles that a promotion keeps, so that columns of a later build can be compared with those of this one.
 *
 * @param promotable the folder of what can be promoted
 */
public record KeptProfiles(Path promotable) {
    /** The name of a data set's profile in a baseline. */
    static String name(String dataset) {
        return "profiles/" + dataset + ProfileFile.ENDING;
    }

    /** Leaves the profiles of data sets. */
    public void keep(List<Profile> profiles) throws IOException {
        for (Profile profile : profiles) {
            new ProfileFile(promotable.resolve(name(profile.dataset()))).write(profile);
        }
    }
}
