package io.dataops.checks.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.Description;
import io.dataops.checks.plan.TableSchema;
import io.dataops.checks.suite.CheckSpec;
import io.dataops.checks.suite.Suites;
import io.dataops.checks.yaml.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which column of the data a check means whose tool tells no upper and lower case apart. */
class BindingTest {
    @TempDir
    Path folder;

    private CheckSpec imported(String column) throws IOException, ProblemsException {
        Files.writeString(
                folder.resolve("schema.yml"),
                "models: [{ name: t, columns: [{ name: " + column + ", data_tests: [not_null] }] }]\n");
        return Suites.reader()
                .importingFrom(folder)
                .read(
                        "version: 1\ndatasets: { t: { path: t.csv } }\nimports: [{ format: dbt, file: schema.yml }]\n",
                        "dataops.yaml")
                .checks()
                .get(0);
    }

    private static Binding data(String... columns) {
        List<TableSchema.Field> fields = Stream.of(columns)
                .map(name -> new TableSchema.Field(new Column(name), ColumnKind.TEXT, "VARCHAR"))
                .toList();
        return new Binding(Map.of("t", new Description.Found(new TableSchema(fields))));
    }

    @Test
    void theColumnThatIsWrittenSoIsMeantWhereThereIsOne() throws IOException, ProblemsException {
        CheckSpec check = imported("Id");
        assertThat(data("ID", "Id").spelt(check)).isSameAs(check);
    }

    @Test
    void elseTheOnlyOneThatDiffersInCase() throws IOException, ProblemsException {
        CheckSpec found = data("a", "ID").spelt(imported("Id"));
        assertThat(found.description().id()).isEqualTo("t.dbt.not_null.Id");
        assertThat(found.description().columns()).containsExactly("ID");
        assertThat(found.description().description()).isEqualTo("not_null: ID is never null");
        assertThat(data("a", "ID").problem(found)).isEmpty();
    }

    @Test
    void ofTwoNobodyKnowsWhich() throws IOException, ProblemsException {
        Binding binding = data("ID", "iD");
        CheckSpec check = binding.spelt(imported("Id"));
        assertThat(binding.problem(check))
                .contains(
                        "schema.yml:1:56: the data set t has no column 'Id'; ID and iD differ from it in case only, so write one"
                                + " of them");
    }
}
