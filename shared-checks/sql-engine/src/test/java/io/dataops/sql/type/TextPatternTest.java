package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code regex_list}, {@code like}, {@code text_hygiene}, {@code letter_case}, {@code no_personal_data} and {@code json}. */
class TextPatternTest {
    @TempDir
    Path folder;

    private SuiteRun rows(String columns, String values) {
        return SuiteRun.in(folder).parquet("t.parquet", "SELECT * FROM (VALUES " + values + ") t(" + columns + ")");
    }

    @Test
    void anyAllOrNoneOfSomeRegularExpressionsMatch() {
        assertThat(rows("s", "('AB1'), ('AB'), ('1'), (NULL)")
                        .says(
                                "regex_list: { column: s, patterns: ['^[A-Z]+', '[0-9]$'] }",
                                "regex_list: { column: s, patterns: ['^[A-Z]+', '[0-9]$'], match: all }",
                                "regex_list: { column: s, patterns: ['^[A-Z]+', '[0-9]$'], match: none, at_least: 0% }",
                                "regex_list: { column: s, patterns: ['[x-z]'], match: none }",
                                "regex_list: { column: s, patterns: ['[x-z]'], nulls: fail }"))
                .containsExactly(
                        "PASSED s matches at least one of ^[A-Z]+, [0-9]$: all 3 rows pass; 1 null is not considered",
                        "FAILED s matches every one of ^[A-Z]+, [0-9]$: 2 of 3 rows fail; 1 null is not considered",
                        "PASSED s matches none of ^[A-Z]+, [0-9]$: 3 of 3 rows fail; 1 null is not considered; no data can"
                                + " miss it",
                        "PASSED s matches not [x-z]: all 3 rows pass; 1 null is not considered",
                        "FAILED s matches [x-z]: 4 of 4 rows fail");
    }

    @Test
    void aPatternOfSqlCoversTheWholeTextAndCaseCounts() {
        assertThat(rows("s", "('AB'), ('ABC'), ('ab'), ('A%'), ('A.C'), ('A' || chr(10) || 'B'), ('Ä_')")
                        .says(
                                "like: { column: s, patterns: ['A%'], at_most: 2 }",
                                "like: { column: s, patterns: ['A_'], at_most: 5 }",
                                "like: { column: s, patterns: ['A\\%'], at_most: 6 }",
                                "like: { column: s, patterns: ['A.C'], at_most: 6 }",
                                "like: { column: s, patterns: ['A_B', '_\\_'], at_most: 5 }",
                                "like: { column: s, patterns: ['a%', 'A%', 'Ä%'] }",
                                "like: { column: s, patterns: ['A%'], match: none, at_most: 5 }"))
                .allSatisfy(said -> assertThat(said).startsWith("PASSED"))
                .contains(
                        "PASSED s matches A%: 2 of 7 rows fail",
                        "PASSED s matches A_: 5 of 7 rows fail",
                        "PASSED s matches A\\%: 6 of 7 rows fail",
                        "PASSED s matches A.C: 6 of 7 rows fail",
                        "PASSED s matches at least one of A_B, _\\_: 5 of 7 rows fail",
                        "PASSED s matches not A%: 5 of 7 rows fail");
    }

    @Test
    void aBackslashAtTheEndOfAPatternIsRefused() {
        assertThatThrownBy(() -> rows("s", "('a')").says("like: { column: s, patterns: ['a\\'] }"))
                .hasMessageContaining("the backslash at the end of a\\ stands before nothing");
    }

