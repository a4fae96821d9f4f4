package io.dataops.checks.baseline;

import io.dataops.checks.profile.Profile;
import io.dataops.checks.profile.ProfileFile;
import io.dataops.results.baseline.BaselineState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The profiles that a promotion keeps, so that columns of a later build can be compared with those of this one.
 *
 * @param promotable the folder of what can be promoted
 */
public record KeptProfiles(Path promotable) {
    private static final String FOLDER = "profiles/";

    /** The name of a data set's profile in a baseline. */
    static String name(String dataset) {
        return FOLDER + dataset + ProfileFile.ENDING;
    }

    /** The data sets that a promoted baseline has profiles of, by name. */
    public static List<String> datasets(BaselineState.Found baseline) {
        return baseline.record().content().files().keySet().stream()
                .filter(file -> file.startsWith(FOLDER) && file.endsWith(ProfileFile.ENDING))
                .map(file -> file.substring(FOLDER.length(), file.length() - ProfileFile.ENDING.length()))
                .sorted()
                .toList();
    }

    /** Leaves the profiles of data sets. */
    public void keep(List<Profile> profiles) throws IOException {
        for (Profile profile : profiles) {
            new ProfileFile(promotable.resolve(name(profile.dataset()))).write(profile);
        }
    }
}
