package io.dataops.checks.model;

import io.dataops.checks.baseline.BaselineUse;
import io.dataops.checks.gate.GateDecider;
import io.dataops.checks.suite.Suite;
import io.dataops.checks.suite.Suites;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.GateDecision;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Evaluates one suite on rows that are drawn anew again and again, all the way from YAML to decisions. */
final class Simulation {
    private final Suite suite;
    private final ModelTools tools = new ModelTools(
            ModelResources.in(Path.of("logs")),
            Path.of("."),
            Optional.empty(),
            Instant.EPOCH,
            1,
            BaselineUse.none(),
            () -> 0);

    private Simulation(Suite suite) {
        this.suite = suite;
    }

    static Simulation of(String yaml) {
        try {
            return new Simulation(Suites.reader().read(yaml, "dataops.yaml"));
        } catch (ProblemsException refused) {
            throw new AssertionError(refused.getMessage(), refused);
        }
    }

    /** Draws the rows of one run. */
    interface Draw {
        /** Tables by data set. */
        Map<String, MadeUpTable> rows(SplittableRandom random);
    }

    /** The decisions of many runs. */
    Decisions run(int runs, long seed, Draw draw) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<GateDecision>> decisions = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            decisions.add(decide(draw.rows(random.split())));
        }
        return new Decisions(seed, decisions);
    }

    List<GateDecision> decide(Map<String, MadeUpTable> rows) {
        List<EvaluatedModel> models =
                new ModelEvaluator(suite.models(), tools).evaluate(new InMemoryEngine(rows), List.of());
        return new GateDecider()
                .decide(models.stream().flatMap(model -> model.gates().stream()).toList());
    }
}
