package io.dataops.checks.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.Effect;
import io.dataops.results.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gates on checks and waivers, as a suite declares them. */
class RatchetsAndWaiversTest {
    private static final String DATASETS = """
            version: 1
            datasets:
              sales: { path: s.csv, key: [id], checks: [ not_null: [a, b], row_count: { min: 1 } ] }
              shops: { path: t.csv, checks: [ unique: id ] }
              counts: { path: c.csv, checks: [ row_count: { min: 1 } ] }
            """;

    private static Suite read(String yaml) throws ProblemsException {
        return Suites.reader().read(DATASETS + yaml, "s");
    }

    private static String problems(String yaml) {
        return catchThrowableOfType(ProblemsException.class, () -> read(yaml)).problems().stream()
                .map(problem -> problem.toString().substring("s:".length()))
                .collect(Collectors.joining("; "));
    }

    @Test
    void aDataSetStandsForItsChecksAndThoseThatCountNoRowsAreCounted() throws ProblemsException {
        RatchetSpec ratchet = read("gates:\n  - { checks: sales, ratchet: true }\n")
                .ratchets()
                .get(0);

        assertThat(ratchet.counting()).containsExactly("sales.not_null.a", "sales.not_null.b");
        assertThat(ratchet.others()).isEqualTo(1);
        assertThat(ratchet.by()).isEqualTo(RatchetSpec.By.ROWS);
        assertThat(ratchet.policy()).isEqualTo(new RatchetSpec.Policy(Effect.BLOCK, Effect.NONE, Effect.WARN));
        assertThat(ratchet.at()).hasToString("s:7:7");
    }

    @Test
    void patternsAndDataSetsGoTogether() throws ProblemsException {
        RatchetSpec ratchet =
                read("gates:\n  - { checks: [shops, '*.a'], ratchet: true, by: count, on_fail: warn, on_slack: fail }\n")
                        .ratchets()
                        .get(0);

        assertThat(ratchet.subject()).isEqualTo("shops, *.a");
        assertThat(ratchet.counting()).containsExactly("shops.unique.id", "sales.not_null.a");
        assertThat(ratchet.policy()).isEqualTo(new RatchetSpec.Policy(Effect.WARN, Effect.BLOCK, Effect.WARN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            { checks: sale, ratchet: true }                  | 7:15: unknown data set or check 'sale'; did you mean 'sales'?
            { checks: sales.not_null.c, ratchet: true }      | 7:15: unknown data set or check 'sales.not_null.c'; did you mean 'sales.not_null.a'?
            { checks: [sales, x.*], ratchet: true }          | 7:23: unknown data set or check 'x.*'; known data set or checks are sales, shops, counts, sales.not_null.a, sales.not_null.b, sales.row_count, shops.unique.id, counts.row_count
            { checks: sales }                                | 7:5: a gate on checks needs 'ratchet: true', which is all it asks
            { checks: sales, ratchet: false }                | 7:31: a gate on checks needs 'ratchet: true', which is all it asks
            { checks: counts, ratchet: true }                | 7:7: none of these checks counts rows, so no failing row can be held
            { checks: shops, ratchet: true, by: rows }       | 7:41: the data set 'shops' has no 'key', so nothing tells its failing rows apart; give it one, or write by: count
            { checks: sales, ratchet: true, min: 5 }         | 7:37: unknown key of a gate on checks 'min'; known keys of a gate on checks are checks, ratchet, by, on_fail, on_slack, on_missing_baseline
            { checks: sales, ratchet: true, on_slack: none } | 7:47: unknown value 'none'; known values are fail, warn, pass
            { ratchet: true }                                | 7:5: a gate needs 'metric', a model and one of its metrics, such as churn.roc_auc, or 'checks' that a ratchet holds; 7:7: unknown key of a gate 'ratchet'; known keys of a gate are metric, id, min, max, above, below, max_drop, max_rise, min_gain, max_gain, beats, change and 14 more
            """)
    void aRatchetThatCannotBeMeantIsRefused(String gate, String problems) {
        assertThat(problems("gates:\n  - " + gate + "\n")).isEqualTo(problems);
    }

    @Test
    void oneCheckIsHeldByOneRatchet() {
        assertThat(problems("gates:\n  - { checks: sales, ratchet: true }\n  - { checks: '*.a', ratchet: true }\n"))
                .isEqualTo("8:7: the check 'sales.not_null.a' is held by the ratchet at s:7:7 already");
    }

    @Test
    void waiversAreRead() throws ProblemsException {
        Suite suite = read("""
                gates:
                  - { checks: sales, ratchet: true }
                waivers:
                  - { check: shops.unique.id, by: owner, reason: ticket 5, until: 2026-12-31 }
                  - { gate: sales.not_null.a.ratchet, by: owner, reason: ticket 6, until: 2027-01-31 }
                  - { gate: evidence.counts, by: owner, reason: holidays, until: 2027-01-31 }
                """);

        assertThat(suite.waivers().get(0).waiver())
                .isEqualTo(new Waiver("shops.unique.id", "owner", "ticket 5", LocalDate.of(2026, 12, 31)));
        assertThat(suite.waivers())
                .extracting(waiver -> waiver.at().toString())
                .isEqualTo(List.of("s:9:5", "s:10:5", "s:11:5"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            { check: shops.uniqe.id, by: a, reason: b, until: 2026-12-31 }    | 7:14: unknown check 'shops.uniqe.id'; did you mean 'shops.unique.id'?
            { gate: evidence.shop, by: a, reason: b, until: 2026-12-31 }      | 7:13: unknown gate 'evidence.shop'; did you mean 'evidence.shops'?
            { check: shops.unique.id, reason: b, until: 2026-12-31 }          | 7:5: a waiver needs 'by': who accepts the miss, why, and until when
            { check: shops.unique.id, by: a, until: 2026-12-31 }              | 7:5: a waiver needs 'reason': who accepts the miss, why, and until when
            { check: shops.unique.id, by: a, reason: b }                      | 7:5: a waiver needs 'until': who accepts the miss, why, and until when
            { check: shops.unique.id, by: a, reason: b, until: next week }    | 7:56: expected a date such as 2026-12-31, but found the text 'next week'
            { by: a, reason: b, until: 2026-12-31 }                           | 7:5: a waiver is for one 'check' or one 'gate', by its id
            { check: a, gate: b, by: a, reason: b, until: 2026-12-31 }        | 7:5: a waiver is for one 'check' or one 'gate', by its id
            { check: shops.unique.id, by: a, why: b, until: 2026-12-31 }      | 7:5: a waiver needs 'reason': who accepts the miss, why, and until when; 7:38: unknown key of a waiver 'why'; known keys of a waiver are check, gate, by, reason, until
            shops.unique.id                                                   | 7:5: expected a waiver, such as { check: ID, by: WHO, reason: WHY, until: DATE }, but found the text 'shops.unique.id'
            """)
    void aWaiverThatCannotBeMeantIsRefused(String waiver, String problems) {
        assertThat(problems("waivers:\n  - " + waiver + "\n")).isEqualTo(problems);
    }

    @Test
    void aMissIsWaivedOnce() {
        String waiver = "  - { check: shops.unique.id, by: a, reason: b, until: 2026-12-31 }\n";

        assertThat(problems("waivers:\n" + waiver + waiver))
                .isEqualTo("8:5: 'shops.unique.id' is waived at s:7:5 already");
    }
}
