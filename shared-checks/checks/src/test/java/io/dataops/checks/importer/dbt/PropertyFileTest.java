package io.dataops.checks.importer.dbt;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.importer.ImportedFile;
import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.yaml.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where tests stand in property files, and which table each is about. */
class PropertyFileTest {
    @TempDir
    Path folder;

    /** Each rule as its place, its name and its table. */
    private List<String> rules(String yaml) throws IOException, ProblemsException {
        Path file = Files.writeString(folder.resolve("schema.yml"), yaml);
        return new DbtImporter()
                .read(new ImportedFile(file, "schema.yml")).stream()
                        .map(rule -> rule.at().line() + " " + rule.name()
                                + (rule instanceof ImportedRule.Taken taken ? " " + taken.tables() : " refused"))
                        .toList();
    }

    @Test
    void modelsSeedsSnapshotsAndTablesOfSourcesHaveTests() throws IOException, ProblemsException {
        assertThat(rules("""
                version: 2
                models:
                  - name: orders
                    tests: [{ dbt_utils.equal_rowcount: { compare_model: ref('raw_orders') } }]
                    columns:
                      - { name: id, data_tests: [unique, not_null] }
                seeds:
                  - { name: codes, columns: [{ name: code, tests: [unique] }] }
                snapshots:
                  - { name: orders_snapshot, columns: [{ name: id, data_tests: [not_null] }] }
                sources:
                  - name: shop
                    tables:
                      - name: raw_orders
                        columns:
                          - name: customer
                            data_tests:
                              - relationships: { arguments: { to: "source('shop', 'customers')", field: id } }
                """))
                .containsExactly(
                        "4 dbt_utils.equal_rowcount [orders, raw_orders]",
                        "6 unique [orders]",
                        "6 not_null [orders]",
                        "8 unique [codes]",
                        "10 not_null [orders_snapshot]",
                        "18 relationships [raw_orders, customers]");
    }

    @Test
    void whatDbtDoesNotRunIsLeftOut() throws IOException, ProblemsException {
        assertThat(rules("""
                models:
                  - { name: a, config: { enabled: false }, columns: [{ name: id, data_tests: [unique] }] }
                  - name: b
                    columns:
                      - name: id
                        data_tests:
                          - unique: { config: { enabled: false } }
                          - not_null
                sources:
                  - { name: s, config: { enabled: false }, tables: [{ name: c, columns: [{ name: id, tests: [unique] }] }] }
                  - { name: s, tables: [{ name: d, config: { enabled: false }, columns: [{ name: id, tests: [unique] }] }] }
                """)).containsExactly("8 not_null [b]");
    }

    @Test
    void aVersionHasTheColumnsOfTheModelUnlessItLeavesThemOut() throws IOException, ProblemsException {
        assertThat(rules("""
                models:
                  - name: orders
                    columns:
                      - { name: id, data_tests: [unique] }
                      - { name: old, data_tests: [not_null] }
                    versions:
                      - v: 1
                        columns: [{ name: extra, data_tests: [unique] }]
                      - v: 2
                        columns: [{ include: [id] }]
                      - v: 3
                        columns: [{ exclude: [id] }]
                      - v: 4
                        columns: [{ include: [], exclude: [] }]
                      - v: 5
                        columns: [{ include: '*', exclude: [old] }]
                """))
                .containsExactly(
                        "4 unique [orders_v1]",
                        "5 not_null [orders_v1]",
                        "8 unique [orders_v1]",
                        "4 unique [orders_v2]",
                        "5 not_null [orders_v3]",
                        "4 unique [orders_v5]");
    }

    @Test
    void aReferenceWithoutAVersionIsToTheLatest() throws IOException, ProblemsException {
        String test =
                "models: [{ name: t, columns: [{ name: x, tests: [relationships: { to: \"ref('p', 'orders')\", field: id }] }] },"
                        + " { name: orders, versions: [{ v: 9 }, { v: 10 }]";
        assertThat(rules(test + " }]")).containsExactly("1 relationships [t, orders_v10]");
        assertThat(rules(test + ", latest_version: 9 }]")).containsExactly("1 relationships [t, orders_v9]");
    }

    @Test
    void eachVersionOfAModelHasTheTestsOfTheModelUnlessItBringsItsOwn() throws IOException, ProblemsException {
        assertThat(rules("""
                models:
                  - name: orders
                    latest_version: 2
                    data_tests: [{ dbt_utils.recency: { field: day, datepart: day, interval: 1 } }]
                    columns:
                      - { name: id, data_tests: [unique] }
                      - { name: state, data_tests: [not_null] }
                      - { name: old, data_tests: [not_null] }
                    versions:
                      - v: 1
                      - v: 2
                        data_tests: [{ unique: { column_name: id } }]
                        columns:
                          - { include: all, exclude: [old] }
                          - { name: state, data_tests: [unique] }
                """))
                .containsExactly(
                        "4 dbt_utils.recency [orders_v1]",
                        "6 unique [orders_v1]",
                        "7 not_null [orders_v1]",
                        "8 not_null [orders_v1]",
                        "12 unique [orders_v2]",
                        "6 unique [orders_v2]",
                        "7 not_null [orders_v2]",
                        "15 unique [orders_v2]");
    }

    @Test
    void aVersionThatIsNotEnabledHasNoTests() throws IOException, ProblemsException {
        assertThat(rules("""
                models:
                  - name: orders
                    data_tests: [{ unique: { column_name: id } }]
                    versions:
                      - v: 1
                        config: { enabled: false }
                      - v: 2
                """)).containsExactly("3 unique [orders_v2]");
    }

    @Test
    void aVersionOfAModelIsReferredToByItsNumber() throws IOException, ProblemsException {
        assertThat(rules("models: [{ name: t, columns: [{ name: x, tests: [relationships: { to: \"ref('orders', v=2)\","
                        + " field: id }] }] }]"))
                .containsExactly("1 relationships [t, orders_v2]");
    }

    @Test
    void aTestMayHaveANameOfItsOwn() throws IOException, ProblemsException {
        assertThat(rules("""
                models:
                  - name: orders
                    columns:
                      - name: id
                        data_tests:
                          - unique: { name: orders_have_one_id }
                          - name: orders_have_an_id
                            test_name: not_null
                            config: { where: id <> 0 }
                """)).containsExactly("6 orders_have_one_id [orders]", "8 orders_have_an_id [orders]");
    }

    @Test
    void keysThatAMergeBringsCount() throws IOException, ProblemsException {
        assertThat(rules("""
                anchors:
                  - &key { data_tests: [unique, not_null] }
                  - &described { description: a key }
                models:
                  - name: orders
                    columns:
                      - { <<: *key, name: id }
                      - name: code
                        <<: [*described, *key]
                      - { <<: *key, name: state, data_tests: [not_null] }
                """))
                .containsExactly(
                        "2 unique [orders]",
                        "2 not_null [orders]",
                        "2 unique [orders]",
                        "2 not_null [orders]",
                        "10 not_null [orders]");
    }

    @Test
    void tablesOfSourcesHaveToBeFreshAsTheirSourceSaysUnlessTheySayOtherwise() throws IOException, ProblemsException {
        assertThat(rules("""
                sources:
                  - name: shop
                    loaded_at_field: loaded
                    freshness: { warn_after: { count: 1, period: day } }
                    tables:
                      - name: orders
                      - name: codes
                        freshness: null
                      - name: items
                        config: { freshness: { error_after: { count: 2, period: fortnight } } }
                """)).containsExactly("4 freshness [orders]", "10 freshness refused");
    }
}
