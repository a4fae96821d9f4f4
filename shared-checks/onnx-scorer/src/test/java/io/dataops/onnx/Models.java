package io.dataops.onnx;

import io.dataops.checks.plan.Column;
import io.dataops.checks.score.Scorer;
import io.dataops.checks.score.ScorerException;
import io.dataops.checks.score.ScorerRequest;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Opens a model of reference/models.py the way a suite would ask for it. */
final class Models {
    private final Path file;
    private final Rows rows;
    private final Map<String, List<Column>> inputs = new LinkedHashMap<>();
    private List<String> classes = List.of();
    private List<String> output = List.of();
    private int threads = 1;

    private Models(Path file, Rows rows) {
        this.file = file;
        this.rows = rows;
    }

    static Models model(String name, Rows rows) {
        return new Models(file(name + ".onnx"), rows);
    }

    static Models model(Path file) {
        return new Models(file, Rows.reference());
    }

    /** A model for the rows of the reference. */
    static Models model(String name) {
        return model(name, Rows.reference());
    }

    /** A file beside reference/models.py. */
    static Path file(String name) {
        try {
            return Path.of(Models.class.getResource("/reference/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Models input(String name, String... columns) {
        inputs.put(name, Arrays.stream(columns).map(Column::new).toList());
        return this;
    }

    /** All four features of the reference for an input. */
    Models features(String input) {
        return input(input, "f1", "f2", "f3", "f4");
    }

    Models classes(String... names) {
        classes = List.of(names);
        return this;
    }

    Models output(String... names) {
        output = List.of(names);
        return this;
    }

    Models threads(int number) {
        threads = number;
        return this;
    }

    Scorer open() throws ScorerException {
        String shownAs = "models/" + file.getFileName();
        return new OnnxScorerFactory()
                .open(new ScorerRequest(file, shownAs, rows.schema(), inputs, classes, output, threads));
    }

    Scorer.Scores score() throws ScorerException {
        try (Scorer scorer = open()) {
            return rows.scoredBy(scorer);
        }
    }
}
