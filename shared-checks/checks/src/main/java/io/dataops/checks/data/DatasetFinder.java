package io.dataops.checks.data;

import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.plan.Source;
import io.dataops.checks.suite.DatasetSpec;
import io.dataops.checks.yaml.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
                    DatasetFiles.Found found = new DatasetFiles(base).look(origin);
                    List<SeenFile> seen = seen(origin, found.files());
                    return FoundDataset.readable(spec, found.files(), seen, found.blank(), fingerprint(seen));
                } catch (UnreadableDataException refused) {
                    return FoundDataset.unreadable(spec, refused.reason());
                }
            }

            @Override
            public FoundDataset query(DatasetSpec.QueryOrigin origin) {
                String sql = origin.sql().value();
                return FoundDataset.readable(spec, new Source.Query(sql), List.of(), List.of(), Fingerprint.of(sql));
            }
        });
    }

    private List<SeenFile> seen(DatasetSpec.FileOrigin origin, Source.Files files) throws UnreadableDataException {
        List<SeenFile> seen = new ArrayList<>();
        try {
            for (Path file : files.files()) {
                seen.add(SeenFile.of(file, fingerprints));
            }
            return seen;
        } catch (IOException refused) {
            throw new UnreadableDataException(new Problem(
                    origin.path().at(), "'" + origin.path().value() + "' cannot be read: " + FileProblem.of(refused)));
        }
    }

    /** Of one file its own; of several, of the list of theirs in order, so that a swapped or renamed part shows. */
    private static Fingerprint fingerprint(List<SeenFile> seen) {
        return seen.size() == 1
                ? seen.get(0).fingerprint()
                : Fingerprint.of(seen.stream()
                        .map(it -> it.fingerprint() + " " + it.file().getFileName() + "\n")
                        .collect(Collectors.joining()));
    }
}
