package io.jenkins.plugins.dataops.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.dataops.recording.RecordingId;
import io.jenkins.plugins.dataops.store.RecordingStore;
import io.jenkins.plugins.dataops.store.UnreadableRecordingException;
import io.jenkins.plugins.dataops.testing.InLanguage;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jvnet.localizer.LocaleProvider;

class RecordedSentenceTest {
    @RegisterExtension
    final InLanguage language = new InLanguage(Locale.forLanguageTag("pt-PT"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "it was named|foi indicada",
                "it is the last build that was promoted to 'pro'|é a última execução promovida para 'pro'",
                "none of the last 100 builds can be compared with|nenhuma das últimas 100 execuções serve para comparar",
                "its verdict is FAILED|o seu veredicto é FAILED",
                "it is about the commit a, and this build's is b|trata do commit a, e o desta execução é b"
            })
    void itIsSaidInTheReadersLanguage(String english, String portuguese) {
        assertThat(RecordedSentence.read(english)).isEqualTo(portuguese);
    }

    @Test
    void whatAStoreSaysIsKnown(@TempDir Path build) {
        String problem = "";
        try {
            new RecordingStore(build).read(new RecordingId("north"));
        } catch (UnreadableRecordingException e) {
            problem = e.getMessage();
        }
        assertThat(RecordedSentence.read(problem)).isEqualTo("não é possível ler o registo north na pasta da execução");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"churn.roc_auc is 0.7", "it was named by hand", "{0}"})
    void whatOthersWroteStaysAsItIs(String sentence) {
        assertThat(RecordedSentence.read(sentence)).isEqualTo(sentence);
    }

    @Test
    void inAnyOtherLanguageItIsWhatWasWritten() {
        LocaleProvider.setProvider(new InLanguage(Locale.GERMANY));
        assertThat(RecordedSentence.read("there is no build 7, or not any more"))
                .isEqualTo("there is no build 7, or not any more");
    }
}
