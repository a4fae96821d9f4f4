package io.dataops.checks.quarantine;

import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.Separation;
import io.dataops.checks.plan.SeparationRequest;
import io.dataops.checks.plan.SeparationRequest.Fault;
import io.dataops.checks.suite.CheckSpec;
import io.dataops.checks.suite.DatasetSpec;
import io.dataops.checks.suite.QuarantineRule;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.Gap;
import io.dataops.results.GateDecision;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import io.dataops.results.literal.Counted;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps rows apart where the suite asks for it, and says what became of that. Without all evidence no row is good. */
public final class Quarantine {
    private final Optional<QuarantineFolder> folder;
    private final Path base;
    private final Engine engine;
    private final Map<String, Outcome> outcomes;

    /**
     * Knows what checks found.
     *
     * @param folder empty when rows are not kept apart, whatever the suite asks
     * @param base the folder that messages show files relative to
     */
    public Quarantine(Optional<QuarantineFolder> folder, Path base, Engine engine, List<Outcome> outcomes) {
        this.folder = folder;
        this.base = base;
        this.engine = engine;
        this.outcomes = outcomes.stream()
                .collect(Collectors.toMap(outcome -> outcome.check().id(), Function.identity()));
    }

    /**
     * Writes the rows of a data set that asks for it.
     *
     * @param rows how many it has; empty when they could not be counted
     * @return what became of that; empty when the data set does not ask for it
     */
    public Optional<GateDecision> keepApart(DatasetSpec dataset, OptionalLong rows) {
        return dataset.quarantine().map(rule -> keepApart(dataset, rule, rows));
    }

    private GateDecision keepApart(DatasetSpec dataset, QuarantineRule rule, OptionalLong rows) {
        Part part = Part.of(dataset, rule);
        Optional<GateDecision> obstacle = switchedOff(dataset, rule).or(() -> missingEvidence(dataset, rule, part));
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        if (rows.isEmpty()) {
            return notKept(dataset, rule, Effect.BLOCK, "its rows could not be counted");
        }
        List<Fault> faults = part.taken().stream().flatMap(this::fault).toList();
        SeparationRequest request =
                new SeparationRequest(dataset.name().value(), rows.getAsLong(), faults, rule.kept());
        return engine.separate(request).match(new Separation.Cases<>() {
            @Override
            public GateDecision separated(Separation.Separated separated) {
                return put(dataset, rule, part, separated);
            }

            @Override
            public GateDecision refused(Separation.Refused refused) {
                // Where no row was, none can be taken for a good one.
                return notKept(dataset, rule, rows.getAsLong() == 0 ? Effect.WARN : Effect.BLOCK, refused.reason());
            }
        });
    }

    private Optional<GateDecision> switchedOff(DatasetSpec dataset, QuarantineRule rule) {
        return folder.isPresent()
                ? Optional.empty()
                : Optional.of(notKept(dataset, rule, Effect.NONE, "this run keeps no rows apart"));
    }

    private Optional<GateDecision> missingEvidence(DatasetSpec dataset, QuarantineRule rule, Part part) {
        if (part.taken().isEmpty()) {
            String reason = "no check tells good rows from bad ones" + part.others();
            return Optional.of(notKept(dataset, rule, Effect.BLOCK, reason));
        }
        Optional<String> errored = ids(part).filter(this::couldNotTell).findFirst();
        if (errored.isPresent()) {
            return Optional.of(notKept(
                    dataset, rule, Effect.BLOCK, errored.get() + " could not tell, so no row is known to be good"));
        }
        return ids(part)
                .filter(id -> Objects.requireNonNull(outcomes.get(id)).status() == Status.SKIPPED)
                .findFirst()
                .map(id -> notKept(dataset, rule, Effect.WARN, id + " was left out, so no row is known to be good")
                        .lacking(Gap.LEFT_OUT));
    }

    private static Stream<String> ids(Part part) {
        return part.taken().stream().map(check -> check.description().id());
    }

    private boolean couldNotTell(String check) {
        Outcome outcome = outcomes.get(check);
        return outcome == null
                || outcome.status() == Status.ERRORED
                || (outcome.status() != Status.SKIPPED && outcome.finding().failing() == null);
    }

    private Stream<Fault> fault(CheckSpec check) {
        @Nullable
        Long failing = Objects.requireNonNull(outcomes.get(check.description().id()))
                .finding()
                .failing();
        return failing == null || failing == 0
                ? Stream.of()
                : Stream.of(new Fault(
                        check.scope(),
                        check.check().tellingRows().orElseThrow(),
                        failing,
                        check.description().id(),
                        check.description().description()));
    }

    private GateDecision put(DatasetSpec dataset, QuarantineRule rule, Part part, Separation.Separated rows) {
        String name = dataset.name().value();
        QuarantineFolder into = folder.orElseThrow();
        try {
            into.put(name, rows);
        } catch (IOException refused) {
            return notKept(
                    dataset,
                    rule,
                    Effect.BLOCK,
                    into.shown(name, base) + " cannot be written: " + refused.getMessage());
        }
        String files = rows.good().isPresent() ? "good.parquet and bad.parquet" : "bad.parquet";
        List<CheckSpec> unplaced = part.blind().stream().filter(this::missed).toList();
        String reason = rows.goodRows() + " good and " + new Counted(rows.badRows(), "bad row") + " of " + name
                + " are kept apart in " + into.shown(name, base) + ": " + files + doubt(unplaced) + part.others();
        return decision(
                dataset,
                rule,
                unplaced.isEmpty() ? Decision.PASS : Decision.INCONCLUSIVE,
                unplaced.isEmpty() ? Effect.NONE : Effect.WARN,
                reason,
                Map.of("good", BigDecimal.valueOf(rows.goodRows()), "bad", BigDecimal.valueOf(rows.badRows())));
    }

    /** Whether a check did not pass, or nobody knows; one that was left out was not asked. */
    private boolean missed(CheckSpec check) {
        Status status =
                Objects.requireNonNull(outcomes.get(check.description().id())).status();
        return status != Status.PASSED && status != Status.SKIPPED;
    }

    private static String doubt(List<CheckSpec> unplaced) {
        return unplaced.isEmpty()
                ? ""
                : "; rows that are called good may be at fault for what did not pass and tells no rows apart: "
                        + Part.names(unplaced);
    }

    private static GateDecision notKept(DatasetSpec dataset, QuarantineRule rule, Effect effect, String reason) {
        return decision(
                dataset,
                rule,
                Decision.NOT_EVALUATED,
                effect,
                "the rows of " + dataset.name().value() + " are not kept apart: " + reason,
                Map.of());
    }

    private static GateDecision decision(
            DatasetSpec dataset,
            QuarantineRule rule,
            Decision decision,
            Effect effect,
            String reason,
            Map<String, BigDecimal> numbers) {
        String name = dataset.name().value();
        return new GateDecision(
                QuarantineRule.idOf(name),
                GateDecision.QUARANTINE,
                name,
                null,
                decision,
                effect,
                reason,
                numbers,
                rule.at());
    }
}
