package io.dataops.checks.plan;

import io.dataops.results.Samples;
import java.util.Optional;

/** Takes the measures of a plan where the data lie. Knows no check, no threshold and no verdict. */
public interface Engine extends AutoCloseable {
    /** Name and version as they stand in the result, such as {@code duckdb 1.5.6}. */
    String id();

    /** What a data set looks like, or why it cannot be read. */
    Description describe(String dataset);

    /**
     * Takes every measure once. One that fails is a refusal in the answer; the others still count.
     *
     * @throws CancelledException when {@link #cancel} was called
     */
    Measurements run(Plan plan, Progress progress);

    /**
     * Hands on rows with some of their columns.
     *
     * @return why they could not be read, one sentence without row values; empty when all were handed on
     * @throws CancelledException when {@link #cancel} was called
     */
    Optional<String> read(RowsRequest request, RowSink sink);

    /**
     * Hands on something of every failing row of a measure, in any order. The places of rows are those among them.
     *
     * @return why they could not be read, one sentence without row values; empty when all were handed on
     * @throws CancelledException when {@link #cancel} was called
     */
    Optional<String> failing(FailingRowsRequest request, RowSink sink);

    /** Some of the failing rows of a measure that counts rows; empty when there are none to show. */
    Optional<Samples> sample(SampleRequest request);

    /**
     * Writes the rows of a data set into files of the engine's own: those that fail some measures, and all others. Every row
     * stands in exactly one of the two, in the order of the data set, with the types of its columns.
     *
     * @throws CancelledException when {@link #cancel} was called
     */
    Separation separate(SeparationRequest request);

    /** A query that shows the failing rows or the value of a measure again; empty when there is none. */
    Optional<String> reproduce(Scope scope, Measure<?> measure);

    /** Stops running work soon, from another thread. */
    void cancel();

    /** Frees everything, temporary files included. */
    @Override
    void close();
}
