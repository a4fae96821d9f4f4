package io.dataops.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Cells of models, each with its suite in a folder. */
final class ModelCells {
    static final String MEMORY = Long.toString(512L << 20);

    private final Path folder;
    private final List<Cell> cells = new ArrayList<>();

    ModelCells(Path folder) {
        this.folder = folder;
    }

    List<Cell> all() {
        return cells;
    }

    void start() throws IOException {
        Path file = folder.resolve("start.sql");
        Files.writeString(file, "SELECT 1");
        add(Subject.START, Program.MODELS, file.toString(), MEMORY, "");
    }

    void suite(Subject subject, String yaml) throws IOException {
        add(subject, Program.MODELS, written(subject, yaml), MEMORY, "PASSED");
    }

    /** A suite for the third time in one process. */
    void suiteAgain(Subject subject, String yaml) throws IOException {
        add(subject, Program.MODELS_AGAIN, written(subject, yaml), MEMORY, "PASSED");
    }

    /** A suite beside a baseline that was promoted, or that is promoted by it. */
    void promoted(Subject subject, String yaml, String verb) throws IOException {
        add(
                subject,
                Program.PROMOTED,
                written(subject, yaml),
                MEMORY,
                folder.resolve("promoted").toString(),
                verb);
    }

    private String written(Subject subject, String yaml) throws IOException {
        Path file = folder.resolve(subject.fileName() + ".yaml");
        Files.writeString(file, yaml);
        return file.toString();
    }

    void add(Subject subject, Program program, String... arguments) {
        cells.add(new Cell(subject, program, List.of(arguments)));
    }
}
