package io.dataops.checks.anomaly;

import io.dataops.checks.chart.ChangeRule;
import io.dataops.checks.chart.ControlRule;
import io.dataops.checks.chart.HistoryRule;
import io.dataops.checks.suite.Incident;
import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.baseline.BaselineState;
import io.dataops.results.history.History;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Decides whether numbers are like their history. */
public final class HistoryDecider {
    /** Builds may run side by side, on machines whose clocks differ a little. */
    private static final Duration CLOCKS_APART = Duration.ofDays(1);

    private final KnownHistory known;
    private final List<PastBuild> builds;
    private final BuildAtHand build;
    private final List<Incident> incidents;
    private final BaselineState baseline;

    /**
     * A decider for one build.
     *
     * @param baseline remembers that there was a history when it was promoted
     */
    public HistoryDecider(KnownHistory known, BuildAtHand build, List<Incident> incidents, BaselineState baseline) {
        this.known = known;
        this.builds = known instanceof KnownHistory.Read read
                ? read.history().entries().stream().map(PastBuild::of).toList()
                : List.of();
        this.build = build;
        this.incidents = List.copyOf(incidents);
        this.baseline = baseline;
    }

    /** The decision on a number. */
    public GateDecision decide(AskedHistory asked) {
        Answer answer = asked.now() instanceof AskedHistory.NoNumber none ? none.answer() : answer(asked);
        return new GateDecision(
                        asked.decisionId(),
                        asked.kind(),
                        asked.subject(),
                        asked.slice(),
                        answer.decision(),
                        answer.effect(),
                        answer.reason(),
                        answer.numbers(),
                        asked.at())
                .showing(answer.chart().orElse(null));
    }

    private Answer answer(AskedHistory asked) {
        return known.match(new KnownHistory.Cases<>() {
            @Override
            public Answer off(KnownHistory.Off it) {
                return Answer.untold(
                        Effect.BLOCK,
                        asked.name() + " has no history to be compared with: none is kept, see dataops.history");
            }

            @Override
            public Answer unreadable(KnownHistory.Unreadable it) {
                return Answer.untold(
                        Effect.BLOCK, asked.name() + " cannot be compared with its history: " + it.reason());
            }

            @Override
            public Answer read(KnownHistory.Read it) {
                return isLost(it.history(), asked)
                        ? Answer.untold(
                                Effect.BLOCK,
                                asked.name()
                                        + " has lost its history: there was one when the baseline was promoted, and no"
                                        + " build of the branch is in it now; bring it back, or promote anew")
                        : later(asked).orElseGet(() -> compared(it.history(), asked));
            }
        });
    }

    /** A history without any build of the branch, where the promoted build was compared with one. */
    private boolean isLost(History history, AskedHistory asked) {
        String branch = asked.rule().choice().branch().orElse(build.branch());
        return baseline instanceof BaselineState.Found found
                && history.onBranch(branch).entries().isEmpty()
                && Objects.equals(found.result().evidence().branch(), branch)
                && found.result().gates().stream()
                        .anyMatch(gate -> gate.id().equals(asked.decisionId())
                                && (gate.decision() == Decision.PASS || gate.decision() == Decision.FAIL));
    }

    /** Builds from the future: one clock or the other was wrong, so nobody knows which builds came before this one. */
    private Optional<Answer> later(AskedHistory asked) {
        String branch = asked.rule().choice().branch().orElse(build.branch());
        return builds.stream()
                .map(PastBuild::entry)
                .filter(entry -> Objects.equals(entry.evidence().branch(), branch))
                .map(entry -> entry.run().started())
                .filter(started -> started.isAfter(build.started().plus(CLOCKS_APART)))
                .max(Comparator.naturalOrder())
                .map(started -> Answer.untold(
                        Effect.BLOCK,
                        asked.name() + " cannot be compared with its history: it has a build of " + started
                                + ", which is later than this one, of " + build.started()
                                + "; set the clock right, or remove that build from the history"));
    }

    private Answer compared(History history, AskedHistory asked) {
        List<PastPoint> points = new PastPoints(build, incidents, asked).of(builds);
        double now = ((AskedHistory.Measured) asked.now()).value();
        Past past = new Past(points, build, asked, now, history.unreadable());
        return asked.rule().match(new HistoryRule.Cases<>() {
            @Override
            public Answer change(ChangeRule it) {
                return new ChangeJudge(it, past).answer();
            }

            @Override
            public Answer control(ControlRule it) {
                return new ControlJudge(it, past).answer();
            }
        });
    }
}
