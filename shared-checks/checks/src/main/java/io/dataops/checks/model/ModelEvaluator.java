package io.dataops.checks.model;

import io.dataops.checks.data.FoundDataset;
import io.dataops.checks.metric.Examples;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.suite.CommandSpec;
import io.dataops.checks.suite.ModelSpec;
import io.dataops.checks.suite.PredictedModel;
import io.dataops.checks.suite.ReportedModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Evaluates the models of a suite: runs their commands first, and judges predictions when the data are open. */
public final class ModelEvaluator {
    private final List<ModelSpec> models;
    private final ModelTools tools;
    private final Map<String, FinishedCommand> commands = new HashMap<>();

    /** Evaluates these models with these tools. */
    public ModelEvaluator(List<ModelSpec> models, ModelTools tools) {
        this.models = List.copyOf(models);
        this.tools = tools;
    }

    /**
     * Runs the commands that make predictions and metrics, one after another, in the order of the suite.
     *
     * @param running is handed what ends the running command, so that another thread can
     */
    public void runCommands(Consumer<Runnable> running) {
        for (ModelSpec model : models) {
            model.command().ifPresent(command -> commands.put(model.name().value(), run(model, command, running)));
        }
    }

    private FinishedCommand run(ModelSpec model, CommandSpec command, Consumer<Runnable> running) {
        CommandProducts products = CommandProducts.before(model, tools.base());
        FinishedCommand finished =
                new ModelCommand(command, tools).run(model.name().value(), running);
        Optional<String> problem =
                finished.problem().or(() -> products.unwritten().map(reason -> command.at() + ": " + reason));
        return new FinishedCommand(finished.evidence(), problem);
    }

    /**
     * Evaluates every model.
     *
     * @param found the data sets of the suite and of its baselines, which the engine has open
     */
    public List<EvaluatedModel> evaluate(Engine engine, Collection<FoundDataset> found) {
        Map<String, FoundDataset> byName = new HashMap<>();
        found.forEach(dataset -> byName.put(dataset.name(), dataset));
        Surroundings surroundings = new Surroundings(tools, Map.copyOf(commands), byName);
        return models.stream()
                .map(model -> model.match(new ModelSpec.Cases<EvaluatedModel>() {
                    @Override
                    public EvaluatedModel predicted(PredictedModel<?> it) {
                        return evaluated(it, engine, surroundings);
                    }

                    @Override
                    public EvaluatedModel reported(ReportedModel it) {
                        return new ReportedEvaluation(it, surroundings).evaluate();
                    }
                }))
                .toList();
    }

    private static <E extends Examples<E>> EvaluatedModel evaluated(
            PredictedModel<E> model, Engine engine, Surroundings surroundings) {
        return new ModelEvaluation<>(model, engine, surroundings).evaluate();
    }
}
