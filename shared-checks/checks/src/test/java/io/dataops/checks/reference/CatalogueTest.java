package io.dataops.checks.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.type.BuiltInChecks;
import io.dataops.checks.suite.Suites;
import io.dataops.checks.yaml.ProblemsException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final Catalogue CATALOGUE = Catalogue.read();
    private static final String PAGE = new CataloguePage(CATALOGUE, BuiltInChecks.registry()).markdown();

    private static final String SUITE = """
            version: 1
            datasets:
              products: { path: products.csv }
              last_year: { path: last_year.csv }
              orders:
                path: orders.csv
                checks:
                  -\s""";

    @Test
    void thePublishedPageIsCurrent() throws IOException {
        new GeneratedFile(List.of(Path.of("../../docs/catalogue.md"))).holds(PAGE);
    }

    /** How many things the field tests, by section, as we counted them over fifteen tools. */
    @Test
    void everythingThatOneOfTheToolsTestsHasARow() {
        assertThat(CATALOGUE.sections())
                .extracting(Catalogue.Section::title, section -> section.rows().size())
                .containsExactly(
                        tuple("Schema", 10),
                        tuple("Completeness", 9),
                        tuple("Uniqueness", 9),
                        tuple("Validity", 18),
                        tuple("Aggregates", 10),
                        tuple("Distribution and drift", 12),
                        tuple("Relationships, volume and time", 14),
                        tuple("Two data sets, history, SQL, rows and profiles", 21));
        assertThat(CATALOGUE.rows()).extracting(Catalogue.Row::key).doesNotHaveDuplicates();
    }

    @Test
    void everyRowHasAnExampleOrASentenceAndNoReasonBesideEither() {
        assertThat(CATALOGUE.rows()).allSatisfy(row -> {
            boolean done = !row.examples().isEmpty() || !row.notes().isEmpty();
            assertThat(row.reasons()).as(row.key()).hasSize(done ? 0 : 1);
            assertThat(row.words()).as(row.key()).endsWith(".");
        });
    }

    @Test
    void everyExampleIsRead() {
        List<String> problems = new ArrayList<>();
        for (Catalogue.Row row : CATALOGUE.rows()) {
            for (String example : row.examples()) {
                try {
                    Suites.reader().read(SUITE + example + "\n", row.key());
                } catch (ProblemsException refused) {
                    problems.add(String.valueOf(refused.getMessage()));
                }
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void everyCheckTypeStandsInARow() {
        assertThat(CATALOGUE.rows())
                .flatExtracting(Catalogue.Row::types)
                .containsAll(BuiltInChecks.registry().types().stream()
                        .map(CheckType::name)
                        .toList());
    }

    @Test
    void everyLinkLeadsSomewhere() {
        new PageLinks(PAGE).leadSomewhere();
    }
}
