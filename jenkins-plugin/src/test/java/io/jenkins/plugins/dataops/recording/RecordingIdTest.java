package io.jenkins.plugins.dataops.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../up", "a/b", "a\\b", " a", "a b", "-a", "_a", "ä", "a\n"})
    void whatCannotStandInAUrlOrNameAFolderIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordingId(text))
                .withMessageStartingWith(
                        "'" + text + "' is no id of a recording: write letters, digits, '.', '-' and '_'"
                                + ", a letter or digit first, such as '");
    }

    @Test
    void theRefusalShowsAnIdThatWouldDo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordingId("../North & South!"))
                .withMessageEndingWith("such as 'north-south'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordingId("…"))
                .withMessageEndingWith("such as 'dataops'");
    }

    @Test
    void eightyCharactersFitAndOneMoreDoesNot() {
        assertThat(new RecordingId("a".repeat(80)).text()).hasSize(80);
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordingId("a".repeat(81)));
    }

    @Test
    void parallelBranchesNameTheRecordingMadeInThem() {
        assertThat(RecordingId.inBranches(List.of())).isEqualTo(new RecordingId("dataops"));
        assertThat(RecordingId.inBranches(List.of("North", "x = 1"))).isEqualTo(new RecordingId("dataops-north-x-1"));
    }

    @Test
    void aTakenIdIsCounted() {
        RecordingId id = new RecordingId("shop");
        assertThat(id.butNoneOf(List.of())).isEqualTo(id);
        assertThat(id.butNoneOf(List.of("shop"))).isEqualTo(new RecordingId("shop-2"));
        assertThat(id.butNoneOf(List.of("shop", "shop-2"))).isEqualTo(new RecordingId("shop-3"));
    }

    @Test
    void aLongIdThatIsTakenIsCutToFit() {
        String longest = "a".repeat(80);
        assertThat(new RecordingId(longest).butNoneOf(List.of(longest)).text()).isEqualTo("a".repeat(78) + "-2");
    }

    @Test
    void repetitionsBelongToTheirFirst() {
        RecordingId shop = new RecordingId("shop");
        assertThat(shop.repeats(shop)).isTrue();
        assertThat(new RecordingId("shop-2").repeats(shop)).isTrue();
        assertThat(new RecordingId("shop-north").repeats(shop)).isFalse();
        assertThat(new RecordingId("shop").repeats(new RecordingId("shop-2"))).isFalse();
    }
}
