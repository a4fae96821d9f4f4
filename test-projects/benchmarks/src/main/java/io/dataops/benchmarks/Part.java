package io.dataops.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** What is measured together and stands on one page. */
enum Part {
    /** Checks of order lines, against a bare scan. */
    CHECKS("RESULTS.md", 10_000_000) {
        @Override
        List<Cell> cells(Path folder, long rows) throws IOException, SQLException {
            return Programme.of(folder, rows);
        }

        @Override
        String page(Figures figures, Circumstances taken) {
            return new ResultsPage(taken.machine(), taken.day(), taken.runs(), taken.rows()).of(figures);
        }
    },
    /** Many checks in one verdict, against the same as queries one after another. */
    VERDICT("RESULTS-verdict.md", 1_000_000) {
        @Override
        List<Cell> cells(Path folder, long rows) throws IOException, SQLException {
            return VerdictProgramme.of(folder, rows);
        }

        @Override
        String page(Figures figures, Circumstances taken) {
            return new VerdictPage(taken).of(figures);
        }
    },
    /** Metrics of models, beside scikit-learn. */
    MODELS("RESULTS-models.md", 10_000_000) {
        @Override
        List<Cell> cells(Path folder, long rows) throws IOException, SQLException {
            return ModelProgramme.of(folder, rows);
        }

        @Override
        String page(Figures figures, Circumstances taken) {
            return new ModelsPage(taken).of(figures);
        }
    },
    /** Comparisons of two models, against the random numbers that they draw. */
    GATES("RESULTS-gates.md", 1_000_000) {
        @Override
        List<Cell> cells(Path folder, long rows) throws IOException, SQLException {
            return GateProgramme.of(folder, rows);
        }

        @Override
        String page(Figures figures, Circumstances taken) {
            return new GatesPage(taken).of(figures);
        }
    };

    private final String file;
    private final long rows;

    Part(String file, long rows) {
        this.file = file;
        this.rows = rows;
    }

    /** Where its page stands, beside the module's {@code pom.xml}. */
    String file() {
        return file;
    }

    /** Rows of the large tables unless somebody asks for others. */
    long rows() {
        return rows;
    }

    abstract List<Cell> cells(Path folder, long rows) throws IOException, SQLException;

    abstract String page(Figures figures, Circumstances taken);
}
