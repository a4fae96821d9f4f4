package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Description;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.FailingRowsRequest;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Measurements;
import io.dataops.checks.plan.Plan;
import io.dataops.checks.plan.Progress;
import io.dataops.checks.plan.RowSink;
import io.dataops.checks.plan.RowsRequest;
import io.dataops.checks.plan.SampleRequest;
import io.dataops.checks.plan.Scope;
import io.dataops.checks.plan.Separation;
import io.dataops.checks.plan.SeparationRequest;
import io.dataops.results.Samples;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes measures on an embedded, locked DuckDB. Used by one thread at a time, but for {@link #cancel}. */
final class DuckDbEngine implements Engine {
    private final String id;
    private final LockedDatabase database;
    private final EngineErrors errors;
    private final Writing writing;
    private final long memoryBytes;
    private volatile boolean cancelled;

    DuckDbEngine(String id, LockedDatabase database, EngineErrors errors, Writing writing, long memoryBytes) {
        this.id = id;
        this.database = database;
        this.errors = errors;
        this.writing = writing;
        this.memoryBytes = memoryBytes;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Description describe(String dataset) {
        return writing.catalog().describe(dataset);
    }

    @Override
    public Measurements run(Plan plan, Progress progress) {
        Measurements.Builder answers = Measurements.builder();
        Map<Scope, List<Task<?>>> tasks = new HashMap<>();
        int total = 0;
        for (Scope scope : plan.scopes()) {
            List<Task<?>> fit = tasks(scope, plan.measures(scope), answers);
            tasks.put(scope, fit);
            total += fit.size();
        }
        staging().stage(tasks, writing.userSql().datasets());
        Runner runner = new Runner(database, errors, () -> cancelled, answers, progress, total);
        for (Scope scope : plan.scopes()) {
            run(scope, tasks.getOrDefault(scope, List.of()), runner);
        }
        return answers.build();
    }

    private Staging staging() {
        return new Staging(writing.catalog(), memoryBytes);
    }

    private List<Task<?>> tasks(Scope scope, Set<Measure<?>> measures, Measurements.Builder answers) {
        List<Task<?>> tasks = new ArrayList<>();
        for (Measure<?> measure : measures) {
            task(scope, measure, measures, answers).ifPresent(tasks::add);
        }
        return tasks;
    }

    /** The task of a measure; empty when it is refused, or answered because there is no value to measure. */
    private <T> Optional<Task<T>> task(
            Scope scope, Measure<T> measure, Set<Measure<?>> together, Measurements.Builder answers) {
        NoValues noValues = new NoValues(database, writing.catalog(), scope);
        try {
            Optional<T> known = noValues.ofEmptyFiles(measure);
            if (known.isPresent()) {
                answers.answer(scope, measure, known.get());
                return Optional.empty();
            }
            return Optional.of(new Taking(scope, writing, together).task(scope, measure));
        } catch (UnfitMeasureException unfit) {
            noValues.ofUnknownType(measure)
                    .ifPresentOrElse(
                            known -> answers.answer(scope, measure, known),
                            () -> answers.refuse(scope, measure, unfit.reason()));
            return Optional.empty();
        }
    }

    private void run(Scope scope, List<Task<?>> tasks, Runner runner) {
        List<Task<?>> shared = new ArrayList<>();
        List<Task<?>> alone = new ArrayList<>();
        tasks.forEach(task -> (task.work() instanceof Fragment ? shared : alone).add(task));
        if (!shared.isEmpty()) {
            String relation = Relation.of(scope, writing.userSql()).sql();
            Table table = writing.catalog().table(scope.dataset());
            List<Scan> scans =
                    Scan.of(relation, shared, table, writing.catalog().storage(scope.dataset()));
            new FewValues(database).grouped(scans, scope.dataset()).forEach(runner::scan);
        }
        alone.forEach(runner::statement);
    }

    @Override
    public Optional<String> read(RowsRequest request, RowSink sink) {
        staging().stageToRead(request.dataset());
        return rowReading().read(request, sink);
    }

    @Override
    public Optional<String> failing(FailingRowsRequest request, RowSink sink) {
        staging().stageToRead(request.scope().dataset());
        try {
            return request.measure()
                    .match(new Showing(request.scope(), writing))
                    .map(sql -> rowReading().failing(request, sql, sink))
                    .orElse(Optional.of("nothing shows its failing rows"));
        } catch (UnfitMeasureException unfit) {
            return Optional.of(unfit.reason());
        }
    }

    @Override
    public Separation separate(SeparationRequest request) {
        staging().stageToRead(request.dataset());
        return new Separating(database, errors, writing, () -> cancelled).separate(request);
    }

    private RowReading rowReading() {
        return new RowReading(database, errors, writing.userSql(), writing.catalog(), () -> cancelled);
    }

    @Override
    public Optional<Samples> sample(SampleRequest request) {
        try {
            return request.measure()
                    .match(new Showing(request.scope(), writing))
                    .flatMap(sql -> new Sampling(database).take(sql, request));
        } catch (UnfitMeasureException unfit) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> reproduce(Scope scope, Measure<?> measure) {
        if (measure instanceof Measure.JsonSchema) {
            // No other database has the function that its SQL calls.
            return Optional.empty();
        }
        try {
            Optional<String> rows = measure.match(new Showing(scope, writing));
            return rows.isPresent() ? rows : value(scope, measure);
        } catch (UnfitMeasureException unfit) {
            return Optional.empty();
        }
    }

    private Optional<String> value(Scope scope, Measure<?> measure) {
        Work<?> work = new Taking(scope, writing, List.of(measure))
                .task(scope, measure)
                .work();
        if (work instanceof Standalone<?> alone) {
            return Optional.of(alone.sql());
        }
        if (work instanceof OneValue query) {
            return Optional.of(query.sql());
        }
        if (work instanceof ManyRows<?> many) {
            return Optional.of(many.sql());
        }
        Fragment<?> fragment = (Fragment<?>) work;
        return fragment.aggregates().isEmpty()
                ? Optional.empty()
                : Optional.of(fragment.over(Relation.of(scope, writing.userSql())));
    }

    @Override
    public void cancel() {
        cancelled = true;
        try {
            database.cancel();
        } catch (SQLException alreadyClosed) {
            // Closed is what was asked for.
        }
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException | IOException leftBehind) {
            // The answers are in; a spill file that cannot be removed now is removed by the next run.
        }
    }
}
