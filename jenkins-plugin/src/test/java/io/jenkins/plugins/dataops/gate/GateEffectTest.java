package io.jenkins.plugins.dataops.gate;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Result;
import io.dataops.results.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GateEffectTest {
    private static final GateEffect NOTHING = new GateEffect(null, null, false);

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "NOT_EVALUATED"})
    void aVerdictThatBlocksStopsUnlessToldOtherwise(Verdict verdict) {
        assertThat(effect(GateOptions.DEFAULTS, verdict)).isEqualTo(new GateEffect(null, null, true));
    }

    @ParameterizedTest
    @EnumSource(names = {"PASSED", "WARNED"})
    void aVerdictThatDoesNotBlockGoesOn(Verdict verdict) {
        assertThat(effect(GateOptions.DEFAULTS, verdict)).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "NOT_EVALUATED"})
    void whatBlocksMayMarkInsteadOfStopping(Verdict verdict) {
        assertThat(blocked(OnBlocked.FAILURE, verdict))
                .isEqualTo(new GateEffect(Result.FAILURE, Result.FAILURE, false));
        assertThat(blocked(OnBlocked.UNSTABLE, verdict))
                .isEqualTo(new GateEffect(Result.UNSTABLE, Result.UNSTABLE, false));
        assertThat(blocked(OnBlocked.STAGE_UNSTABLE, verdict)).isEqualTo(new GateEffect(Result.UNSTABLE, null, false));
        assertThat(blocked(OnBlocked.NONE, verdict)).isEqualTo(NOTHING);
    }

    @Test
    void aWarningMayMark() {
        GateOptions options = GateOptions.DEFAULTS;
        assertThat(effect(options.withOnWarned(OnWarned.UNSTABLE), Verdict.WARNED))
                .isEqualTo(new GateEffect(Result.UNSTABLE, Result.UNSTABLE, false));
        assertThat(effect(options.withOnWarned(OnWarned.STAGE_UNSTABLE), Verdict.WARNED))
                .isEqualTo(new GateEffect(Result.UNSTABLE, null, false));
        assertThat(effect(options.withOnWarned(OnWarned.UNSTABLE), Verdict.PASSED))
                .isEqualTo(NOTHING);
    }

    private static GateEffect blocked(OnBlocked wish, Verdict verdict) {
        return effect(GateOptions.DEFAULTS.withOnBlocked(wish), verdict);
    }

    private static GateEffect effect(GateOptions options, Verdict verdict) {
        return GateEffect.of(options, new GateVerdict(verdict, List.of()));
    }
}
