package io.dataops.checks.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.yaml.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which data set the tables of an imported file are. */
class ImportedTablesTest {
    private static final String RULES = "checks for orders:\n  - row_count > 3\nchecks for t:\n  - row_count > 1\n";

    @TempDir
    Path folder;

    private List<String> ids(String format, String rules, String datasets) throws IOException, ProblemsException {
        return read(format, rules, datasets).checks().stream()
                .map(check -> check.description().id())
                .toList();
    }

    private Suite read(String format, String rules, String datasets) throws IOException, ProblemsException {
        Files.writeString(folder.resolve("rules"), rules);
        return Suites.reader()
                .importingFrom(folder)
                .read(
                        "version: 1\ndatasets: { t: { path: t.csv }, sales: { path: s.csv } }\nimports:\n  - format: "
                                + format + "\n    file: rules\n" + datasets,
                        "dataops.yaml");
    }

    @Test
    void aTableIsTheDatasetThatTheImportNames() throws IOException, ProblemsException {
        assertThat(ids("sodacl", RULES, "    datasets: { orders: sales }\n"))
                .containsExactly("t.sodacl.row_count_1", "sales.sodacl.row_count_3");
    }

    @Test
    void aTableWithoutADatasetIsAProblemOfItsRule() {
        assertThatThrownBy(() -> read("sodacl", RULES, ""))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(
                        "rules:2:5: the rule is about 'orders', and no data set is called so; name its data set under"
                                + " datasets: { orders: … } of the import");
    }

    @Test
    void aDatasetThatIsNotThereIsAProblemAtItsPlaceWhateverElseTheImportNames() {
        String message = "dataops.yaml:%d:25: unknown data set 'sale'; did you mean 'sales'?";
        assertThatThrownBy(() -> read("sodacl", RULES, "    datasets: { orders: sale }\n"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(message.formatted(6));
        assertThatThrownBy(() -> read("sodacl", RULES, "    dataset: t\n    datasets: { orders: sale }\n"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage(message.formatted(7));
    }

    @Test
    void aTableOfWhichTheFileOnlySaysWhoMaySeeItCanBeNamed() throws IOException, ProblemsException {
        String contract = """
                apiVersion: v3.1.0
                kind: DataContract
                id: people
                version: 1.0.0
                status: active
                schema:
                  - name: orders
                    properties:
                      - { name: id, required: true }
                  - name: people
                    properties:
                      - { name: name, classification: restricted }
                """;
        Suite suite = read("odcs", contract, "    datasets: { orders: t, people: sales }\n");

        assertThat(suite.datasets().get(1).samples().personal()).hasSize(1);
    }
}
