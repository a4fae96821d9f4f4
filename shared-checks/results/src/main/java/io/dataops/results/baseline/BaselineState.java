package io.dataops.results.baseline;

import io.dataops.results.BaselineRecord;
import io.dataops.results.VerificationResult;
import java.nio.file.Path;
import java.util.Optional;

/** What became of looking for a baseline. */
public sealed interface BaselineState {
    /** Nothing was ever promoted, as far as can be known. */
    record Absent() implements BaselineState {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.absent(this);
        }
    }

    /**
     * There was or should be one, and it cannot be used.
     *
     * @param reason one sentence for people
     */
    record Unusable(String reason) implements BaselineState {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unusable(this);
        }
    }

    /**
     * It is there, whole and as it was written.
     *
     * @param record who promoted what
     * @param result the promoted result
     * @param folder where the files of the content lie
     * @param location what people call it, such as {@code dataops-baseline}
     */
    record Found(BaselineRecord record, VerificationResult result, Path folder, String location)
            implements BaselineState {
        /** A file of the content, by its name; empty when the promoted build had none. */
        public Optional<Path> file(String name) {
            return record.content().files().containsKey(name) ? Optional.of(folder.resolve(name)) : Optional.empty();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.found(this);
        }
    }

    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R absent(Absent it);

        R unusable(Unusable it);

        R found(Found it);
    }
}
