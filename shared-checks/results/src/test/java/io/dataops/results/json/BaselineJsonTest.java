package io.dataops.results.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dataops.results.Anchor;
import io.dataops.results.BaselineContent;
import io.dataops.results.BaselineRecord;
import io.dataops.results.Promotion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineJsonTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00.123Z");
    private static final BaselineRecord RECORD = new BaselineRecord(
            new Promotion("Ada", NOW, "1a2b3c", null, null, null, List.of()),
            new BaselineContent(new TreeMap<>(Map.of("result.json", BaselineContent.fingerprint("result")))),
            List.of(new Anchor("m", "roc_auc", "roc_auc", "region=nörd", 1e-7, null, NOW, false)),
            List.of());

    @TempDir
    private Path folder;

    private Path file;
    private final BaselineJson json = new BaselineJson();

    @BeforeEach
    void file() {
        file = folder.resolve("baseline.json");
    }

    @Test
    void whatIsWrittenIsRead() throws IOException, UnreadableResultException {
        json.write(RECORD, file);

        assertThat(json.read(file)).isEqualTo(RECORD);
    }

    @Test
    void theSameRecordGivesTheSameBytes() throws IOException {
        json.write(RECORD, file);
        byte[] once = Files.readAllBytes(file);
        json.write(RECORD, file);

        assertThat(Files.readAllBytes(file)).isEqualTo(once);
    }

    /** A number may be read otherwise than it was written, and its seal still has to hold. */
    @Test
    void everyNumberOfAnAnchorComesBack() throws IOException, UnreadableResultException {
        SplittableRandom random = new SplittableRandom(5);
        List<Anchor> anchors = new ArrayList<>();
        while (anchors.size() < 500) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                anchors.add(new Anchor("m", "f1", "f1", null, value, "c", NOW, true));
            }
        }
        BaselineRecord record = new BaselineRecord(RECORD.promotion(), RECORD.content(), anchors, List.of());
        json.write(record, file);

        assertThat(json.read(file)).isEqualTo(record);
    }

    private void edit(String from, String to) throws IOException {
        json.write(RECORD, file);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private void refused(String message) {
        assertThatThrownBy(() -> json.read(file))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessage(message);
    }

    @Test
    void anEditIsNoticed() throws IOException {
        edit("Ada", "Eve");
        refused("it was changed after its promotion");
        edit("1.0E-7", "0.5");
        refused("it was changed after its promotion");
        edit("\"pinned\": false", "\"pinned\": true");
        refused("it was changed after its promotion");
    }

    @Test
    void anotherLayoutIsTheSame() throws IOException, UnreadableResultException {
        json.write(RECORD, file);
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n").replace("  ", "\t"));

        assertThat(json.read(file)).isEqualTo(RECORD);
    }

    /** As a later version would write it, and seal it. */
    private void sealed(String format, String field) throws IOException {
        json.write(RECORD, file);
        JsonDocument document = new JsonDocument(1 << 20);
        ObjectNode tree = (ObjectNode) new ObjectMapper().readTree(file.toFile());
        tree.remove("seal");
        tree.put("format", format);
        tree.put(field, "new");
        byte[] text = document.text(tree).getBytes(StandardCharsets.UTF_8);
        tree.put("seal", BaselineContent.fingerprint(new String(text, StandardCharsets.UTF_8)));
        Files.writeString(file, document.text(tree));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataops-baseline/1", "dataops-baseline/1.7"})
    void laterVersionsMayAddFields(String format) throws IOException, UnreadableResultException {
        sealed(format, "mood");

        assertThat(json.read(file).promotion()).isEqualTo(RECORD.promotion());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataops-baseline/2", "dataops-baseline/10", "dataops-result/1", "1"})
    void anotherMajorVersionIsRefused(String format) throws IOException {
        sealed(format, "mood");

        refused("its format is not dataops-baseline/1");
    }

    @Test
    void whatIsNoBaselineIsRefused() throws IOException {
        Files.writeString(file, "[]");
        refused("it is not a dataops baseline: it holds no JSON object");
        Files.writeString(file, "");
        refused("it is empty");
        Files.writeString(file, "{\"format\": \"dataops-base");
        refused("it is cut off in line 1");
        Files.writeString(file, "<<<<<<< HEAD\n");
        refused("it is not JSON in line 1");
    }
}
