package io.dataops.checks;

import io.dataops.checks.baseline.PromotedBaseline;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.OfEachColumn;
import io.dataops.checks.data.DatasetFinder;
import io.dataops.checks.data.FoundDataset;
import io.dataops.checks.judge.Binding;
import io.dataops.checks.judge.KeptReferences;
import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Description;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.EngineException;
import io.dataops.checks.plan.EngineFactory;
import io.dataops.checks.plan.Source;
import io.dataops.checks.suite.CheckSpec;
import io.dataops.checks.suite.ColumnSpelling;
import io.dataops.checks.suite.DatasetSpec;
import io.dataops.checks.suite.Suite;
import io.dataops.results.CheckDescription;
import io.dataops.results.Severity;
import io.dataops.results.baseline.BaselineState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts beside each check that sums up columns the checks of these columns, so that a result has a verdict on each. They warn;
 * whether so many may, the check that sums them up says. They are the very same, so nothing is measured twice.
 *
 * @param base the folder that relative paths of the suite start from
 * @param baseline that checks may compare with
 */
public record ColumnVerdicts(EngineFactory engines, Path base, BaselineState baseline) {
    /**
     * The suite with a check for each column; as it is where a data set cannot be read, which its verification tells.
     *
     * @throws EngineException when the engine cannot work at all
     */
    public Suite in(Suite suite, EngineFactory.Resources resources) throws EngineException {
        DatasetFinder finder = new DatasetFinder(base, file -> Fingerprint.of(""));
        List<Source> sources = suite.datasets().stream()
                .map(finder::find)
                .map(FoundDataset::source)
                .flatMap(Optional::stream)
                .toList();
        if (sources.size() < suite.datasets().size()) {
            return suite;
        }
        try (Engine engine = engines.open(sources, resources)) {
            Map<String, Description> descriptions = new LinkedHashMap<>();
            for (DatasetSpec dataset : suite.datasets()) {
                String name = dataset.name().value();
                descriptions.put(name, engine.describe(name));
            }
            return suite.with(suite.datasets().stream()
                    .map(dataset -> dataset.withChecks(checks(dataset, descriptions)))
                    .toList());
        }
    }

    private List<CheckSpec> checks(DatasetSpec dataset, Map<String, Description> descriptions) {
        Binding binding = new Binding(descriptions);
        KeptReferences references = new KeptReferences(base, PromotedBaseline.of(baseline), descriptions);
        List<CheckSpec> checks = new ArrayList<>();
        for (CheckSpec spec : dataset.checks()) {
            checks.add(spec);
            boolean possible = binding.problem(spec).isEmpty();
            if (possible
                    && references.bind(spec) instanceof KeptReferences.Binding.Bound bound
                    && bound.check().check() instanceof OfEachColumn whole) {
                whole.each().forEach(check -> checks.add(one(spec, check)));
            }
        }
        return checks;
    }

    private static CheckSpec one(CheckSpec whole, Check check) {
        List<String> columns = check.columns().stream().map(Column::name).toList();
        String where = whole.scope().where();
        CheckDescription description = new CheckDescription(
                whole.description().id() + "." + String.join(",", columns),
                whole.description().dataset(),
                "drift",
                columns,
                Severity.WARN,
                check.sentence() + (where == null ? "" : ", where " + where.strip()),
                check.expected(),
                whole.description().source());
        return new CheckSpec(
                description,
                check,
                whole.scope(),
                List.of(),
                List.of(),
                whole.declaration(),
                List.of(),
                ColumnSpelling.EXACT);
    }
}
