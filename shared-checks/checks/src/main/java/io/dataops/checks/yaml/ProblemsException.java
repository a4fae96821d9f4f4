package io.dataops.checks.yaml;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All that the user has to change, sorted by place. The message has one line per problem, after a line with their
 * number when there are several; beyond 100 problems it only counts the rest.
 */
public final class ProblemsException extends Exception {
    private static final int MOST_LINES = 100;

    private final transient List<Problem> problems;

    /** @throws IllegalArgumentException if there is no problem */
    public ProblemsException(Collection<Problem> problems) {
        super(message(sorted(problems)));
        this.problems = sorted(problems);
    }

    ProblemsException(Problem problem) {
        this(List.of(problem));
    }

    /** The problems sorted by place, each once; at least one. */
    public List<Problem> problems() {
        return problems;
    }

    private static List<Problem> sorted(Collection<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("there is no problem to report");
        }
        return problems.stream().distinct().sorted().toList();
    }

    private static String message(List<Problem> problems) {
        if (problems.size() == 1) {
            return problems.get(0).toString();
        }
        String lines =
                problems.stream().limit(MOST_LINES).map(Problem::toString).collect(Collectors.joining("\n"));
        String rest = problems.size() > MOST_LINES ? "\nand " + (problems.size() - MOST_LINES) + " more" : "";
        return header(problems) + "\n" + lines + rest;
    }

    private static String header(List<Problem> problems) {
        List<String> files =
                problems.stream().map(problem -> problem.at().file()).distinct().toList();
        return files.size() == 1
                ? files.get(0) + " has " + problems.size() + " problems:"
                : files.size() + " files have " + problems.size() + " problems:";
    }
}
