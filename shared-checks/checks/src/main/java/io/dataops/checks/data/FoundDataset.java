package io.dataops.checks.data;

import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.plan.Source;
import io.dataops.checks.suite.DatasetSpec;
import java.util.Optional;

/**
 * A data set with the files that were found for it, or the reason why there are none.
 *
 * @param spec what the suite declares
 * @param source its rows; empty when there is a problem
 * @param files number of files
 * @param fingerprint of the files' content or the query's text; empty when there is a problem
 * @param problem why it cannot be read; empty when it may be
 */
public record FoundDataset(
        DatasetSpec spec,
        Optional<Source> source,
        int files,
        Optional<Fingerprint> fingerprint,
        Optional<String> problem) {
    static FoundDataset readable(DatasetSpec spec, Source.Content content, int files, Fingerprint fingerprint) {
        Source source = new Source(spec.name().value(), content, spec.where());
        return new FoundDataset(spec, Optional.of(source), files, Optional.of(fingerprint), Optional.empty());
    }

    static FoundDataset unreadable(DatasetSpec spec, String problem) {
        return new FoundDataset(spec, Optional.empty(), 0, Optional.empty(), Optional.of(problem));
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
