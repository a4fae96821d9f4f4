package io.jenkins.plugins.dataops.recording;

import io.dataops.results.Verdict;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Several verdicts as one. */
public final class Verdicts {
    /** As in {@link Verdict#of}: bad data outweighs missing evidence, and that a warning. */
    private static final List<Verdict> MILDEST_FIRST =
            List.of(Verdict.PASSED, Verdict.WARNED, Verdict.NOT_EVALUATED, Verdict.FAILED);

    private Verdicts() {}

    /** The worst of them; of none it is {@link Verdict#NOT_EVALUATED}, since nothing was shown. */
    public static Verdict worst(Collection<Verdict> verdicts) {
        return verdicts.stream()
                .max(Comparator.comparingInt(MILDEST_FIRST::indexOf))
                .orElse(Verdict.NOT_EVALUATED);
    }
}
