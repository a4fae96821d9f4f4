package io.dataops.checks.suite;

import io.dataops.checks.yaml.Located;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** A model as the suite declares it. */
public sealed interface ModelSpec permits PredictedModel, ReportedModel {
    Located<String> name();

    /** What makes its predictions or metrics before they are read; empty when they are there. */
    Optional<CommandSpec> command();

    /** The data sets it is judged on, without those of its baseline. */
    List<DatasetSpec> datasets();

    /** The data sets of its baseline, as far as they are not its own. */
    List<DatasetSpec> baselineDatasets();

    /** Its gates, in the order of the suite. */
    List<DeclaredGate> declaredGates();

    /** Its gates that compare a metric with its history, in the order of the suite. */
    List<MetricWatch> watches();

    /** Its gates that no value can miss, each in a sentence that says where it stands. */
    List<String> doubts();

    /** The same model with some of its gates only. */
    ModelSpec withGates(Predicate<String> ids);

    /** Where its predictions or metrics come from, as the suite writes it. */
    String location();

    /** The seed of what is drawn for it; empty when nothing is. */
    default OptionalLong seed() {
        return match(new Cases<>() {
            @Override
            public OptionalLong predicted(PredictedModel<?> it) {
                return OptionalLong.of(it.resampling().seed());
            }

            @Override
            public OptionalLong reported(ReportedModel it) {
                return OptionalLong.empty();
            }
        });
    }

    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R predicted(PredictedModel<?> it);

        R reported(ReportedModel it);
    }
}
