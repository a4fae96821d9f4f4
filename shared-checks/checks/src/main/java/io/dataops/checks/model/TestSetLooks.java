package io.dataops.checks.model;

import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.suite.PredictedModel;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.ModelEvidence;
import io.dataops.results.literal.Counted;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Counts how many different predictions gates have judged on the test set of a model. */
final class TestSetLooks {
    private final PredictedModel<?> model;
    private final ModelTools tools;

    TestSetLooks(PredictedModel<?> model, ModelTools tools) {
        this.model = model;
        this.tools = tools;
    }

    /**
     * What was counted.
     *
     * @param testSet empty when rows have no id
     * @param note why looks could not be counted; empty when they were
     * @param wornOut the gate that says that there were too many; empty while there are not
     */
    record SoFar(Optional<ModelEvidence.TestSet> testSet, Optional<String> note, Optional<GateDecision> wornOut) {}

    /** Counts a look at some rows; empty when they have no id. */
    SoFar count(Optional<JudgedRows> rows) {
        return rows.map(this::count).orElseGet(() -> new SoFar(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private SoFar count(JudgedRows rows) {
        Fingerprint testSet = rows.testSet();
        if (tools.resources().looks().isEmpty()) {
            return counted(testSet, 0, Optional.empty());
        }
        Path file = tools.resources().looks().get();
        try {
            LookLedger ledger = new LookLedger(file);
            Looks looks = model.gates().isEmpty()
                    ? ledger.of(testSet)
                    : ledger.note(
                            new Look(testSet, rows.predictions(), tools.commit().orElse(null), tools.now()));
            return counted(testSet, looks.number(), unreadable(looks, file));
        } catch (IOException refused) {
            return counted(
                    testSet,
                    0,
                    Optional.of("looks at the test set cannot be counted in " + file.getFileName() + ": "
                            + refused.getMessage()));
        }
    }

    private static Optional<String> unreadable(Looks looks, Path file) {
        return looks.unreadable() == 0
                ? Optional.empty()
                : Optional.of(new Counted(looks.unreadable(), "line") + " of " + file.getFileName()
                        + " cannot be read, so there may have been more looks");
    }

    private SoFar counted(Fingerprint testSet, long looks, Optional<String> note) {
        Optional<GateDecision> wornOut =
                model.maxLooks().isPresent() && looks > model.maxLooks().getAsLong()
                        ? Optional.of(wornOut(looks, model.maxLooks().getAsLong()))
                        : Optional.empty();
        return new SoFar(Optional.of(new ModelEvidence.TestSet(testSet.toString(), looks)), note, wornOut);
    }

    private GateDecision wornOut(long looks, long most) {
        String name = model.name().value();
        return new GateDecision(
                "looks." + name,
                "evidence",
                name,
                null,
                Decision.INCONCLUSIVE,
                Effect.WARN,
                "gates have judged " + looks + " different predictions on the test set of " + name
                        + ", and max_looks is " + most
                        + ": whoever chooses among so many fits the test set; take fresh rows",
                Map.of("looks", BigDecimal.valueOf(looks), "max_looks", BigDecimal.valueOf(most)),
                model.name().at());
    }
}
