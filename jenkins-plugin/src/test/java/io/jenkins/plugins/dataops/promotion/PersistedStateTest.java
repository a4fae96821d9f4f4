package io.jenkins.plugins.dataops.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.Verdict;
import io.jenkins.plugins.dataops.recording.RecordingId;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What XStream writes into {@code build.xml} is of kinds that it also reads back. */
class PersistedStateTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @ParameterizedTest
    @ValueSource(
            classes = {
                Promotion.class,
                PromotionAction.class,
                PromotionAnswer.class,
                PendingPromotion.class,
                PendingPromotionsAction.class
            })
    void onlyPlainValuesAreKept(Class<?> type) {
        assertThat(type.isRecord()).isFalse();
        assertThat(Arrays.stream(type.getDeclaredFields()).filter(PersistedStateTest::kept))
                .isNotEmpty()
                .allMatch(field -> List.of(
                                String.class, long.class, int.class, CopyOnWriteArrayList.class, PromotionAnswer.class)
                        .contains(field.getType()));
    }

    @Test
    void aWaitingPromotionMakesTheSameRequestAgain() {
        PromotionRequest request =
                new PromotionRequest(new Channel("production"), new RecordingId("warehouse"), "nightly");
        PendingPromotion pending = pending(request);
        assertThat(pending.request()).isEqualTo(request);
        assertThat(pending.getApprovers()).isEqualTo("alice, team");
        assertThat(pending.isForEverybody()).isFalse();
        assertThat(pending.isOpen()).isTrue();
        assertThat(pending(new PromotionRequest(new Channel("production"), null, null))
                        .request())
                .isEqualTo(new PromotionRequest(new Channel("production"), null, null));
    }

    @Test
    void theStepThatWaitsIsNotKept() throws NoSuchFieldException {
        assertThat(Modifier.isTransient(
                        PendingPromotion.class.getDeclaredField("waiting").getModifiers()))
                .isTrue();
    }

    @Test
    void anApprovalKeepsItsVerdictAndARejectionHasNone() {
        Promotion promotion = new Promotion("production", "alice", NOON, Verdict.WARNED, null, null);
        assertThat(PromotionAnswer.approved(promotion).by()).isEqualTo("alice");
        assertThat(PromotionAnswer.approved(promotion).verdict()).isEqualTo("WARNED");
        assertThat(PromotionAnswer.rejected("bob").by()).isEqualTo("bob");
        assertThat(PromotionAnswer.rejected("bob").verdict()).isNull();
    }

    private static PendingPromotion pending(PromotionRequest request) {
        return new PendingPromotion("1", request, Approvers.parse("alice,team"), "12", NOON);
    }

    private static boolean kept(Field field) {
        return !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers());
    }
}
