package io.dataops.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Lays out predictions and suites of models, and says what to measure. */
final class ModelProgramme {
    private static final String MEMORY = Long.toString(512L << 20);
    private static final String REPLICATES = "1000";

    private final Path folder;
    private final List<Cell> cells = new ArrayList<>();

    private ModelProgramme(Path folder) {
        this.folder = folder;
    }

    /**
     * All cells.
     *
     * @param rows of the large table; the small ones have a tenth and a hundredth
     */
    static List<Cell> of(Path folder, long rows) throws IOException, SQLException {
        Files.createDirectories(folder);
        ModelProgramme programme = new ModelProgramme(folder);
        Tables tables = new Tables(folder);
        programme.start();
        programme.metrics(tables.predictions(rows));
        programme.scikitLearn(tables.predictionsCsv(rows / 10));
        programme.gates(tables, rows / 10);
        programme.gatesOfTenth(tables, rows / 100);
        return programme.cells;
    }

    private void start() throws IOException {
        Path file = folder.resolve("start.sql");
        Files.writeString(file, "SELECT 1");
        add(Subject.START, Program.MODELS, file.toString(), MEMORY, "");
    }

    private void metrics(Path file) throws IOException {
        add(Subject.READ_SCORES, Program.ROWS, file.toString(), MEMORY, "probability", "label");
        suite(Subject.AREAS, ModelSuites.areas(file));
        add(Subject.READ_PREDICTIONS, Program.ROWS, file.toString(), MEMORY, "probability", "label,slice,place");
        suite(Subject.ROW_COUNT_PREDICTIONS, Suites.rowCount(file));
        suite(Subject.ALL_METRICS, ModelSuites.all(file));
        suite(Subject.ALL_METRICS_SLICED, ModelSuites.allSliced(file));
    }

    private void scikitLearn(Path file) throws IOException {
        add(Subject.SKLEARN_START, Program.SCIKIT_LEARN, "start", file.toString());
        add(Subject.SKLEARN_SLICES, Program.SCIKIT_LEARN, "slices", file.toString());
        suite(Subject.SLICES, ModelSuites.slices(file));
        add(Subject.SKLEARN_REPORT, Program.SCIKIT_LEARN, "report", file.toString());
        suite(Subject.REPORT, ModelSuites.report(file));
    }

    private void gates(Tables tables, long rows) throws IOException, SQLException {
        Path file = tables.predictions(rows);
        Path baseline = tables.baseline(rows);
        suite(Subject.DELONG, ModelSuites.gate(file, baseline, "roc_auc", "max_drop: 0.01"));
        suite(Subject.BOOTSTRAP_AREA, ModelSuites.gate(file, baseline, "roc_auc", "max_drop: 0.01, test: percentile"));
        suite(
                Subject.BOOTSTRAP_AREA_BCA,
                ModelSuites.gate(file, baseline, "roc_auc", "max_drop: 0.01, test: bootstrap"));
        suite(Subject.BOOTSTRAP_LOSS, ModelSuites.gate(file, baseline, "log_loss", "max_rise: 0.01, test: percentile"));
        add(Subject.DRAWS_START, Program.DRAWS, "1", "2");
        add(Subject.DRAWS, Program.DRAWS, Long.toString(rows), REPLICATES);
        suite(Subject.SLICED_GATES, ModelSuites.slicedGates(file, baseline));
    }

    private void gatesOfTenth(Tables tables, long rows) throws IOException, SQLException {
        Path file = tables.predictions(rows);
        Path baseline = tables.baseline(rows);
        suite(Subject.DELONG_TENTH, ModelSuites.gate(file, baseline, "roc_auc", "max_drop: 0.01"));
        suite(
                Subject.BOOTSTRAP_AREA_TENTH,
                ModelSuites.gate(file, baseline, "roc_auc", "max_drop: 0.01, test: percentile"));
        add(Subject.DRAWS_TENTH, Program.DRAWS, Long.toString(rows), REPLICATES);
    }

    private void suite(Subject subject, String yaml) throws IOException {
        Path file = folder.resolve(subject.fileName() + ".yaml");
        Files.writeString(file, yaml);
        add(subject, Program.MODELS, file.toString(), MEMORY, "PASSED");
    }

    private void add(Subject subject, Program program, String... arguments) {
        cells.add(new Cell(subject, program, List.of(arguments)));
    }
}
