package io.dataops.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.VerificationResult;
import io.dataops.results.testing.SampleModels;
import io.dataops.results.testing.SampleResults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every report keeps, whatever it looks like. */
interface ReportContract {
    Report report();

    default String text(VerificationResult result) {
        StringBuilder text = new StringBuilder();
        try {
            report().render(result, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return text.toString();
    }

    static List<VerificationResult> results() {
        return List.of(
                SampleResults.complete(),
                SampleResults.empty(),
                SampleResults.withoutChecks(),
                SampleResults.passed(),
                SampleResults.warned(),
                SampleResults.hostile(),
                SampleResults.many(200),
                SampleModels.wide(30),
                SampleResults.withModels(SampleResults.passed(), List.of(SampleModels.unchanged())));
    }

    @Test
    default void theSameResultGivesTheSameTextEverywhere() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        for (VerificationResult result : results()) {
            String here = text(result);
            try {
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
                assertThat(text(result)).isEqualTo(here);
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }

    @Test
    default void noTextHoldsWhatCannotBeSeen() {
        for (VerificationResult result : results()) {
            assertThat(text(result)).doesNotContain("\u0000", "\u001B", "\u202E", "\r");
            assertThat(text(result).codePoints().filter(c -> Character.getType(c) == Character.SURROGATE))
                    .isEmpty();
        }
    }

    @Test
    default void emojiAreKept() {
        assertThat(text(SampleResults.hostile())).contains("\uD83D\uDE00");
    }

    @Test
    default void theFileHoldsTheText(@TempDir Path folder) throws IOException {
        Path file = report().write(SampleResults.complete(), folder);
        assertThat(file).hasFileName(report().fileName());
        assertThat(file).content().isEqualTo(text(SampleResults.complete()));
    }
}
