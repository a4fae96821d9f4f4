package io.dataops.checks.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dataops.checks.check.type.BuiltInChecks;
import io.dataops.checks.suite.Suites;
import io.dataops.checks.yaml.ProblemsException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every check type declares. */
class CheckRegistryTest {
    static Stream<CheckType> types() {
        return BuiltInChecks.registry().types().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theExampleParsesAndIsOfItsType(CheckType type) throws ProblemsException {
        String suite =
                "version: 1\ndatasets:\n  products: { path: p.csv }\n  last_year: { path: l.csv }\n  t:\n    path: t.csv\n    checks:\n      - "
                        + type.example() + "\n";

        assertThat(Suites.reader().read(suite, "dataops.yaml").checks())
                .isNotEmpty()
                .allSatisfy(check -> {
                    assertThat(check.description().type()).isEqualTo(type.name());
                    assertThat(check.description().expected()).isNotBlank();
                    assertThat(check.check().sentence()).isNotBlank().doesNotEndWith(".");
                    assertThat(check.check().measures()).isNotEmpty();
                });
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTypeSaysWhatItIsAndWhatItTakes(CheckType type) {
        assertThat(type.name()).matches("[a-z]+(_[a-z]+)*");
        assertThat(type.summary()).matches("[A-Z].*[^.]\\.");
        assertThat(type.parameters())
                .extracting(Parameter::name)
                .doesNotHaveDuplicates()
                .contains("id", "severity");
        assertThat(type.parameters()).allSatisfy(parameter -> {
            assertThat(parameter.name()).matches("[a-z]+(_[a-z]+)*");
            assertThat(parameter.summary()).as(parameter.name()).matches("(?s)\\S.*\\.");
            assertThat(parameter.kind().words()).isNotBlank();
        });
        assertThat(type.parameters().stream().filter(Parameter::isRequired).count())
                .as("a shorthand stands for all that is required")
                .isLessThanOrEqualTo(type.shorthand() == null ? Long.MAX_VALUE : 1);
    }

    @Test
    void aTypeIsFoundByItsOwnName() {
        CheckRegistry registry = BuiltInChecks.registry();

        assertThat(types()).extracting(CheckType::name).containsExactlyElementsOf(registry.names());
        assertThat(registry.names())
                .allSatisfy(name ->
                        assertThat(registry.find(name).orElseThrow().name()).isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROW_COUNT", "row count", "rows", ""})
    void noTypeIsFoundByAnotherName(String name) {
        assertThat(BuiltInChecks.registry().find(name)).isEmpty();
    }

    @Test
    void twoTypesOfOneNameAreRefused() {
        List<CheckType> twice =
                types().limit(1).flatMap(type -> Stream.of(type, type)).toList();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CheckRegistry.of(twice))
                .withMessage("two check types are named column_exists");
    }
}
