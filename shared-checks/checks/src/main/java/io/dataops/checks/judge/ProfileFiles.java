package io.dataops.checks.judge;

import io.dataops.checks.plan.Column;
import io.dataops.checks.profile.Profile;
import io.dataops.checks.profile.ProfileFile;
import io.dataops.checks.profile.ProfileSource;
import io.dataops.checks.profile.ProfiledColumn;
import io.dataops.checks.profile.UnreadableProfileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The profiles that a suite names.
 *
 * @param base the folder that relative paths start from
 */
record ProfileFiles(Path base) {
    /** The column over all rows of the files together. */
    ProfiledColumn column(Column column, ProfileSource.InFiles source) throws UnreadableProfileException {
        Optional<ProfiledColumn> found = read(source).column(column, Optional.empty());
        if (found.isEmpty()) {
            throw new UnreadableProfileException(source + (source.paths().size() > 1 ? " have" : " has")
                    + " no profile of a column " + column
                    + (source.paths().size() > 1 ? " in common" : ""));
        }
        return found.get();
    }

    /** The profile of the files together. */
    Profile read(ProfileSource.InFiles source) throws UnreadableProfileException {
        try {
            Profile merged = read(source.paths().get(0));
            for (String path : source.paths().subList(1, source.paths().size())) {
                merged = merged.merge(read(path));
            }
            return merged;
        } catch (IllegalArgumentException unlike) {
            throw new UnreadableProfileException(source + " cannot be merged: " + unlike.getMessage());
        }
    }

    private Profile read(String path) throws UnreadableProfileException {
        try {
            return new ProfileFile(base.resolve(path)).read();
        } catch (UnreadableProfileException wrong) {
            throw new UnreadableProfileException("the profile " + path + " cannot be used: " + wrong.getMessage());
        } catch (IOException missing) {
            throw new UnreadableProfileException(
                    "there is no profile " + path + " that can be read; mvn dataops:profile makes one");
        }
    }
}
