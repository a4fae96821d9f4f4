package io.dataops.checks.model;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.metric.Examples;
import io.dataops.checks.plan.CollectedRows;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Description;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.RowSink;
import io.dataops.checks.plan.RowTable;
import io.dataops.checks.plan.RowsRequest;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.plan.TableSchema;
import io.dataops.checks.score.Scorer;
import io.dataops.checks.score.ScorerException;
import io.dataops.checks.score.ScorerFactory;
import io.dataops.checks.score.ScorerRequest;
import io.dataops.checks.suite.PredictedModel;
import io.dataops.checks.suite.PredictionsSpec;
import io.dataops.checks.task.Roles;
import io.dataops.checks.task.ScoredColumns;
import io.dataops.checks.yaml.Located;
import io.dataops.checks.yaml.Problem;
import io.dataops.results.ModelEvidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the rows of a model's candidate or baseline; where a model file makes the predictions, has it score them. */
final class SideReader<E extends Examples<E>> {
    private static final String PREDICTION = "scored prediction";
    private static final String PROBABILITY = "scored probability of ";

    private final PredictedModel<E> model;
    private final Engine engine;
    private final Surroundings surroundings;
    private final ModelTools tools;

    SideReader(PredictedModel<E> model, Engine engine, Surroundings surroundings) {
        this.model = model;
        this.engine = engine;
        this.surroundings = surroundings;
        tools = surroundings.tools();
    }

    /**
     * Reads the rows.
     *
     * @param others what is wanted besides what the task's roles want
     */
    Side<E> read(PredictionsSpec predictions, List<Wanted> others) throws NotEvaluatedException {
        Filled<E, CollectedRows> rows = read(predictions, others, CollectedRows::of);
        return rows.side(rows.sink().table());
    }

    /**
     * Hands the rows on.
     *
     * @param others what is wanted besides what the task's roles want
     * @param sinks makes what takes them, once it is known what they are
     */
    <S extends RowSink> Filled<E, S> read(
            PredictionsSpec predictions, List<Wanted> others, Function<RowsRequest, S> sinks)
            throws NotEvaluatedException {
        TableSchema schema = schema(predictions);
        return predictions instanceof PredictionsSpec.ModelFile file
                ? scored(file, schema, others, sinks)
                : given(predictions, others, sinks);
    }

    /**
     * Rows that were handed on.
     *
     * @param wanted what each column is, those of the roles first
     * @param sink that has taken all of them
     */
    record Filled<E extends Examples<E>, S>(Roles<E> roles, List<Wanted> wanted, S sink, Optional<ScoringRun> scoring) {
        Side<E> side(RowTable table) {
            return new Side<>(roles, wanted, table, scoring);
        }
    }

