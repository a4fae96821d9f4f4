package io.dataops.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineContentTest {
    private static final String SOME = BaselineContent.fingerprint("some");
    private static final String OTHER = BaselineContent.fingerprint("other");

    private static BaselineContent of(Map<String, String> files) {
        return new BaselineContent(new TreeMap<>(files));
    }

    @ParameterizedTest
    @ValueSource(strings = {"result.json", "models/churn.predictions", "rows/1.csv.gz", "a b/_c-d=e,f@g+h~i.j", "a..b"})
    void aNameBelowTheFolderIsTaken(String name) {
        assertThat(of(Map.of(name, SOME)).files()).containsOnlyKeys(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "../a",
                "a/../b",
                "a/..",
                "/etc/passwd",
                "C:/a",
                "a\\b",
                "a//b",
                "a/",
                ".git/config",
                "a\nb"
            })
    void aNameThatLeadsElsewhereIsRefused(String name) {
        assertThatThrownBy(() -> of(Map.of(name, SOME)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a name of a file leads elsewhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256:", "sha256:00", "md5:00"})
    void aFileNeedsAFingerprint(String fingerprint) {
        assertThatThrownBy(() -> of(Map.of("a", fingerprint)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a file has no fingerprint");
    }

    @Test
    void theFingerprintHangsOnNamesAndOnContents() {
        String content = of(Map.of("a", SOME, "b", OTHER)).fingerprint();

        assertThat(of(Map.of("b", OTHER, "a", SOME)).fingerprint()).isEqualTo(content);
        assertThat(of(Map.of("a", OTHER, "b", SOME)).fingerprint()).isNotEqualTo(content);
        assertThat(of(Map.of("a", SOME, "c", OTHER)).fingerprint()).isNotEqualTo(content);
        assertThat(of(Map.of("a", SOME)).fingerprint()).isNotEqualTo(content);
    }

    @Test
    void theFolderIsNamedByTheBeginningOfTheFingerprint() {
        BaselineContent content = of(Map.of("a", SOME));

        assertThat(content.folderName()).hasSize(16).matches("[0-9a-f]+");
        assertThat(content.fingerprint()).startsWith("sha256:" + content.folderName());
    }
}
