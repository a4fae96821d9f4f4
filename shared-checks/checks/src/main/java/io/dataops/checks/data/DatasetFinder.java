package io.dataops.checks.data;

import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.plan.Source;
import io.dataops.checks.suite.DatasetSpec;
import io.dataops.checks.yaml.Problem;
import java.io.IOException;
import java.nio.file.Path;

/** Finds the rows of a data set and takes the fingerprint of their files. */
public final class DatasetFinder {
    private final Path base;
    private final FileFingerprints fingerprints;

    /**
     * Finds files from a folder on.
     *
     * @param base the folder that relative paths start from
     */
    public DatasetFinder(Path base, FileFingerprints fingerprints) {
        this.base = base;
        this.fingerprints = fingerprints;
    }

    /** The data set as it was found. What is wrong with its files stands in the answer. */
    public FoundDataset find(DatasetSpec spec) {
        return spec.origin().match(new DatasetSpec.Cases<>() {
            @Override
            public FoundDataset files(DatasetSpec.FileOrigin origin) {
                try {
                    Source.Files files = new DatasetFiles(base).find(origin);
                    return FoundDataset.readable(spec, files, files.files().size(), fingerprint(origin, files));
                } catch (UnreadableDataException refused) {
                    return FoundDataset.unreadable(spec, refused.reason());
                }
            }

            @Override
            public FoundDataset query(DatasetSpec.QueryOrigin origin) {
                String sql = origin.sql().value();
                return FoundDataset.readable(spec, new Source.Query(sql), 0, Fingerprint.of(sql));
            }
        });
    }

    /** Of one file its own; of several, of the list of theirs in order, so that a swapped or renamed part shows. */
    private Fingerprint fingerprint(DatasetSpec.FileOrigin origin, Source.Files files) throws UnreadableDataException {
        try {
            if (files.files().size() == 1) {
                return fingerprints.of(files.files().get(0));
            }
            StringBuilder list = new StringBuilder();
            for (Path file : files.files()) {
                list.append(fingerprints.of(file))
                        .append(' ')
                        .append(file.getFileName())
                        .append('\n');
            }
            return Fingerprint.of(list.toString());
        } catch (IOException refused) {
            throw new UnreadableDataException(new Problem(
                    origin.path().at(), "'" + origin.path().value() + "' cannot be read: " + FileProblem.of(refused)));
        }
    }
}
