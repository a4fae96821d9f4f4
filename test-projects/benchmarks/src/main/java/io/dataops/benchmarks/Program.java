package io.dataops.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program that runs in a process of its own, prints what it cost, and ends. */
enum Program {
    /** A file of SQL or a suite of checks, in a small heap. */
    CHECKS {
        @Override
        List<String> command() {
            return java("-Xmx256m", CellProcess.class);
        }
    },
    /** A suite of models, in the heap that a build has to spare. */
    MODELS {
        @Override
        List<String> command() {
            return java("-Xmx512m", CellProcess.class);
        }
    },
    /** A suite of models beside a promoted baseline, in the same heap. */
    PROMOTED {
        @Override
        List<String> command() {
            return java("-Xmx512m", PromotedProcess.class);
        }
    },
    /** Rows handed on by the engine to nobody. */
    ROWS {
        @Override
        List<String> command() {
            return java("-Xmx512m", RowsProcess.class);
        }
    },
    /** Two metrics without any of our code. */
    BY_HAND {
        @Override
        List<String> command() {
            return java("-Xmx512m", ByHandProcess.class);
        }
    },
    /** The same suite for the third time in one process. */
    MODELS_AGAIN {
        @Override
        List<String> command() {
            return java("-Xmx512m", AgainProcess.class, "suite");
        }
    },
    /** The same rows for the third time in one process. */
    ROWS_AGAIN {
        @Override
        List<String> command() {
            return java("-Xmx512m", AgainProcess.class, "rows");
        }
    },
    /** The same without any of our code for the third time in one process. */
    BY_HAND_AGAIN {
        @Override
        List<String> command() {
            return java("-Xmx512m", AgainProcess.class, "by-hand");
        }
    },
    /** The random numbers of a bootstrap and nothing else. */
    DRAWS {
        @Override
        List<String> command() {
            return java("-Xmx512m", DrawsProcess.class);
        }
    },
    /** The same work with pandas and scikit-learn, which the Python of the system has. */
    SCIKIT_LEARN {
        @Override
        List<String> command() throws IOException {
            return List.of("/usr/bin/python3", "-c", Text.resource("model_metrics.py"));
        }
    };

    abstract List<String> command() throws IOException;

    private static List<String> java(String heap, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
