package io.dataops.checks.data;

import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.plan.Source;
import io.dataops.checks.suite.DatasetSpec;
import java.util.List;
import java.util.Optional;

/**
 * A data set with the files that were found for it, or the reason why there are none.
 *
 * @param spec what the suite declares
 * @param source its rows; empty when there is a problem
 * @param seen its files; none for a query and when there is a problem
 * @param blank names of files that were left out because they have no byte where a header should be
 * @param fingerprint of the files' content or the query's text; empty when there is a problem
 * @param problem why it cannot be read; empty when it may be
 */
public record FoundDataset(
        DatasetSpec spec,
        Optional<Source> source,
        List<SeenFile> seen,
        List<String> blank,
        Optional<Fingerprint> fingerprint,
        Optional<String> problem) {
    public FoundDataset {
        seen = List.copyOf(seen);
        blank = List.copyOf(blank);
    }

    static FoundDataset readable(
            DatasetSpec spec,
            Source.Content content,
            List<SeenFile> seen,
            List<String> blank,
            Fingerprint fingerprint) {
        Source source = new Source(spec.name().value(), content, spec.where());
        return new FoundDataset(spec, Optional.of(source), seen, blank, Optional.of(fingerprint), Optional.empty());
    }

    static FoundDataset unreadable(DatasetSpec spec, String problem) {
        return new FoundDataset(spec, Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.of(problem));
    }

    /** Number of files that are read. */
    public int files() {
        return seen.size();
    }

    /** What has become of its files since they were found, so that measures may be of other rows; empty when nothing has. */
    public Optional<String> change() {
        return seen.stream().flatMap(file -> file.change().stream()).findFirst();
    }

    public String name() {
        return spec.name().value();
    }

    /** The path or pattern as the suite writes it, or {@code query}. */
    public String location() {
        return spec.origin().match(new DatasetSpec.Cases<>() {
            @Override
            public String files(DatasetSpec.FileOrigin origin) {
                return origin.path().value();
            }

            @Override
            public String query(DatasetSpec.QueryOrigin origin) {
                return "query";
            }
        });
    }
}
