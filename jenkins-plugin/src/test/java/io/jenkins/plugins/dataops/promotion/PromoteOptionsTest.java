package io.jenkins.plugins.dataops.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hudson.AbortException;
import io.jenkins.plugins.dataops.recording.RecordingId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kohsuke.stapler.DataBoundSetter;

class PromoteOptionsTest {
    @Test
    void stepAndRecorderBindTheSameProperties() {
        assertThat(setters(PromoteStep.class))
                .extracting(Method::getName)
                .containsExactly("setApprovers", "setComment", "setId")
                .isEqualTo(setters(PromoteRecorder.class).stream()
                        .map(Method::getName)
                        .toList());
    }

    @Test
    void stepAndRecorderPassEveryPropertyToTheSameOptions() throws ReflectiveOperationException {
        PromoteStep step = new PromoteStep("production");
        PromoteRecorder recorder = new PromoteRecorder("production");
        for (Method setter : setters(PromoteStep.class)) {
            setter.invoke(step, "text of " + setter.getName());
            PromoteRecorder.class
                    .getMethod(setter.getName(), String.class)
                    .invoke(recorder, "text of " + setter.getName());
        }
        assertThat(step.options()).usingRecursiveComparison().isEqualTo(recorder.options());
        for (Field field : PromoteOptions.class.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                assertThat(field.get(step.options())).as(field.getName()).isNotNull();
            }
        }
    }

    @Test
    void whatIsReadBackIsWhatWasSet() throws ReflectiveOperationException {
        PromoteStep step = new PromoteStep("production");
        for (Method setter : setters(PromoteStep.class)) {
            setter.invoke(step, "text");
            assertThat(PromoteStep.class
                            .getMethod("g" + setter.getName().substring(1))
                            .invoke(step))
                    .isEqualTo("text");
        }
    }

    @Test
    void anEmptyFieldSaysNothing() {
        PromoteOptions options =
                PromoteOptions.to("production").withId(" ").withComment("").withApprovers(" \t");
        assertThat(options).usingRecursiveComparison().isEqualTo(PromoteOptions.to("production"));
    }

    @Test
    void theySurviveARestartOfThePipeline() throws IOException, ClassNotFoundException {
        PromoteOptions options = PromoteOptions.to("production")
                .withId("warehouse")
                .withComment("nightly")
                .withApprovers("*");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(options);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).usingRecursiveComparison().isEqualTo(options);
        }
    }

    @Test
    void theyMakeARequest() throws AbortException {
        assertThat(PromoteOptions.to("production").withId("warehouse").request())
                .isEqualTo(new PromotionRequest(new Channel("production"), new RecordingId("warehouse"), null));
        assertThat(PromoteOptions.to("production").withComment("nightly").request())
                .isEqualTo(new PromotionRequest(new Channel("production"), null, "nightly"));
    }

    @Test
    void aChannelOrIdThatWouldNotDoIsRefusedWithOneThatDoes() {
        assertThatThrownBy(() -> PromoteOptions.to("pro duction").request())
                .isInstanceOf(AbortException.class)
                .hasMessage(
                        "dataopsPromote: 'pro duction' is no channel: write letters, digits, '.', '-' and '_', a letter"
                                + " or digit first, such as 'pro-duction'");
        assertThatThrownBy(() -> PromoteOptions.to("").request())
                .hasMessage(
                        "dataopsPromote: '' is no channel: write letters, digits, '.', '-' and '_', a letter or digit"
                                + " first, such as 'production'");
        assertThatThrownBy(() -> PromoteOptions.to("production").withId("../x").request())
                .hasMessage("dataopsPromote: '../x' is no id of a recording: write letters, digits, '.', '-' and '_', a"
                        + " letter or digit first, such as 'x'");
    }

    private static List<Method> setters(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(DataBoundSetter.class))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .toList();
    }
}
