package io.dataops.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Lays out predictions of two models and suites that compare them, and says what to measure. */
final class GateProgramme {
    private static final String REPLICATES = "1000";

    private final ModelCells cells;

    private GateProgramme(Path folder) {
        cells = new ModelCells(folder);
    }

    /**
     * All cells.
     *
     * @param rows of the larger table; the smaller one has a tenth
     */
    static List<Cell> of(Path folder, long rows) throws IOException, SQLException {
        Files.createDirectories(folder);
        GateProgramme programme = new GateProgramme(folder);
        Tables tables = new Tables(folder);
        programme.cells.start();
        programme.gates(tables, rows);
        programme.gatesOfTenth(tables, rows / 10);
        return programme.cells.all();
    }

    private void gates(Tables tables, long rows) throws IOException, SQLException {
        Path file = tables.predictions(rows);
        Path baseline = tables.baseline(rows);
        cells.suite(Subject.DELONG, ModelSuites.gate(file, baseline, "roc_auc", "max_drop: 0.01"));
        cells.suite(
                Subject.BOOTSTRAP_AREA,
                ModelSuites.gate(file, baseline, "roc_auc", "max_drop: 0.01, test: percentile"));
        cells.suite(
                Subject.BOOTSTRAP_AREA_BCA,
                ModelSuites.gate(file, baseline, "roc_auc", "max_drop: 0.01, test: bootstrap"));
        cells.suite(
                Subject.BOOTSTRAP_LOSS,
                ModelSuites.gate(file, baseline, "log_loss", "max_rise: 0.01, test: percentile"));
        cells.add(Subject.DRAWS_START, Program.DRAWS, "1", "2");
        cells.add(Subject.DRAWS, Program.DRAWS, Long.toString(rows), REPLICATES);
        cells.suite(Subject.SLICED_GATES, ModelSuites.slicedGates(file, baseline));
    }

    private void gatesOfTenth(Tables tables, long rows) throws IOException, SQLException {
        Path file = tables.predictions(rows);
        Path baseline = tables.baseline(rows);
        cells.suite(Subject.DELONG_TENTH, ModelSuites.gate(file, baseline, "roc_auc", "max_drop: 0.01"));
        cells.suite(
                Subject.BOOTSTRAP_AREA_TENTH,
                ModelSuites.gate(file, baseline, "roc_auc", "max_drop: 0.01, test: percentile"));
        cells.add(Subject.DRAWS_TENTH, Program.DRAWS, Long.toString(rows), REPLICATES);
    }
}
