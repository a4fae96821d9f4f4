package io.dataops.results.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.BaselineContent;
import io.dataops.results.BaselineEvidence;
import io.dataops.results.BaselineRecord;
import io.dataops.results.Loosening;
import io.dataops.results.Promotion;
import io.dataops.results.VerificationResult;
import io.dataops.results.testing.SampleResults;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromotionTreeTest {
    private static final Promotion LOOSER = SampleResults.promotion(
            "Release team", 20, "codes are gone", new Loosening("sales.not_null", "severity error", "severity warn"));
    private static final Promotion PLAIN = new Promotion("Ole Berg", LOOSER.at(), null, null, null, null, List.of());

    @TempDir
    Path folder;

    @Test
    void aBaselineKeepsWhatEarlierPromotionsLoosened() throws Exception {
        BaselineRecord record =
                new BaselineRecord(PLAIN, new BaselineContent(new TreeMap<>()), List.of(), List.of(LOOSER, PLAIN));
        Path file = folder.resolve("baseline.json");
        new BaselineJson().write(record, file);
        assertThat(new BaselineJson().read(file)).isEqualTo(record);
    }

    @Test
    void aBaselineRemembersAHundredPromotions() {
        BaselineRecord record = new BaselineRecord(
                PLAIN, new BaselineContent(new TreeMap<>()), List.of(), Collections.nCopies(150, LOOSER));
        assertThat(record.earlier()).hasSize(BaselineRecord.MOST_EARLIER);
    }

    @Test
    void aResultShowsOnlyThoseEarlierPromotionsThatLoosened() {
        BaselineRecord record =
                new BaselineRecord(PLAIN, new BaselineContent(new TreeMap<>()), List.of(), List.of(PLAIN, LOOSER));
        assertThat(BaselineEvidence.found("dataops-baseline", record).slack()).containsExactly(LOOSER);
    }

    @Test
    void aBaselineThatCannotBeUsedIsReadBack() throws Exception {
        VerificationResult result = SampleResults.withBaseline(
                SampleResults.passed(), BaselineEvidence.unusable("the baseline dataops-baseline is gone"));
        assertThat(read(written(result))).isEqualTo(result);
    }

    @Test
    void aLooseningWithoutReasonIsRefused() throws Exception {
        String text =
                written(SampleResults.complete()).replace("\"reason\": \"the supplier", "\"other\": \"the supplier");
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessage("cannot use result: baseline.promoted: something was loosened without a reason");
    }

    @Test
    void aBaselineIsEitherPromotedOrCannotBeUsed() {
        assertThatThrownBy(() -> new BaselineEvidence(null, null, PLAIN, List.of(), "gone"))
                .hasMessage("a baseline was promoted or cannot be used, and not both");
    }

    @Test
    void anEditedBaselineIsNoBaseline() throws Exception {
        Path file = folder.resolve("baseline.json");
        new BaselineJson()
                .write(new BaselineRecord(LOOSER, new BaselineContent(new TreeMap<>()), List.of(), List.of()), file);
        Files.writeString(file, Files.readString(file).replace("codes are gone", "all is well"));
        assertThatThrownBy(() -> new BaselineJson().read(file))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessage("it was changed after its promotion");
    }

    private static String written(VerificationResult result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ResultJson(1 << 20).write(result, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static VerificationResult read(String text) throws UnreadableResultException {
        return new ResultJson(1 << 20).read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "result");
    }
}
