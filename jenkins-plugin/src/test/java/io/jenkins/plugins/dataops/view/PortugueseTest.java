package io.jenkins.plugins.dataops.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.testing.SampleResults;
import io.jenkins.plugins.dataops.testing.InLanguage;
import io.jenkins.plugins.dataops.testing.Recordings;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PortugueseTest {
    @RegisterExtension
    final InLanguage language = new InLanguage(Locale.forLanguageTag("pt"));

    @Test
    void wordsAreTheReadersAndNumbersThoseOfTheSentences() {
        RecordingView view = new RecordingView(
                Recordings.of(SampleResults.complete()),
                List.of(),
                Map.of(),
                LocalDate.of(2026, 11, 24),
                Recordings.RECORDED);
        assertThat(view.verdict().sign().word()).isEqualTo("Reprovado");
        assertThat(view.verdict().numbers())
                .startsWith("11 verificações: 2 reprovadas, 1 não executada, 1 com aviso, 1 omitida, 6 aprovadas");
        assertThat(view.findings().get(0).failing()).isEqualTo("12 de 86,837");
    }
}
