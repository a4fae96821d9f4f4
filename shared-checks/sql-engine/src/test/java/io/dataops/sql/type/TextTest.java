package io.dataops.sql.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.checks.check.type.BuiltInChecks;
import io.dataops.results.VerificationResult;
import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code regex}, {@code not_regex}, {@code length}, {@code format} and {@code date_format}. */
class TextTest {
    /** A format, texts that have it, and texts that do not. */
    private static final String FORMATS = """
            email         | a@b.cd, x.y+z@sub.example.org, o'brien@ex-ample.com | a, @b.cd, a@b, a b@c.de, a@b.cd., a@-b.cd, a@b..cd, ä@b.cd
            uuid          | 00000000-0000-0000-0000-000000000000, 123E4567-e89b-12d3-a456-426614174000 | 123e4567e89b12d3a456426614174000, g23e4567-e89b-12d3-a456-426614174000, {123e4567-e89b-12d3-a456-426614174000}
            url           | http://a, HTTPS://ex.org/x?y=z#w, http://[::1]:80/ | ftp://a, http://, //a, http:/a, http://a b
            ipv4          | 0.0.0.0, 255.255.255.255, 1.20.199.249 | 256.1.1.1, 1.1.1, 01.1.1.1, 1.1.1.1.1, 1.1.1.1/8
            ipv6          | ::, ::1, 1::, 1:2:3:4:5:6:7:8, fe80::1:2, ABCD:: | :, :::, 1:2:3:4:5:6:7, 1::2::3, 12345::, fe80::1%eth0, 1:2:3:4:5:6:7:8:9
            iso_date      | 2024-02-29, 1999-12-31, 2000-02-29 | 2023-02-29, 1900-02-29, 2024-2-9, 2024-13-01, 20240229, 2024-04-31
            iso_datetime  | 2024-02-29T23:59, 2000-02-29 00:00:00Z, 2026-01-31T10:00:00.123456789+05:30, 2026-01-31T10:00-0800 | 2023-02-29T10:00, 1900-02-29T10:00, 2026-04-31T10:00, 2026-01-31T24:00, 2026-01-31T10:60, 2026-01-31T10:00:00+99:99, 2026-01-31, 2026-01-31T10:00:00.
            iban          | GB82WEST12345698765432, DE89370400440532013000 | GB82WEST12345698765433, GB28WEST12345698765432, gb82west12345698765432, GB82 WEST 1234 5698 7654 32, DE8937040044
            card_number   | 4111111111111111, 4111 1111 1111 1111, 378282246310005, 5555-5555-5555-4444 | 4111111111111112, 41111111111, 1114111111111111, 4111  1111 1111 1111, 41111111111111111111
            country_code  | DE, US | UK, de, DEU, XX
            currency_code | EUR, USD, JPY | eur, ABC, EURO
            integer       | 0, -1, +007, 123456789012345678901234567890 | 1.0, 1e3, -, 1 1, ١
            decimal       | 0, -1.50, +1.0 | 1., .5, 1e3, 1;5, NaN
            phone_e164    | +4930123456, +12025550123 | 4930123456, +049301234, +49 30 123456, +1234567, +1234567890123456
            """;

    @TempDir
    Path folder;

    private SuiteRun texts(String... texts) {
        String values = Arrays.stream(texts)
                .map(text -> text == null ? "(NULL)" : "('" + text.replace("'", "''") + "')")
                .collect(Collectors.joining(", "));
        return SuiteRun.in(folder)
                .parquet("t.parquet", "SELECT CAST(s AS VARCHAR) AS s FROM (VALUES " + values + ") t(s)");
    }

