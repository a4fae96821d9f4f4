package io.dataops.checks.aggregate;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.Status;
import io.dataops.results.VerificationResult;
import io.dataops.results.module.QualifiedResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a module that has a suite adds to the evidence of the whole build. */
public sealed interface ModuleEvidence {
    /** Its result, when it left one that counts. */
    Optional<QualifiedResult> result();

    /** What keeps it from being evidence; empty when nothing does. */
    List<GateDecision> objections();

    /** A module that left a result of this build. */
    static ModuleEvidence fresh(String module, String folder, VerificationResult result) {
        return new Fresh(new QualifiedResult(module, folder, result));
    }

    /**
     * A module that left nothing which counts.
     *
     * @param reason half a sentence, such as {@code there is no result of it}
     */
    static ModuleEvidence missing(String module, String reason) {
        return new Silent(module, reason, Effect.BLOCK);
    }

    /** A module that is not part of this build because only some modules were asked for. */
    static ModuleEvidence leftOut(String module) {
        return new Silent(module, "it was left out of this build, so nothing is known of it", Effect.WARN);
    }

    /** A result that counts. One in which nothing was decided is a gap in the whole, where other modules hide it. */
    record Fresh(QualifiedResult qualified) implements ModuleEvidence {
        @Override
        public Optional<QualifiedResult> result() {
            return Optional.of(qualified);
        }

        @Override
        public List<GateDecision> objections() {
            boolean hidden = qualified.result().verdict().blocks()
                    && !qualified.result().awaitsBaseline()
                    && qualified.result().checks().stream().noneMatch(check -> blocks(check.status()))
                    && qualified.result().gates().stream().noneMatch(gate -> gate.effect() == Effect.BLOCK);
            return hidden ? new Silent(qualified.module(), "no check of it ran", Effect.BLOCK).objections() : List.of();
        }

        private static boolean blocks(Status status) {
            return switch (status) {
                case FAILED, ERRORED -> true;
                case PASSED, WARNED, SKIPPED -> false;
            };
        }
    }

    /** No result that counts. */
    record Silent(String module, String reason, Effect effect) implements ModuleEvidence {
        /** The root's folder. A subject is never empty. */
        private static final String ROOT = ".";

        @Override
        public Optional<QualifiedResult> result() {
            return Optional.empty();
        }

        @Override
        public List<GateDecision> objections() {
            String name = module.isEmpty() ? "the root" : "the module " + module;
            String subject = module.isEmpty() ? ROOT : module;
            return List.of(new GateDecision(
                    subject + ":" + GateDecision.EVIDENCE,
                    GateDecision.EVIDENCE,
                    subject,
                    null,
                    Decision.NOT_EVALUATED,
                    effect,
                    name + " is not evaluated: " + reason,
                    Map.of(),
                    null));
        }
    }
}
