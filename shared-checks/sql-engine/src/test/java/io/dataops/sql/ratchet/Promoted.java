package io.dataops.sql.ratchet;

import io.dataops.results.BaselineContent;
import io.dataops.results.BaselineRecord;
import io.dataops.results.Promotion;
import io.dataops.results.VerificationResult;
import io.dataops.results.baseline.BaselineFolder;
import io.dataops.results.baseline.BaselineState;
import io.dataops.results.baseline.PromotableFolder;
import io.dataops.results.json.ResultJson;
import io.dataops.results.json.UnreadableResultException;
import io.dataops.sql.SuiteRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A module whose results are promoted, as the Maven plugin does. */
final class Promoted {
    private final Path folder;

    Promoted(Path folder) {
        this.folder = folder;
    }

    SuiteRun run() {
        return SuiteRun.in(folder);
    }

    /** Verifies a suite on the data of a run and makes the result the baseline. */
    BaselineState promote(SuiteRun run, String suite) {
        PromotableFolder promotable = new PromotableFolder(folder.resolve("promotable"));
        BaselineFolder baseline = new BaselineFolder(folder.resolve("dataops-baseline"), "dataops-baseline");
        try {
            VerificationResult result = run.leaving(promotable).verify(suite);
            new ResultJson(1 << 20).write(result, promotable.path().resolve(PromotableFolder.RESULT));
            Files.writeString(promotable.path().resolve(PromotableFolder.SUITE), suite);
            promotable.seal(List.of());
            BaselineContent content = promotable.read();
            Promotion promotion = new Promotion("release", SuiteRun.NOW, null, null, null, null, List.of());
            baseline.promote(promotable, new BaselineRecord(promotion, content, List.of(), List.of()));
            return baseline.read();
        } catch (IOException | UnreadableResultException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
