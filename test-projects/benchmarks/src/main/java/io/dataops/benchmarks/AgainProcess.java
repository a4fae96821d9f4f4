package io.dataops.benchmarks;

import io.dataops.checks.plan.EngineException;
import io.dataops.checks.yaml.ProblemsException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * Does the work of a cell three times and prints what the last time cost, peak memory apart, which is that of all. By then
 * Java has loaded and compiled most of what runs, as it has in the later modules of a build; only work on data is left.
 */
final class AgainProcess {
    private static final int TIMES_BEFORE = 2;

    private AgainProcess() {}

    /**
     * Does the work of another program.
     *
     * @param arguments {@code rows}, {@code by-hand} or {@code suite}, and what {@link RowsProcess}, {@link ByHandProcess} or
     *     {@link CellProcess} takes
     */
    public static void main(String[] arguments) throws IOException, SQLException, EngineException, ProblemsException {
        String[] ofWork = Arrays.copyOfRange(arguments, 1, arguments.length);
        Work work = work(arguments[0]);
        for (int time = 0; time < TIMES_BEFORE; time++) {
            work.run(ofWork);
        }
        Cost before = ProcessStatus.cost();
        work.run(ofWork);
        System.out.println(Cost.FIGURES + ProcessStatus.cost().since(before));
    }

    private static Work work(String name) {
        return switch (name) {
            case "rows" -> RowsProcess::run;
            case "by-hand" -> ByHandProcess::run;
            case "suite" -> CellProcess::run;
            default -> throw new IllegalArgumentException("no such work: " + name);
        };
    }

    private interface Work {
        void run(String[] arguments) throws IOException, SQLException, EngineException, ProblemsException;
    }
}
