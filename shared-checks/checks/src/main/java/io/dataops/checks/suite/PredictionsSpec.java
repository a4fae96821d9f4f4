package io.dataops.checks.suite;

import io.dataops.checks.plan.Column;
import io.dataops.checks.yaml.Located;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the predictions of a model come from. */
public sealed interface PredictionsSpec {
    /** The rows that hold the predictions, or that a model file scores. */
    DatasetSpec dataset();

    /** Where they come from, for people, such as {@code target/predictions.parquet}. */
    String location();

    /** Predictions in a table. */
    record Table(DatasetSpec dataset, String location) implements PredictionsSpec {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.table(this);
        }
    }

    /**
     * A model in a file, which scores rows of a data set inside the build.
     *
     * @param format the scorer's, such as {@code onnx}
     * @param model the file, relative to the project
     * @param dataset the rows to score
     * @param inputs the columns of each input, by its name; empty when each input takes the column of its own name
     * @param classes names of the classes in the order of the outputs; empty when the model names them
     * @param output the outputs to take; empty for the usual ones
     */
    record ModelFile(
            String format,
            Located<String> model,
            DatasetSpec dataset,
            Map<String, List<Located<Column>>> inputs,
            List<String> classes,
            List<String> output)
            implements PredictionsSpec {
        public ModelFile {
            inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
            classes = List.copyOf(classes);
            output = List.copyOf(output);
        }

        @Override
        public String location() {
            return model.value();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.modelFile(this);
        }
    }

    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R table(Table it);

        R modelFile(ModelFile it);
    }
}
