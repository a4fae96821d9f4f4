package io.dataops.checks.diff;

import io.dataops.checks.literal.Fingerprint;
import io.dataops.results.BaselineContent;
import java.nio.file.Path;

/**
 * A file that a suite imports, as a baseline keeps it, so that later suites are compared with what it said then.
 *
 * @param file as the suite writes it
 */
public record KeptImport(String file) {
    private static final String FOLDER = "imports/";
    private static final int DIGITS = 16;

    /** Its name among the files of the baseline: its own, in a folder that tells it from others of that name. */
    public String name() {
        Path last = Path.of(file).getFileName();
        String own = last == null ? "" : last.toString();
        String digest = Fingerprint.of(file).toString().replaceFirst(".*:", "").substring(0, DIGITS);
        return FOLDER + digest + "/" + (BaselineContent.isName(own) ? own : "file");
    }
}
