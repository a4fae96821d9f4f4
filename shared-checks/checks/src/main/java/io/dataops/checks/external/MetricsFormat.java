package io.dataops.checks.external;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Whose metrics a file holds. Prints as a suite names it. */
public enum MetricsFormat {
    /** A run of MLflow: its folder {@code metrics}, or the run as its Python client or its REST API gives it. */
    MLFLOW {
        @Override
        void read(JsonNode root, CollectedMetrics into) throws MetricsFileException {
            MlflowJson.read(root, into);
        }
    },
    /** A metrics file of DVC, or what {@code dvc metrics show --json} says. */
    DVC {
        @Override
        void read(JsonNode root, CollectedMetrics into) throws MetricsFileException {
            DvcJson.read(root, into);
        }
    },
    /** A classification report of scikit-learn, made with {@code output_dict=True}. */
    SKLEARN {
        @Override
        void read(JsonNode root, CollectedMetrics into) throws MetricsFileException {
            ClassificationReport.read(root, into);
        }
    },
    /** A JSON object with a number for each metric. */
    JSON {
        @Override
        void read(JsonNode root, CollectedMetrics into) throws MetricsFileException {
            into.addAll(root);
        }
    };

    /** Reads the metrics of a JSON object. */
    abstract void read(JsonNode root, CollectedMetrics into) throws MetricsFileException;

    /**
     * The format that a JSON object has.
     *
     * @throws MetricsFileException when it could be of two, which would give the metrics other names
     */
    static MetricsFormat of(JsonNode root, String shownAs) throws MetricsFileException {
        if (ClassificationReport.fits(root)) {
            return SKLEARN;
        }
        if (MlflowJson.isRun(root)) {
            return MLFLOW;
        }
        if (MlflowJson.hasMetrics(root)) {
            throw new MetricsFileException(
                    shownAs + " could be of mlflow or of dvc, which would name its metrics in two"
                            + " ways; say which with 'metrics_format: mlflow' or 'metrics_format: dvc'");
        }
        boolean nested = root.valueStream().anyMatch(JsonNode::isContainerNode);
        return nested ? DVC : JSON;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
