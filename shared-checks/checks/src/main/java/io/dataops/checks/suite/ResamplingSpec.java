package io.dataops.checks.suite;

import io.dataops.checks.plan.Column;
import io.dataops.checks.yaml.Located;
import java.util.Optional;

/**
 * How rows are drawn where a gate has no closed form.
 *
 * @param replicates how often
 * @param seed of the draws
 * @param stratify a column of whose every value as many rows are drawn as there are; empty for all rows alike
 * @param cluster a column whose rows of one value are drawn together; empty when rows do not depend on each other
 */
public record ResamplingSpec(
        int replicates, long seed, Optional<Located<Column>> stratify, Optional<Located<Column>> cluster) {}
