package io.dataops.results.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ColumnProfileTest {
    private static ColumnProfile column(String type, @Nullable Long personal) {
        return new ColumnProfile("c", type, 9, 0, 9L, null, List.of(), List.of(), List.of(), personal);
    }

    @Test
    void textsMayBePersonalUnlessSomebodyLookedAndFoundNone() {
        assertThat(column("text", 0L).mayBePersonal()).isFalse();
        assertThat(column("text", 1L).mayBePersonal()).isTrue();
        assertThat(column("text", null).mayBePersonal()).isTrue();
    }

    @Test
    void numbersAreNotLookedAtForWhatIsPersonal() {
        assertThat(column("integer", null).mayBePersonal()).isFalse();
    }
}
