package io.dataops.checks.ratchet;

import io.dataops.checks.baseline.BaselineUse;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.suite.Suite;
import io.dataops.checks.suite.Suites;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.BaselineRecord;
import io.dataops.results.Evidence;
import io.dataops.results.Finding;
import io.dataops.results.Outcome;
import io.dataops.results.Promotion;
import io.dataops.results.Run;
import io.dataops.results.Status;
import io.dataops.results.Verdict;
import io.dataops.results.VerificationResult;
import io.dataops.results.baseline.BaselineFolder;
import io.dataops.results.baseline.BaselineState;
import io.dataops.results.baseline.PromotableFolder;
import io.dataops.results.json.ResultJson;
import io.dataops.results.json.UnreadableResultException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A module with one check, one ratchet, and a baseline of its own. */
final class Module {
    static final String CHECK = "t.not_null.a";

    private static final String SUITE =
            "version: 1\ndatasets:\n  t: { path: t.csv, key: [id], checks: [ not_null: a ] }\n"
                    + "gates: [ { checks: t, ratchet: true } ]\n";
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final PromotableFolder promotable;
    private final BaselineFolder baseline;
    private final Suite suite;

    Module(Path folder) {
        promotable = new PromotableFolder(folder.resolve("promotable"));
        baseline = new BaselineFolder(folder.resolve("baseline"), "baseline");
        try {
            suite = Suites.reader().read(SUITE, "s");
        } catch (ProblemsException refused) {
            throw new IllegalStateException(refused);
        }
    }

    BaselineFolder baseline() {
        return baseline;
    }

    PromotableFolder promotable() {
        return promotable;
    }

    /** What its ratchet makes of a number of failing rows. */
    Held hold(BaselineState state, Engine engine, long failing) throws IOException {
        Finding finding = new Finding("a is never null", null, 100L, failing, 0L, null, null);
        Outcome outcome =
                new Outcome(suite.checks().get(0).description(), failing == 0 ? Status.PASSED : Status.FAILED, finding);
        return new Ratchets(suite, new BaselineUse(state, Optional.of(promotable.path())), engine)
                .hold(List.of(outcome));
    }

    Held hold(BaselineState state, long... failing) throws IOException {
        return hold(state, new MadeUpRows("", failing), failing.length);
    }

    /** Makes what the last evaluation left the baseline. */
    BaselineState promote() throws IOException, UnreadableResultException {
        VerificationResult result = new VerificationResult(
                Verdict.NOT_EVALUATED,
                new Evidence(null, null, null, null, "suite", null, null, "tool", "engine", null),
                new Run(NOW, 0, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        new ResultJson(1 << 20).write(result, promotable.path().resolve(PromotableFolder.RESULT));
        promotable.seal(List.of());
        Promotion promotion = new Promotion("release", NOW, null, null, null, null, List.of());
        baseline.promote(promotable, new BaselineRecord(promotion, promotable.read(), List.of(), List.of()));
        return baseline.read();
    }
}
