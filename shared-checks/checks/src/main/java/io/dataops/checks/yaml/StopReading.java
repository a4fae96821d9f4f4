package io.dataops.checks.yaml;

/** A problem after which no event or node can be made out any more. */
final class StopReading extends Exception {
    private final transient Problem problem;

    StopReading(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
