package io.dataops.checks.judge;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.SampleRequest;
import io.dataops.checks.suite.CheckSpec;
import io.dataops.checks.suite.DatasetSpec;
import io.dataops.checks.yaml.Located;
import io.dataops.results.Finding;
import io.dataops.results.Outcome;
import io.dataops.results.Samples;
import io.dataops.results.Status;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds to the outcome of a missed check some of its failing rows and the SQL that shows them. */
public final class Sampler {
    private final Engine engine;
    private final Binding binding;

    /** Takes samples from an engine that has the data open. */
    public Sampler(Engine engine, Binding binding) {
        this.engine = engine;
        this.binding = binding;
    }

    /** The outcome with its samples; the same outcome when there is nothing to show. */
    public Outcome withSamples(DatasetSpec dataset, CheckSpec check, Outcome outcome) {
        if (outcome.status() != Status.FAILED && outcome.status() != Status.WARNED) {
            return outcome;
        }
        Measure<?> measure =
                check.check().sampled().orElseGet(() -> check.check().measures().get(0));
        @Nullable
        Samples samples = check.check()
                .sampled()
                .flatMap(sampled -> samples(dataset, check, sampled))
                .orElse(null);
        @Nullable String sql = engine.reproduce(check.scope(), measure).orElse(null);
        Finding found = outcome.finding();
        Finding shown = new Finding(
                found.message(), found.observed(), found.considered(), found.failing(), found.nulls(), samples, sql);
        return new Outcome(outcome.check(), outcome.status(), shown);
    }

    private Optional<Samples> samples(DatasetSpec dataset, CheckSpec check, Measure<?> measure) {
        int rows = dataset.samples().rows();
        List<Column> shown = shown(dataset);
        if (rows == 0 || shown.isEmpty()) {
            return Optional.empty();
        }
        Set<Column> masked = new LinkedHashSet<>();
        dataset.key().stream()
                .filter(dataset.samples()::isPersonal)
                .map(Located::value)
                .forEach(masked::add);
        masked.addAll(check.check().columns());
        shown.forEach(masked::remove);
        return engine.sample(new SampleRequest(check.scope(), measure, shown, List.copyOf(masked), rows));
    }

    /** The key, then the columns the suite allows; a misspelt one is left to the checks of the data set to tell. */
    private List<Column> shown(DatasetSpec dataset) {
        return dataset.visible().stream()
                .filter(column -> binding.column(dataset.name().value(), column).isEmpty())
                .map(Located::value)
                .distinct()
                .toList();
    }
}
