package io.dataops.checks.model;

import io.dataops.checks.baseline.KeptPredictions;
import io.dataops.checks.plan.RowsRequest.Wanted;
import io.dataops.checks.suite.PredictedModel;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Leaves the rows of a model for a promotion.
 *
 * @param promotable the folder for that; empty when nothing can be promoted
 */
record Keeping(Optional<Path> promotable) {
    /** Keeps identities, labels and predictions; hands on why it kept nothing, for people. */
    Optional<String> keep(PredictedModel<?> model, Side<?> side, Optional<JudgedRows> judged) {
        if (promotable.isEmpty()) {
            return Optional.empty();
        }
        if (judged.isEmpty()) {
            return Optional.of(
                    "the model has no 'id', so a promotion keeps its metrics and none of its predictions, and no"
                            + " later model can be compared with it row by row");
        }
        List<Wanted> wanted = new ArrayList<>(List.of(BaselineReader.identity(model)));
        wanted.addAll(side.roles().columns());
        try {
            new KeptPredictions(file(model, promotable.get()))
                    .write(
                            model.type().task().toString(),
                            judged.get().testSet().toString(),
                            wanted,
                            wanted.stream().map(side::values).toList());
            return Optional.empty();
        } catch (IOException full) {
            return Optional.of("the predictions are not kept, so no later model can be compared with this one: "
                    + full.getMessage());
        }
    }

    /** Keeps nothing of rows that turned out to be none to judge. */
    void discard(PredictedModel<?> model) throws NotEvaluatedException {
        if (promotable.isEmpty()) {
            return;
        }
        Path file = file(model, promotable.get());
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(Objects.requireNonNull(file.getParent()));
        } catch (DirectoryNotEmptyException others) {
            // The predictions of another model stay.
        } catch (IOException locked) {
            throw new NotEvaluatedException("the kept predictions " + file.getFileName() + " cannot be removed");
        }
    }

    private static Path file(PredictedModel<?> model, Path promotable) {
        return promotable.resolve(KeptPredictions.name(model.name().value()));
    }
}
