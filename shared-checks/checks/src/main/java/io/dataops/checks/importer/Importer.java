package io.dataops.checks.importer;

import io.dataops.checks.yaml.ProblemsException;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads files of one format. */
public interface Importer {
    /** The format as suites name it, such as {@code gx}. */
    String format();

    /** What the format is, for the reference page: a few words without a full stop. */
    String summary();

    /**
     * The rules of a file, in its order: each is taken or refused, and none is left out.
     *
     * @throws IOException when the file cannot be read
     * @throws ProblemsException when it is no file of the format
     */
    List<ImportedRule> read(ImportedFile file) throws IOException, ProblemsException;

    /**
     * The names in a file that stand for values, which the suite may give. None for formats that have no such names.
     *
     * @throws IOException when the file cannot be read
     * @throws ProblemsException when it is no file of the format
     */
    default Set<String> parameters(ImportedFile file) throws IOException, ProblemsException {
        return Set.of();
    }
}