    @Test
    void eachFaultThatPeopleDoNotSeeIsFound() {
        SuiteRun rows = rows(
                "s",
                "(' a'), ('a' || chr(160)), ('a  b'), ('a' || chr(7)), ('a' || chr(8203) || 'b'), ('\"a\"'), ('it''s a \"b\"'),"
                        + " ('clean'), (NULL), ('')");

        assertThat(rows.says(
                        "text_hygiene: { column: s, free_of: [leading_space] }",
                        "text_hygiene: { column: s, free_of: [trailing_space] }",
                        "text_hygiene: { column: s, free_of: [double_space] }",
                        "text_hygiene: { column: s, free_of: [control_characters] }",
                        "text_hygiene: { column: s, free_of: [invisible_characters] }",
                        "text_hygiene: { column: s, free_of: [quotes_around] }",
                        "text_hygiene: s"))
                .containsExactly(
                        "FAILED s is free of leading space: 1 of 9 rows fails; 1 null is not considered",
                        "FAILED s is free of trailing space: 1 of 9 rows fails; 1 null is not considered",
                        "FAILED s is free of double space: 1 of 9 rows fails; 1 null is not considered",
                        "FAILED s is free of control characters: 1 of 9 rows fails; 1 null is not considered",
                        "FAILED s is free of invisible characters: 1 of 9 rows fails; 1 null is not considered",
                        "FAILED s is free of quotes around: 1 of 9 rows fails; 1 null is not considered",
                        "FAILED s is free of leading space, trailing space, double space, control characters, invisible"
                                + " characters, quotes around: 6 of 9 rows fail; 1 null is not considered");
    }

    @Test
    void lettersAreOfOneCaseAndDigitsOfNone() {
        assertThat(rows(
                                "s",
                                "('ABC 1'), ('abc'), ('Ann O''Neil'), ('Ann-Marie'), ('ÄRGER'), ('12'), ('McDonald'), (NULL)")
                        .says(
                                "letter_case: { column: s, is: upper }",
                                "letter_case: { column: s, is: lower }",
                                "letter_case: { column: s, is: capitalised }"))
                .containsExactly(
                        "FAILED s is written in capital letters: 4 of 7 rows fail; 1 null is not considered",
                        "FAILED s is written in small letters: 5 of 7 rows fail; 1 null is not considered",
                        "FAILED s is written capitalised: 4 of 7 rows fail; 1 null is not considered");
    }

    @Test
    void whatLooksLikePersonalDataIsFoundWithinATextAndNotShown() {
        assertThat(rows(
                                "s",
                                "('write to ann.b@shop.example!'), ('call +44 20 7946 0018'), ('pay GB82 WEST 1234 5698 7654 32'),"
                                        + " ('card 4111-1111-1111-1111'), ('from 192.168.0.1'), ('order 12345, 2024-01-31'),"
                                        + " ('a@b'), ('version 1.2.3'), (NULL)")
                        .says(
                                "no_personal_data: { column: s, kinds: [email] }",
                                "no_personal_data: { column: s, kinds: [phone] }",
                                "no_personal_data: { column: s, kinds: [iban] }",
                                "no_personal_data: { column: s, kinds: [card_number] }",
                                "no_personal_data: { column: s, kinds: [ip_address] }",
                                "no_personal_data: s"))
                .containsExactly(
                        "FAILED s holds no e-mail addresses: 1 of 8 rows fails; 1 null is not considered",
                        "FAILED s holds no phone numbers: 1 of 8 rows fails; 1 null is not considered",
                        "FAILED s holds no IBANs: 1 of 8 rows fails; 1 null is not considered",
                        "FAILED s holds no card numbers: 1 of 8 rows fails; 1 null is not considered",
                        "FAILED s holds no IP addresses: 1 of 8 rows fails; 1 null is not considered",
                        "FAILED s holds no e-mail addresses, phone numbers, IBANs, card numbers, IP addresses: 5 of 8 rows"
                                + " fail; 1 null is not considered");
    }

    @Test
    void everyTextIsJson() {
        assertThat(rows(
                                "s, i",
                                "('{\"a\": [1, null]}', 1), ('1', 1), ('\"x\"', 1), ('{a: 1}', 1), ('{\"a\": 1} x', 1), ('', 1), (NULL, 1)")
                        .says(
                                "json: s",
                                "json: { column: s, at_most: 3 }",
                                "json: { column: s, nulls: fail }",
                                "json: i"))
                .containsExactly(
                        "FAILED s is JSON: 3 of 6 rows fail; 1 null is not considered",
                        "PASSED s is JSON: 3 of 6 rows fail; 1 null is not considered",
                        "FAILED s is JSON: 4 of 7 rows fail",
                        "ERRORED JSON needs a text, but i is integer; declare its type under read: types: { i: text }");
    }
}
