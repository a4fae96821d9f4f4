package io.dataops.checks.external;

import com.fasterxml.jackson.databind.JsonNode;
import io.dataops.checks.literal.Fingerprint;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Metrics that another tool wrote. Nothing is known of the rows behind them.
 *
 * @param metrics in the order of the file, each name once; at least one
 * @param notNumbers names of what stands in the file and is no number, such as a text or a boolean, in its order
 * @param fingerprint of the file; of a folder, of its files and their names
 */
public record MetricsFile(List<ReportedMetric> metrics, List<String> notNumbers, Fingerprint fingerprint) {
    public MetricsFile {
        metrics = List.copyOf(metrics);
        notNumbers = List.copyOf(notNumbers);
    }

    /**
     * Reads a file, or a folder of MLflow, in the format that it has.
     *
     * @param shownAs the file as the suite writes it, for messages
     * @throws MetricsFileException when it cannot be used, or could be of two formats
     */
    public static MetricsFile read(Path file, String shownAs) throws MetricsFileException {
        return Files.isDirectory(file) ? folder(file, shownAs) : json(file, shownAs, MetricsFormat::of);
    }

    /**
     * Reads a file, or a folder of MLflow, in a format.
     *
     * @param shownAs the file as the suite writes it, for messages
     * @throws MetricsFileException when it cannot be used, or is of another format
     */
    public static MetricsFile read(Path file, String shownAs, MetricsFormat format) throws MetricsFileException {
        if (!Files.isDirectory(file)) {
            return json(file, shownAs, (root, name) -> format);
        }
        if (format != MetricsFormat.MLFLOW) {
            throw new MetricsFileException(shownAs + " is a folder, which only mlflow writes metrics into");
        }
        return folder(file, shownAs);
    }

    private interface FormatChoice {
        MetricsFormat of(JsonNode root, String shownAs) throws MetricsFileException;
    }

    private static MetricsFile json(Path file, String shownAs, FormatChoice choice) throws MetricsFileException {
        try {
            JsonNode root = MetricsJson.parse(Files.readString(file), shownAs);
            CollectedMetrics metrics = new CollectedMetrics(shownAs);
            choice.of(root, shownAs).read(root, metrics);
            return metrics.file(Fingerprint.of(file));
        } catch (IOException failure) {
            throw unreadable(shownAs, failure);
        }
    }

    private static MetricsFile folder(Path folder, String shownAs) throws MetricsFileException {
        try {
            return new MlflowFolder(folder, shownAs).read();
        } catch (IOException failure) {
            throw unreadable(shownAs, failure);
        }
    }

    private static MetricsFileException unreadable(String shownAs, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return new MetricsFileException("there is no metrics file " + shownAs);
        }
        if (failure instanceof CharacterCodingException) {
            return new MetricsFileException(shownAs + " is not text in UTF-8");
        }
        return new MetricsFileException(shownAs + " cannot be read");
    }
}
