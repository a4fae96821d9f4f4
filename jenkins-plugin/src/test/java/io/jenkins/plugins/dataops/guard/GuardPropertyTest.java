package io.jenkins.plugins.dataops.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.dataops.testing.Stored;
import org.junit.jupiter.api.Test;

class GuardPropertyTest {
    @Test
    void aChoiceThatAFileDoesNotHaveIsTheStrictOne() throws Exception {
        GuardProperty guard = new GuardProperty();
        Stored.field(guard, "mode", null);
        Stored.field(guard, "withoutUpstream", null);
        guard.readResolve();
        assertThat(guard.getMode()).isEqualTo(GuardMode.HARD);
        assertThat(guard.rule()).isEqualTo(new GuardRule(null, WithoutUpstream.REFUSE));
    }

    @Test
    void choicesThatAFileHasStay() {
        GuardProperty guard = new GuardProperty();
        guard.setMode(GuardMode.SOFT);
        guard.setWithoutUpstream(WithoutUpstream.ALLOW);
        guard.readResolve();
        assertThat(guard.getMode()).isEqualTo(GuardMode.SOFT);
        assertThat(guard.getWithoutUpstream()).isEqualTo(WithoutUpstream.ALLOW);
    }
}
