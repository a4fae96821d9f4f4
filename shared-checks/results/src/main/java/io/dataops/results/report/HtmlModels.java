package io.dataops.results.report;

import io.dataops.results.VerificationResult;
import java.io.IOException;
import java.util.List;

/** The models: what they were judged on, and what came out. */
final class HtmlModels {
    private final List<ReportedModel> models;

    HtmlModels(VerificationResult result) {
        this.models = ReportedModel.of(result);
    }

    void write(Html html) throws IOException {
        if (models.isEmpty()) {
            return;
        }
        html.open("section", "id", "models", "aria-labelledby", "models-title");
        html.text("h2", "Models", "id", "models-title");
        for (int i = 0; i < models.size(); i++) {
            new HtmlModel(models.get(i), "model-" + i).write(html);
        }
        html.close();
    }
}
