package io.dataops.checks.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.type.BuiltInChecks;
import io.dataops.checks.suite.SuiteReader;
import io.dataops.checks.suite.Suites;
import io.dataops.checks.task.BuiltInTasks;
import io.dataops.checks.task.TaskType;
import io.dataops.checks.yaml.ProblemsException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuiteSchemaTest {
    private static final String SCHEMA = new SuiteSchema(BuiltInChecks.registry(), BuiltInTasks.registry()).json();
    private static final SchemaFaults FAULTS = new SchemaFaults(SCHEMA);

    @Test
    void theShippedAndThePublishedSchemaAreCurrent() throws IOException {
        new GeneratedFile(List.of(
                        Path.of("src/main/resources/io/dataops/checks/dataops-1.schema.json"),
                        Path.of("../../docs/dataops-1.schema.json")))
                .holds(SCHEMA);
    }

    @Test
    void theSchemaIsAResourceOfTheJar() throws IOException {
        try (InputStream in = SuiteReader.class.getResourceAsStream("/io/dataops/checks/dataops-1.schema.json")) {
            assertThat(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(SCHEMA);
        }
    }

    @Test
    void theSameRegistryGivesTheSameBytes() {
        assertThat(new SuiteSchema(BuiltInChecks.registry(), BuiltInTasks.registry()).json())
                .isEqualTo(SCHEMA)
                .endsWith("}\n");
    }

    @Test
    void theSchemaIsValidByTheMetaSchema() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(Dialects.getDraft202012());
        assertThat(registry.getSchema(
                                SchemaLocation.of(Dialects.getDraft202012().getId()))
                        .validate(SCHEMA, InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theExampleOfACheckTypeIsAllowedAndRead(CheckType type) {
        allowedAndRead(SuiteCorpus.check(type.example()));
    }

    static Stream<CheckType> types() {
        return BuiltInChecks.registry().types().stream();
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void theExampleOfATaskIsAllowedAndRead(TaskType<?> type) {
        allowedAndRead(ModelCorpus.model(type.example()));
    }

    static Stream<TaskType<?>> tasks() {
        return BuiltInTasks.registry().types().stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.yaml", "models.yaml"})
    void theExampleSuitesAreAllowedAndRead(String example) {
        allowedAndRead(new PageText(example).read());
    }

    @ParameterizedTest
    @MethodSource({"io.dataops.checks.reference.SuiteCorpus#good", "io.dataops.checks.reference.ModelCorpus#good"})
    void whatIsReadIsAllowed(String suite) {
        allowedAndRead(suite);
    }

    @ParameterizedTest
    @MethodSource({"io.dataops.checks.reference.SuiteCorpus#bad", "io.dataops.checks.reference.ModelCorpus#bad"})
    void whatBothCanSeeBothRefuse(String suite) {
        assertThatThrownBy(() -> read(suite)).isInstanceOf(ProblemsException.class);
        assertThat(FAULTS.ofYaml(suite)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource({
        "io.dataops.checks.reference.SuiteCorpus#onlyReadingSees",
        "io.dataops.checks.reference.ModelCorpus#onlyReadingSees"
    })
    void whatJsonSchemaCannotSayOnlyReadingRefuses(String reason, String suite) {
        assertThatThrownBy(() -> read(suite)).as(reason).isInstanceOf(ProblemsException.class);
        assertThat(FAULTS.ofYaml(suite)).as(reason).isEmpty();
    }

    private static void allowedAndRead(String suite) {
        assertThatCode(() -> read(suite)).doesNotThrowAnyException();
        assertThat(FAULTS.ofYaml(suite)).isEmpty();
    }

    private static void read(String suite) throws ProblemsException {
        Suites.reader().read(suite, "dataops.yaml");
    }
}
