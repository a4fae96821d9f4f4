package io.dataops.results.baseline;

import io.dataops.results.Anchor;
import io.dataops.results.BaselineRecord;
import io.dataops.results.Promotion;
import io.dataops.results.VerificationResult;
import io.dataops.results.json.ResultJson;
import io.dataops.results.json.UnreadableResultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * What a build leaves, sealed.
 *
 * @param folder where
 * @param by who promotes it
 */
record Promotable(PromotableFolder folder, String by) {
    static Promotable left(Path path, String by, VerificationResult result) throws IOException {
        Files.createDirectories(path.resolve("models"));
        Files.writeString(path.resolve("models/churn.predictions"), by.repeat(20_000));
        Files.writeString(path.resolve(PromotableFolder.SUITE), "version: 1 # " + by + "\n");
        new ResultJson(1 << 26).write(result, path.resolve(PromotableFolder.RESULT));
        PromotableFolder folder = new PromotableFolder(path);
        folder.seal(List.of());
        return new Promotable(folder, by);
    }

    BaselineRecord record() throws IOException {
        try {
            return new BaselineRecord(
                    new Promotion(
                            by, Instant.parse("2026-11-20T12:00:00Z"), "1a2b3c", "main", "g:a:1", "because", List.of()),
                    folder.read(),
                    List.of(new Anchor("churn", "roc_auc", "roc_auc", null, 0.1 + 0.2, "1a2b3c", Instant.EPOCH, true)),
                    List.of());
        } catch (UnreadableResultException changed) {
            throw new IllegalStateException(changed);
        }
    }

    void promote(BaselineFolder baseline) throws IOException {
        baseline.promote(folder, record());
    }
}
