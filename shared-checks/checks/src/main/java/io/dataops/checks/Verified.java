package io.dataops.checks;

import io.dataops.checks.model.EvaluatedModel;
import io.dataops.results.VerificationResult;
import java.util.List;

/**
 * What a verification found out.
 *
 * @param result all of it
 * @param models what was found out about the models, before their gates were decided together with others; a later
 *     verification of the same build can take it, while all that it rests on is as it was
 */
public record Verified(VerificationResult result, List<EvaluatedModel> models) {
    public Verified {
        models = List.copyOf(models);
    }
}
