package io.dataops.results.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.testing.SampleHistory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetentionTest {
    @Test
    void theNewestOfEachProjectAndBranchStay() {
        List<HistoryEntry> entries = new ArrayList<>();
        for (int day = 0; day < 3; day++) {
            entries.add(SampleHistory.entry(day, 1));
            entries.add(SampleHistory.entry("com.example:other", "main", day, 1));
            entries.add(SampleHistory.entry(SampleHistory.PROJECT, null, day, 1));
        }
        entries.add(SampleHistory.entry(SampleHistory.PROJECT, "branch", 0, 1));

        Set<String> outdated = new Retention(2, null).outdated(stamps(entries), SampleHistory.NOON);

        assertThat(outdated)
                .containsExactlyInAnyOrder(
                        SampleHistory.entry(0, 1).id(),
                        SampleHistory.entry("com.example:other", "main", 0, 1).id(),
                        SampleHistory.entry(SampleHistory.PROJECT, null, 0, 1).id());
    }

    @Test
    void aTenthMoreIsNotWorthRewriting() {
        Retention twenty = new Retention(20, null);

        assertThat(twenty.outdated(stamps(days(22)), SampleHistory.NOON)).isEmpty();
        assertThat(twenty.outdated(stamps(days(23)), SampleHistory.NOON)).hasSize(3);
    }

    @Test
    void aStoreIsReadOnlyWhenSomethingMayHaveToGo() {
        assertThat(new Retention(20, null).isWorthALook(22)).isFalse();
        assertThat(new Retention(20, null).isWorthALook(23)).isTrue();
        assertThat(new Retention(20, Duration.ofDays(7)).isWorthALook(1)).isTrue();
    }

    @Test
    void whatIsTooOldGoes() {
        Retention week = new Retention(5, Duration.ofDays(7));

        assertThat(week.outdated(stamps(days(2)), SampleHistory.NOON.plus(Duration.ofDays(8))))
                .containsExactly(SampleHistory.entry(0, 1).id());
    }

    @Test
    void atLeastOneEntryIsKept() {
        assertThatThrownBy(() -> new Retention(0, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at least 1 entry is kept, not 0");
    }

    private static List<HistoryEntry> days(int days) {
        return IntStream.range(0, days)
                .mapToObj(day -> SampleHistory.entry(day, 1))
                .toList();
    }

    private static List<Retention.Stamp> stamps(List<HistoryEntry> entries) {
        return entries.stream().map(Retention.Stamp::of).toList();
    }
}
