package io.jenkins.plugins.dataops.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.jenkinsci.plugins.scriptsecurity.sandbox.whitelists.Whitelisted;
import org.junit.jupiter.api.Test;

class PromotionReceiptTest {
    private static final PromotionReceipt RECEIPT = new PromotionReceipt("production", "alice", "WARNED");

    @Test
    void itHoldsTheFactsOfThePromotion() {
        assertThat(RECEIPT.getChannel()).isEqualTo("production");
        assertThat(RECEIPT.getBy()).isEqualTo("alice");
        assertThat(RECEIPT.getVerdict()).isEqualTo("WARNED");
        assertThat(RECEIPT).hasToString("production by alice on WARNED");
    }

    @Test
    void aSandboxedScriptMayCallEveryMethod() {
        assertThat(PromotionReceipt.class.getDeclaredMethods())
                .filteredOn(method -> Modifier.isPublic(method.getModifiers()))
                .isNotEmpty()
                .allMatch(method -> method.isAnnotationPresent(Whitelisted.class));
    }

    @Test
    void aPipelineMayKeepItOverARestart() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(RECEIPT);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).usingRecursiveComparison().isEqualTo(RECEIPT);
        }
        assertThat(Arrays.stream(PromotionReceipt.class.getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers())))
                .allMatch(field -> field.getType() == String.class);
    }
}
