package io.dataops.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelemetryTest {
    /** Found in the libraries of 1.29.0 for Linux and macOS: where they report to, and what forbids it. */
    private static final List<String> MARKS = List.of("events.data.microsoft.com", "ORT_DISABLE_TELEMETRY");

    private static String refusal(String version, Map<String, String> environment) {
        return Refusal.of(() -> new TelemetryGuard(environment).check(version));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.28.0", "1.20.0", "1.28.1-SNAPSHOT", "1.0"})
    void aRuntimeThatDoesNotReportIsUsed(String version) {
        assertThat(refusal(version, Map.of())).isEqualTo("nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.29.0", "1.30.1", "2.0.0", "dev", "128"})
    void aRuntimeThatReportsOrMightIsRefused(String version) {
        assertThat(refusal(version, Map.of()))
                .isEqualTo("onnxruntime " + version + " reports to its maker over the network; use onnxruntime 1.28.0,"
                        + " or set ORT_DISABLE_TELEMETRY=1 in the environment of the build");
    }

    @Test
    void aRuntimeWithoutAVersionIsRefused() {
        assertThat(refusal(null, Map.of()))
                .isEqualTo(
                        "this ONNX Runtime, which does not tell its version, may report to its maker over the network;"
                                + " use onnxruntime 1.28.0, or set ORT_DISABLE_TELEMETRY=1 in the environment of the build");
    }

    @Test
    void theEnvironmentSilencesARuntimeThatReports() {
        assertThatCode(() -> new TelemetryGuard(Map.of("ORT_DISABLE_TELEMETRY", "1")).check("1.29.0"))
                .doesNotThrowAnyException();
        assertThat(refusal("1.29.0", Map.of("ORT_DISABLE_TELEMETRY", "0"))).startsWith("onnxruntime 1.29.0 reports");
    }

    @Test
    void noNativeLibraryOfOursKnowsWhereToReport() throws IOException, URISyntaxException {
        Path jar = Path.of(OrtEnvironment.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        int libraries = 0;
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().matches(".*\\.(so|dll|dylib)")) {
                    libraries++;
                    assertThat(text(zip, entry)).as(entry.getName()).doesNotContain(MARKS);
                }
            }
        }
        assertThat(libraries).isGreaterThanOrEqualTo(8);
    }

    /** One character for each byte. */
    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