    /** The columns of the candidate's rows, all that the suite names among them. */
    TableSchema schemaOfCandidate() throws NotEvaluatedException {
        TableSchema schema = schema(model.predictions());
        String dataset = model.predictions().dataset().name().value();
        List<String> missing = model.columns().stream()
                .filter(column -> schema.field(column.value()).isEmpty())
                .map(column -> Problem.noColumn(dataset, column.value().name(), column.at(), schema.names())
                        .toString())
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            throw new NotEvaluatedException(String.join("; ", missing));
        }
        return schema;
    }

    private TableSchema schema(PredictionsSpec predictions) throws NotEvaluatedException {
        surroundings.refuseMissingRows(predictions);
        String name = predictions.dataset().name().value();
        Description description = engine.describe(name);
        if (description instanceof Description.Unreadable unreadable) {
            throw new NotEvaluatedException(
                    "the rows of " + predictions.location() + " cannot be read: " + unreadable.reason());
        }
        return ((Description.Found) description).schema();
    }

    private <S extends RowSink> Filled<E, S> given(
            PredictionsSpec predictions, List<Wanted> others, Function<RowsRequest, S> sinks)
            throws NotEvaluatedException {
        Roles<E> roles = roles(ScoredColumns.NONE);
        List<Wanted> wanted = together(roles.columns(), others);
        RowsRequest request = request(predictions, wanted);
        S rows = sinks.apply(request);
        Optional<String> refused = engine.read(request, rows);
        if (refused.isPresent()) {
            throw new NotEvaluatedException(
                    "the rows of " + predictions.location() + " cannot be read: " + refused.get());
        }
        return new Filled<>(roles, wanted, rows, Optional.empty());
    }

    private static RowsRequest request(PredictionsSpec predictions, List<Wanted> wanted) {
        return new RowsRequest(predictions.dataset().name().value(), wanted, List.of());
    }

    private Roles<E> roles(ScoredColumns scored) throws NotEvaluatedException {
        try {
            return model.type().reader().read(model.roles(), scored);
        } catch (ArgumentException refused) {
            throw new NotEvaluatedException(String.valueOf(refused.getMessage()));
        }
    }

    private static List<Wanted> together(List<Wanted> first, List<Wanted> others) {
        Set<Wanted> all = new LinkedHashSet<>(first);
        all.addAll(others);
        return new ArrayList<>(all);
    }

    private <S extends RowSink> Filled<E, S> scored(
            PredictionsSpec.ModelFile file, TableSchema schema, List<Wanted> others, Function<RowsRequest, S> sinks)
            throws NotEvaluatedException {
        try (Scorer scorer = open(file, schema)) {
            ScoredColumns scored = columns(scorer.answers());
            Roles<E> roles = roles(scored);
            List<Wanted> wanted = together(roles.columns(), others);
            ScoredColumnOrder order =
                    new ScoredColumnOrder(wanted, scored, scorer.answers().classes());
            int[] features = scorer.features().stream().mapToInt(order::index).toArray();
            S rows = sinks.apply(request(file, wanted));
            Stopwatch stopwatch = new Stopwatch(tools.nanos());
            ScoringSink sink = new ScoringSink(scorer, features, order, stopwatch, rows);
            Optional<String> refused =
                    engine.read(request(file, order.read()), sink).or(sink::problem);
            if (refused.isPresent()) {
                throw new NotEvaluatedException(file.model().value() + " cannot score the rows: " + refused.get());
            }
            return new Filled<>(
                    roles,
                    wanted,
                    rows,
                    Optional.of(new ScoringRun(evidence(file, scorer), scorer.facts(), stopwatch)));
        } catch (ScorerException | IOException refused) {
            throw new NotEvaluatedException(String.valueOf(refused.getMessage()));
        }
    }

    private Scorer open(PredictionsSpec.ModelFile file, TableSchema schema)
            throws NotEvaluatedException, ScorerException {
        ScorerFactory factory = tools.resources().scorers().stream()
                .filter(known -> known.format().equals(file.format()))
                .findFirst()
                .orElseThrow(() -> new NotEvaluatedException("nothing here scores " + file.format()
                        + " models; add io.dataops:dataops-" + file.format()
                        + "-scorer to the <dependencies> of the plugin"));
        Path path = tools.base().resolve(file.model().value());
        if (!Files.isRegularFile(path)) {
            throw new NotEvaluatedException(file.model().at() + ": there is no model file '"
                    + file.model().value() + "'");
        }
        Map<String, List<Column>> inputs = new LinkedHashMap<>();
        file.inputs()
                .forEach((input, columns) ->
                        inputs.put(input, columns.stream().map(Located::value).toList()));
        return factory.open(new ScorerRequest(
                path, file.model().value(), schema, inputs, file.classes(), file.output(), tools.threads()));
    }

    private static ScoredColumns columns(Scorer.Answers answers) {
        Map<String, Column> probabilities = new LinkedHashMap<>();
        answers.classes().forEach(name -> probabilities.put(name, new Column(PROBABILITY + name)));
        return new ScoredColumns(
                answers.prediction() == Scorer.Prediction.NONE ? Optional.empty() : Optional.of(new Column(PREDICTION)),
                probabilities);
    }

    private ModelEvidence.Scoring evidence(PredictionsSpec.ModelFile file, Scorer scorer) throws IOException {
        return new ModelEvidence.Scoring(
                file.model().value(),
                Fingerprint.of(tools.base().resolve(file.model().value())).toString(),
                scorer.facts().runtime(),
                scorer.facts().description(),
                scorer.facts().bytes());
    }
}
