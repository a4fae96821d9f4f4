package io.dataops.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Runs cells in turn, each in a fresh Java process, and takes medians. */
final class Laboratory {
    private final int threads;
    private final int runs;

    /**
     * Makes a laboratory.
     *
     * @param threads of the engine
     * @param runs of each cell, at least 1
     */
    Laboratory(int threads, int runs) {
        this.threads = threads;
        this.runs = runs;
    }

    /** Medians by cell. All cells take turns, so that a busy minute does not fall on one of them. */
    Map<Subject, Cost> measure(List<Cell> cells) throws IOException, InterruptedException {
        Map<Subject, List<Cost>> costs = new EnumMap<>(Subject.class);
        for (int run = 1; run <= runs; run++) {
            for (Cell cell : cells) {
                Cost cost = run(cell);
                System.err.printf("%d/%d  %-60s %s%n", run, runs, cell.subject(), cost);
                costs.computeIfAbsent(cell.subject(), unseen -> new ArrayList<>())
                        .add(cost);
            }
        }
        Map<Subject, Cost> medians = new EnumMap<>(Subject.class);
        costs.forEach((subject, measured) -> medians.put(subject, Cost.median(measured)));
        return medians;
    }

    private Cost run(Cell cell) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(cell.program().command());
        command.addAll(cell.arguments());
        command.add(Integer.toString(threads));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        return output.lines()
                .filter(line -> exit == 0 && line.startsWith(Cost.FIGURES))
                .map(line -> Cost.parse(line.substring(Cost.FIGURES.length())))
                .findFirst()
                .orElseThrow(() -> new IOException(cell.subject() + " failed:\n" + output));
    }
}
