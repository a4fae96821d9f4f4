package io.dataops.checks.ratchet;

import io.dataops.checks.baseline.BaselineUse;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.suite.CheckSpec;
import io.dataops.checks.suite.DatasetSpec;
import io.dataops.checks.suite.RatchetSpec;
import io.dataops.checks.suite.Suite;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.baseline.BaselineState;
import io.dataops.results.literal.Counted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Evaluates the ratchets of a suite, and keeps what the next evaluation compares with. */
public final class Ratchets {
    private final Map<String, RatchetSpec> byCheck = new LinkedHashMap<>();
    private final Map<String, CheckSpec> checks = new LinkedHashMap<>();
    private final Map<String, DatasetSpec> datasets = new LinkedHashMap<>();
    private final List<RatchetSpec> ratchets;
    private final BaselineUse use;
    private final FailingRowsReader reader;

    /**
     * The ratchets of a suite.
     *
     * @param use the baseline, and the folder for what a promotion would keep
     * @param engine has the data open
     */
    public Ratchets(Suite suite, BaselineUse use, Engine engine) {
        this.ratchets = suite.ratchets();
        this.use = use;
        this.reader = new FailingRowsReader(engine);
        ratchets.forEach(ratchet -> ratchet.counting().forEach(check -> byCheck.put(check, ratchet)));
        suite.checks().forEach(check -> checks.put(check.description().id(), check));
        suite.datasets().forEach(dataset -> datasets.put(dataset.name().value(), dataset));
    }

    /**
     * Decides, and writes into the promotable folder what a promotion would keep.
     *
     * @throws IOException when that cannot be written
     */
    public Held hold(List<Outcome> outcomes) throws IOException {
        PromotedRows promoted = PromotedRows.of(use.state());
        Map<String, FailingRows> found = new LinkedHashMap<>();
        List<Outcome> held = new ArrayList<>();
        List<GateDecision> decisions = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            String id = outcome.check().id();
            Optional<RatchetSpec> ratchet = Optional.ofNullable(byCheck.get(id));
            failing(outcome, ratchet).ifPresent(rows -> found.put(id, rows));
            if (ratchet.isPresent()) {
                RatchetAnswer answer = answer(ratchet.get(), outcome, found, promoted);
                decisions.add(answer.on(outcome, ratchet.get()));
                held.add(answer.tolerated(outcome));
            } else {
                held.add(outcome);
            }
        }
        ratchets.stream()
                .filter(ratchet -> ratchet.others() > 0)
                .map(Ratchets::others)
                .forEach(decisions::add);
        if (use.promotable().isPresent()) {
            keep(found, use.promotable().get());
        }
        return new Held(held, decisions);
    }

    /** The failing rows of a check that counts some and ran; which they are only where a ratchet compares them. */
    private Optional<FailingRows> failing(Outcome outcome, Optional<RatchetSpec> ratchet) {
        CheckSpec check = check(outcome);
        Long failing = outcome.finding().failing();
        if (failing == null || check.check().sampled().isEmpty()) {
            return Optional.empty();
        }
        DatasetSpec dataset = dataset(check);
        boolean told = ratchet.filter(it -> it.by() == RatchetSpec.By.ROWS).isPresent()
                && !dataset.key().isEmpty();
        return Optional.of(told ? reader.read(dataset, check, failing) : FailingRows.counted(failing));
    }

    private RatchetAnswer answer(
            RatchetSpec ratchet, Outcome outcome, Map<String, FailingRows> found, PromotedRows promoted) {
        FailingRows now = found.get(outcome.check().id());
        if (now == null) {
            return RatchetDecider.notMeasured(outcome);
        }
        RatchetDecider decider = new RatchetDecider(ratchet.policy());
        CheckSpec check = check(outcome);
        return promoted.state().match(new BaselineState.Cases<>() {
            @Override
            public RatchetAnswer absent(BaselineState.Absent it) {
                return decider.without(it, now.failing());
            }

            @Override
            public RatchetAnswer unusable(BaselineState.Unusable it) {
                return RatchetDecider.without(it);
            }

            @Override
            public RatchetAnswer found(BaselineState.Found it) {
                return compared(decider, check, now, promoted);
            }
        });
    }

    private RatchetAnswer compared(RatchetDecider decider, CheckSpec check, FailingRows now, PromotedRows promoted) {
        Optional<KeptCheck> kept = promoted.check(check.description().id());
        if (kept.isEmpty()) {
            return RatchetDecider.unknownThen();
        }
        DatasetSpec dataset = dataset(check);
        if (!kept.get().definition().equals(FailingRowsReader.definition(dataset, check))) {
            return RatchetDecider.otherThen();
        }
        FailingRows then = now.rows().isPresent()
                ? promoted.rows(kept.get(), names(dataset))
                : FailingRows.counted(kept.get().failing());
        return decider.compared(then, now);
    }

    private static GateDecision others(RatchetSpec ratchet) {
        Counted checks = new Counted(ratchet.others(), "check");
        String verb = ratchet.others() == 1 ? " counts no rows and stands" : " count no rows and stand";
        return new GateDecision(
                RatchetSpec.idOf(ratchet.subject()),
                "ratchet",
                ratchet.subject(),
                null,
                Decision.NOT_EVALUATED,
                Effect.NONE,
                checks + " of " + ratchet.subject() + verb + " on " + (ratchet.others() == 1 ? "its" : "their")
                        + " own",
                Map.of(),
                ratchet.at());
    }

    private void keep(Map<String, FailingRows> found, Path folder) throws IOException {
        Map<String, KeptCheck> kept = new LinkedHashMap<>();
        int files = 0;
        for (Map.Entry<String, FailingRows> entry : found.entrySet()) {
            CheckSpec check = Objects.requireNonNull(checks.get(entry.getKey()));
            Optional<RowIdentities> rows = entry.getValue().rows().filter(it -> it.rows() > 0);
            String file = "rows/" + (files + 1) + ".csv.gz";
            if (rows.isPresent()) {
                new IdentityFile(folder.resolve(file)).write(rows.get());
                files++;
            }
            kept.put(
                    entry.getKey(),
                    new KeptCheck(
                            entry.getKey(),
                            FailingRowsReader.definition(dataset(check), check),
                            entry.getValue().failing(),
                            rows.isPresent() ? names(dataset(check)) : List.of(),
                            rows.map(it -> file)));
        }
        new KeptIndex(kept).write(folder);
    }

    private static List<String> names(DatasetSpec dataset) {
        return FailingRowsReader.key(dataset).stream().map(Column::name).toList();
    }

    private CheckSpec check(Outcome outcome) {
        return Objects.requireNonNull(checks.get(outcome.check().id()));
    }

    private DatasetSpec dataset(CheckSpec check) {
        return Objects.requireNonNull(datasets.get(check.description().dataset()));
    }
}
