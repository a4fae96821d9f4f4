package io.dataops.results.policy;

import io.dataops.results.policy.Policy.RemovedChecks;
import io.dataops.results.policy.Policy.UncommittedChanges;
import org.jspecify.annotations.Nullable;

/**
 * A policy as somebody writes it into a form. Lists are separated by commas or new lines; blanks around an entry and empty
 * entries do not count.
 *
 * @param datasets names of data sets
 * @param checks ids of checks, in which {@code *} stands for any characters
 * @param models names of models
 * @param limits limits of metrics, such as {@code churn.roc_auc >= 0.85}
 * @param maxAge a duration such as {@code 24h}, {@code 7 days} or {@code PT2H}; blank for any age
 * @param waivable ids of checks and gates, in which {@code *} stands for any characters; null or blank for all of them,
 *     the word {@code none} for none of them
 * @param keepChecks what a check means that went away
 * @param clean what files mean that differ from the commit
 */
public record PolicyText(
        String datasets,
        String checks,
        String models,
        String limits,
        String maxAge,
        @Nullable String waivable,
        RemovedChecks keepChecks,
        UncommittedChanges clean) {}
