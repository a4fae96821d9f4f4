package io.dataops.checks.model;

import io.dataops.checks.baseline.PromotedBaseline;
import io.dataops.checks.data.FoundDataset;
import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.suite.ModelSpec;
import io.dataops.checks.suite.PredictedModel;
import io.dataops.checks.suite.PredictionsSpec;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * What is known around the models of a suite before their rows are read.
 *
 * @param tools what evaluating needs
 * @param commands how the command of each model ended, by model
 * @param found the data sets by name
 */
record Surroundings(ModelTools tools, Map<String, FinishedCommand> commands, Map<String, FoundDataset> found) {
    /** A model whose command failed has no evidence, whatever an earlier run left behind. */
    void refuseFailedCommand(ModelSpec model) throws NotEvaluatedException {
        Optional<String> problem = command(model).flatMap(FinishedCommand::problem);
        if (problem.isPresent()) {
            throw new NotEvaluatedException(problem.get());
        }
    }

    /** Rows that nobody found are refused in the words of who looked for them. */
    void refuseMissingRows(PredictionsSpec predictions) throws NotEvaluatedException {
        FoundDataset dataset = found.get(predictions.dataset().name().value());
        Optional<String> problem = dataset == null ? Optional.empty() : dataset.problem();
        if (problem.isPresent()) {
            throw new NotEvaluatedException(problem.get());
        }
    }

    /** What was promoted. */
    PromotedBaseline promoted() {
        return PromotedBaseline.of(tools.baseline().state());
    }

    Optional<FinishedCommand> command(ModelSpec model) {
        return Optional.ofNullable(commands.get(model.name().value()));
    }

    /** Where a model's own predictions come from. */
    Origin candidate(PredictedModel<?> model) {
        return origin(model.predictions());
    }

    /** Where predictions come from. */
    Origin origin(PredictionsSpec predictions) {
        FoundDataset dataset = found.get(predictions.dataset().name().value());
        Optional<String> rows =
                dataset == null ? Optional.empty() : dataset.fingerprint().map(Fingerprint::toString);
        return predictions.match(new PredictionsSpec.Cases<>() {
            @Override
            public Origin table(PredictionsSpec.Table it) {
                return new Origin(it.location(), rows);
            }

            @Override
            public Origin modelFile(PredictionsSpec.ModelFile it) {
                return new Origin(it.location(), fingerprint(it.model().value()));
            }
        });
    }

    /** Of a model file; empty when it cannot be read. */
    Optional<String> fingerprint(String file) {
        try {
            return Optional.of(Fingerprint.of(tools.base().resolve(file)).toString());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
