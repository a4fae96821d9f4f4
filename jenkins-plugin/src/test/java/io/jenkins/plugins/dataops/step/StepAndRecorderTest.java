package io.jenkins.plugins.dataops.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.dataops.gate.GateRecorder;
import io.jenkins.plugins.dataops.gate.GateStep;
import io.jenkins.plugins.dataops.policy.PolicyConfiguration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kohsuke.stapler.DataBoundSetter;

/** What a Pipeline may say a Freestyle job may say too, and it means the same. */
class StepAndRecorderTest {
    /** A step, and the recorder that is the same page. */
    record Pair(Class<?> step, Class<?> recorder) {}

    static List<Pair> pairs() {
        return List.of(
                new Pair(RecordStep.class, DataopsRecorder.class),
                new Pair(WithDataopsStep.class, DataopsWrapper.class),
                new Pair(GateStep.class, GateRecorder.class));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theyBindTheSameProperties(Pair pair) {
        assertThat(names(pair.step())).isNotEmpty().isEqualTo(names(pair.recorder()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyPropertyReachesTheSameOptions(Pair pair) throws Exception {
        Object step = filled(pair.step());
        Object recorder = filled(pair.recorder());
        assertThat(options(step)).usingRecursiveComparison().isEqualTo(options(recorder));
        Object untouched = options(pair.step().getConstructor().newInstance());
        for (Field field : untouched.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                assertThat(field.get(options(step))).as(field.getName()).isNotEqualTo(field.get(untouched));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatIsReadBackIsWhatWasSet(Pair pair) throws Exception {
        for (Class<?> type : List.of(pair.step(), pair.recorder())) {
            Object bean = type.getConstructor().newInstance();
            for (Method setter : setters(type)) {
                Object value = value(setter);
                setter.invoke(bean, value);
                assertThat(type.getMethod("g" + setter.getName().substring(1)).invoke(bean))
                        .as(setter.getName())
                        .isEqualTo(value);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void optionsSurviveARestartOfThePipeline(Pair pair) throws Exception {
        Object options = options(filled(pair.step()));
        assertThat(copied(options)).usingRecursiveComparison().isEqualTo(options);
    }

    private static Object filled(Class<?> type) throws ReflectiveOperationException {
        Object bean = type.getConstructor().newInstance();
        for (Method setter : setters(type)) {
            setter.invoke(bean, value(setter));
        }
        return bean;
    }

    /** A value of the property's type that is not its default. */
    private static Object value(Method setter) {
        Class<?> type = setter.getParameterTypes()[0];
        if (type == String.class) {
            return "text of " + setter.getName();
        } else if (type == Integer.class) {
            return 7;
        } else if (type == PolicyConfiguration.class) {
            PolicyConfiguration policy = new PolicyConfiguration();
            policy.setChecks("sales.*");
            return policy;
        } else if (type.isEnum()) {
            return type.getEnumConstants()[1];
        }
        throw new AssertionError("no value for " + setter);
    }

    private static Object options(Object bean) throws ReflectiveOperationException {
        return bean.getClass().getMethod("options").invoke(bean);
    }

    private static List<String> names(Class<?> type) {
        return setters(type).stream().map(Method::getName).toList();
    }

    private static List<Method> setters(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(DataBoundSetter.class))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static Object copied(Object options) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(options);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
