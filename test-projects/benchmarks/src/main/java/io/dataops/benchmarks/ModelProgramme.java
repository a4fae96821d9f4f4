package io.dataops.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Lays out predictions and suites of models, and says what to measure. */
final class ModelProgramme {
    private final ModelCells cells;

    private ModelProgramme(Path folder) {
        cells = new ModelCells(folder);
    }

    /** All cells, each of all rows. */
    static List<Cell> of(Path folder, long rows) throws IOException, SQLException {
        Files.createDirectories(folder);
        ModelProgramme programme = new ModelProgramme(folder);
        Tables tables = new Tables(folder);
        programme.cells.start();
        programme.metrics(tables.predictions(rows));
        programme.again(tables.predictions(rows));
        programme.promoted(tables.predictions(rows), tables.baseline(rows));
        programme.scikitLearn(tables.predictionsCsv(rows));
        return programme.cells.all();
    }

    private void metrics(Path file) throws IOException {
        cells.add(Subject.READ_SCORES, Program.ROWS, file.toString(), ModelCells.MEMORY, "probability", "label");
        cells.suite(Subject.AREAS, ModelSuites.areas(file));
        cells.add(Subject.AREAS_BY_HAND, Program.BY_HAND, file.toString(), ModelCells.MEMORY);
        cells.add(
                Subject.READ_PREDICTIONS,
                Program.ROWS,
                file.toString(),
                ModelCells.MEMORY,
                "probability",
                "label,slice,place");
        cells.suite(Subject.ROW_COUNT_PREDICTIONS, Suites.rowCount(file));
        cells.suite(Subject.ALL_METRICS, ModelSuites.all(file));
        cells.suite(Subject.ALL_METRICS_SLICED, ModelSuites.allSliced(file));
    }

    private void again(Path file) throws IOException {
        cells.add(
                Subject.READ_SCORES_AGAIN,
                Program.ROWS_AGAIN,
                file.toString(),
                ModelCells.MEMORY,
                "probability",
                "label");
        cells.suiteAgain(Subject.AREAS_AGAIN, ModelSuites.areas(file));
        cells.add(Subject.AREAS_BY_HAND_AGAIN, Program.BY_HAND_AGAIN, file.toString(), ModelCells.MEMORY);
        cells.suiteAgain(Subject.ROW_COUNT_PREDICTIONS_AGAIN, Suites.rowCount(file));
        cells.suiteAgain(Subject.ALL_METRICS_SLICED_AGAIN, ModelSuites.allSliced(file));
    }

    private void promoted(Path file, Path baseline) throws IOException {
        cells.promoted(Subject.PROMOTED, ModelSuites.identified(baseline), "promote");
        cells.promoted(Subject.COMPARED, ModelSuites.againstPromoted(file), "compare");
    }

    private void scikitLearn(Path file) throws IOException {
        cells.add(Subject.SKLEARN_START, Program.SCIKIT_LEARN, "start", file.toString());
        cells.add(Subject.SKLEARN_SLICES, Program.SCIKIT_LEARN, "slices", file.toString());
        cells.suite(Subject.SLICES, ModelSuites.slices(file));
        cells.add(Subject.SKLEARN_REPORT, Program.SCIKIT_LEARN, "report", file.toString());
        cells.suite(Subject.REPORT, ModelSuites.report(file));
    }
}