    @Test
    void aRegularExpressionFindsAnywhereUnlessItIsAnchored() {
        assertThat(texts("AB12", "xAB12", "ab12", "AB12\n", "", null)
                        .says(
                                "regex: { column: s, pattern: '[A-Z]{2}[0-9]+' }",
                                "regex: { column: s, pattern: '^[A-Z]{2}[0-9]+$' }",
                                "regex: { column: s, pattern: '^[A-Z]{2}[0-9]+$', nulls: fail }",
                                "regex: { column: s, pattern: '(?i)^ab12', at_least: 60% }",
                                "regex: { column: s, pattern: '(?i)^ab12', at_least: 60.1%, severity: warn }",
                                "regex: { column: s, pattern: x, where: s is null }",
                                "regex: { column: s, pattern: 'it''s', where: \"s = 'none'\" }",
                                "not_regex: { column: s, pattern: '^x' }",
                                "not_regex: { column: s, pattern: '^x', nulls: fail }",
                                "not_regex: { column: s, pattern: '^x', at_most: 1 row, severity: warn }",
                                "not_regex: { column: s, pattern: '^x', where: s is null }"))
                .containsExactly(
                        "FAILED s matches [A-Z]{2}[0-9]+: 2 of 5 rows fail; 1 null is not considered",
                        "FAILED s matches ^[A-Z]{2}[0-9]+$: 4 of 5 rows fail; 1 null is not considered",
                        "FAILED s matches ^[A-Z]{2}[0-9]+$: 5 of 6 rows fail",
                        "PASSED s matches (?i)^ab12: 2 of 5 rows fail; 1 null is not considered",
                        "WARNED s matches (?i)^ab12: 2 of 5 rows fail; 1 null is not considered",
                        "PASSED s matches x, where s is null: 0 rows considered, the only one is null",
                        "PASSED s matches it's, where s = 'none': 0 rows considered, there is none",
                        "FAILED s does not match ^x: 1 of 5 rows fails; 1 null is not considered",
                        "FAILED s does not match ^x: 2 of 6 rows fail",
                        "PASSED s does not match ^x: 1 of 5 rows fails; 1 null is not considered",
                        "PASSED s does not match ^x, where s is null: 0 rows considered, the only one is null");
    }

    @Test
    void aRegularExpressionSeesCodePointsAndNoLineBreaks() {
        assertThat(texts("\u00e9", "e\u0301", "\uD83D\uDE00", "a\nb")
                        .says(
                                "regex: { column: s, pattern: '^.$' }",
                                "regex: { column: s, pattern: '^a.b$', at_least: 1 }",
                                "regex: { column: s, pattern: '(?s)^a.b$', at_least: 1 }",
                                "regex: { column: s, pattern: '\\p{L}', at_least: 3 }",
                                "regex: { column: s, pattern: '\\x{1F600}', at_least: 1 }"))
                .containsExactly(
                        "FAILED s matches ^.$: 2 of 4 rows fail",
                        "FAILED s matches ^a.b$: 4 of 4 rows fail",
                        "PASSED s matches (?s)^a.b$: 3 of 4 rows fail",
                        "PASSED s matches \\p{L}: 1 of 4 rows fails",
                        "PASSED s matches \\x{1F600}: 3 of 4 rows fail");
    }

    @Test
    void aLengthCountsCodePointsWithoutTrimming() {
        assertThat(texts("", "ab", " ab ", "\u00e9", "e\u0301", "\uD83D\uDE00", "\uD83D\uDC69\u200D\uD83D\uDC67", null)
                        .says(
                                "length: { column: s, equals: 0, at_least: 1 }",
                                "length: { column: s, equals: 1, at_least: 2 }",
                                "length: { column: s, equals: 2, at_least: 2 }",
                                "length: { column: s, equals: 3, at_least: 1 }",
                                "length: { column: s, min: 1, max: 4 }",
                                "length: { column: s, above: 0, below: 4, nulls: fail, severity: warn }",
                                "length: { column: s, min: 1, where: s is null }",
                                "length: { column: s, min: 1, where: false }"))
                .containsExactly(
                        "PASSED the length of s is equal to 0: 6 of 7 rows fail; 1 null is not considered",
                        "PASSED the length of s is equal to 1: 5 of 7 rows fail; 1 null is not considered",
                        "PASSED the length of s is equal to 2: 5 of 7 rows fail; 1 null is not considered",
                        "PASSED the length of s is equal to 3: 6 of 7 rows fail; 1 null is not considered",
                        "FAILED the length of s is at least 1 and at most 4: 1 of 7 rows fails; 1 null is not considered",
                        "WARNED the length of s is above 0 and below 4: 3 of 8 rows fail",
                        "PASSED the length of s is at least 1, where s is null: 0 rows considered, the only one is null",
                        "PASSED the length of s is at least 1, where false: 0 rows considered, there is none");
    }

    @Test
    void textChecksNeedATextAndSayHowToGetOne() {
        assertThat(SuiteRun.in(folder)
                        .file("t.csv", "zip", "1234")
                        .says(
                                "regex: { column: zip, pattern: '^[0-9]{4}$' }",
                                "length: { column: zip, equals: 4 }",
                                "date_format: { column: zip, format: yyyy }",
                                "format: { column: zip, is: card_number }"))
                .containsExactly(
                        "ERRORED a regular expression needs a text, but zip is integer; declare its type under read: types:"
                                + " { zip: text }",
                        "ERRORED the length needs a text, but zip is integer; declare its type under read: types: { zip:"
                                + " text }",
                        "ERRORED a date format needs a text, but zip is integer; declare its type under read: types: { zip:"
                                + " text }",
                        "ERRORED a regular expression needs a text, but zip is integer; declare its type under read: types:"
                                + " { zip: text }");
        assertThat(SuiteRun.in(folder).key("read: { types: { zip: text } }").says("length: { column: zip, equals: 4 }"))
                .containsExactly("PASSED the length of zip is equal to 4: the only row passes");
    }

