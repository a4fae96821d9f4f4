package io.dataops.benchmarks;

import java.util.List;

/**
 * One thing to measure.
 *
 * @param subject what it is
 * @param program what does it
 * @param arguments of the program, all but the last one: the number of threads
 */
record Cell(Subject subject, Program program, List<String> arguments) {
    Cell {
        arguments = List.copyOf(arguments);
    }
}
