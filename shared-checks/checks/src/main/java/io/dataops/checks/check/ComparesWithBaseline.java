package io.dataops.checks.check;

import io.dataops.results.Effect;
import java.util.Optional;

/** A check that may compare with what was promoted. */
public interface ComparesWithBaseline extends Check {
    /** What it means that the baseline has nothing to compare with; empty where the suite does not say. */
    Optional<Effect> onMissingBaseline();
}