    @Test
    void aFormatTakesWhatItNamesAndNothingElse() {
        List<String> rows = new ArrayList<>();
        List<String> checks = new ArrayList<>();
        List<String> endings = new ArrayList<>();
        for (String line : FORMATS.lines().toList()) {
            String[] cells = line.split("\\|");
            String format = cells[0].strip();
            for (int side = 1; side <= 2; side++) {
                String[] texts = cells[side].strip().split(", ");
                String group = format + side;
                Arrays.stream(texts).forEach(text -> rows.add("('" + group + "', '" + text.replace("'", "''") + "')"));
                checks.add("format: { column: s, is: " + format + ", where: \"g = '" + group + "'\" }");
                endings.add(group + ": " + (side == 1 ? "0 of " : texts.length + " of ") + texts.length);
            }
        }
        VerificationResult result = SuiteRun.in(folder)
                .parquet("t.parquet", "SELECT * FROM (VALUES " + String.join(", ", rows) + ") t(g, s)")
                .verify(checks);

        assertThat(result.checks())
                .extracting(outcome -> outcome.check().description().replaceAll(".*= '(.*)'", "$1") + ": "
                        + outcome.finding().failing() + " of "
                        + outcome.finding().considered())
                .containsExactlyElementsOf(endings);
    }

    @Test
    void everyFormatHasExamples() {
        String choices = BuiltInChecks.registry().find("format").orElseThrow().parameters().stream()
                .filter(parameter -> parameter.name().equals("is"))
                .findFirst()
                .orElseThrow()
                .kind()
                .words();

        assertThat(choices.replace("one of ", "").split(", "))
                .containsExactlyElementsOf(FORMATS.lines()
                        .map(line -> line.split("\\|")[0].strip())
                        .toList());
    }

    @Test
    void formatsLeaveNullsOutUnlessTheyFail() {
        assertThat(texts("GB82WEST12345698765432", "x", "4111111111111111", null)
                        .says(
                                "format: { column: s, is: iban }",
                                "format: { column: s, is: iban, nulls: fail }",
                                "format: { column: s, is: card_number, at_most: 2 }",
                                "format: { column: s, is: iso_date, severity: warn }",
                                "format: { column: s, is: country_code, where: s is null }",
                                "format: { column: s, is: email, where: false }"))
                .containsExactly(
                        "FAILED s is an IBAN: 2 of 3 rows fail; 1 null is not considered",
                        "FAILED s is an IBAN: 3 of 4 rows fail",
                        "PASSED s is a payment card number: 2 of 3 rows fail; 1 null is not considered",
                        "WARNED s is an ISO date: 3 of 3 rows fail; 1 null is not considered",
                        "PASSED s is a country code of ISO 3166-1, where s is null: 0 rows considered, the only one is null",
                        "PASSED s is an e-mail address, where false: 0 rows considered, there is none");
    }

    @Test
    void aDateExistsAndHasExactlyTheDigitsOfItsFormat() {
        assertThat(texts("31.01.2026", "1.1.2026", "29.02.2024", "29.02.2023", "31.04.2026", "2026-01-31", "", null)
                        .says(
                                "date_format: { column: s, format: dd.MM.yyyy }",
                                "date_format: { column: s, format: d.M.yyyy, at_least: 3 }",
                                "date_format: { column: s, format: yyyy-MM-dd, at_least: 1, nulls: fail }",
                                "date_format: { column: s, format: dd.MM.yyyy, nulls: fail, severity: warn }",
                                "date_format: { column: s, format: yyyy, where: s is null }"))
                .containsExactly(
                        "FAILED s is a date like dd.MM.yyyy: 5 of 7 rows fail; 1 null is not considered",
                        "PASSED s is a date like d.M.yyyy: 4 of 7 rows fail; 1 null is not considered",
                        "PASSED s is a date like yyyy-MM-dd: 7 of 8 rows fail",
                        "WARNED s is a date like dd.MM.yyyy: 6 of 8 rows fail",
                        "PASSED s is a date like yyyy, where s is null: 0 rows considered, the only one is null");
    }

    @Test
    void aTimeMayHaveSecondsAndMillisecondsAndTextBetween() {
        assertThat(texts("20260131T235959.007", "20260131T245959.007", "20260131T235960.007", "20260131T235959.07")
                        .says("date_format: { column: s, format: \"yyyyMMdd'T'HHmmss.SSS\" }"))
                .containsExactly("FAILED s is a date like yyyyMMdd'T'HHmmss.SSS: 3 of 4 rows fail");
    }
}
