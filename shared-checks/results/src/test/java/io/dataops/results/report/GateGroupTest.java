package io.dataops.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GateGroupTest {
    private static final SourcePosition HERE = new SourcePosition("dataops.yaml", 9, 5);

    @Test
    void slicesOfOneDeclarationAreOneGroupAndTheWorstIsItsFirst() {
        List<GateGroup> groups = GateGroup.of(List.of(
                gate("a", Decision.PASS, HERE),
                gate("b", Decision.INCONCLUSIVE, HERE),
                gate("c", Decision.FAIL, HERE)));
        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).gates()).extracting(GateDecision::slice).containsExactly("c", "b", "a");
        assertThat(groups.get(0).sentence()).isEqualTo("fail on 1 of 3 slices: c; it is c");
    }

    @Test
    void aGateByItselfSaysItsReasonAndItsSlice() {
        GateGroup group = GateGroup.of(List.of(gate("a", Decision.FAIL, HERE))).get(0);
        assertThat(group.subject()).isEqualTo("churn.recall on a");
        assertThat(group.sentence()).isEqualTo("it is a");
    }

    @Test
    void slicesBeyondTheFifthAreCounted() {
        List<GateDecision> gates = new ArrayList<>();
        for (String slice : "a b c d e f g".split(" ")) {
            gates.add(gate(slice, Decision.FAIL, HERE));
        }
        assertThat(GateGroup.of(gates).get(0).sentence())
                .isEqualTo("fail on 7 of 7 slices: a, b, c, d, e, 2 more; the first: it is a");
    }

    @Test
    void allRowsAreNoSlice() {
        List<GateDecision> gates = new ArrayList<>(List.of(gate(null, Decision.FAIL, HERE)));
        gates.add(gate("a", Decision.PASS, HERE));
        assertThat(GateGroup.of(gates).get(0).sentence()).isEqualTo("fail on all rows and on 0 of 1 slice; it is null");
        gates.add(gate("b", Decision.FAIL, HERE));
        assertThat(GateGroup.of(gates).get(0).sentence())
                .isEqualTo("fail on all rows and on 1 of 2 slices: b; the first: it is null");
    }

    @Test
    void gatesThatNobodyDeclaredStandAlone() {
        assertThat(GateGroup.of(List.of(gate("a", Decision.FAIL, null), gate("b", Decision.FAIL, null))))
                .hasSize(2);
    }

    @Test
    void groupsThatBlockComeFirst() {
        SourcePosition there = new SourcePosition("dataops.yaml", 10, 5);
        assertThat(GateGroup.of(List.of(gate("a", Decision.PASS, HERE), gate("b", Decision.FAIL, there))))
                .extracting(group -> group.first().slice())
                .containsExactly("b", "a");
    }

    private static GateDecision gate(@Nullable String slice, Decision decision, @Nullable SourcePosition source) {
        Effect effect = decision == Decision.PASS ? Effect.NONE : Effect.BLOCK;
        String id = "churn.recall[" + slice + "]";
        return new GateDecision(
                id, "value", "churn.recall", slice, decision, effect, "it is " + slice, Map.of(), source);
    }
}
