package io.dataops.checks.metric.text;

import io.dataops.checks.metric.MetricFamily;
import io.dataops.checks.metric.Task;
import java.util.List;

/** The metrics of predicted texts. */
public final class TextMetrics {
    private TextMetrics() {}

    /** All of them, in the order of the reference page. */
    public static MetricFamily<TextExamples> family() {
        return MetricFamily.of(
                Task.TEXT,
                List.of(
                        ExactMatch.TYPE,
                        TokenF1.TYPE,
                        Bleu.TYPE,
                        MeanSentenceBleu.TYPE,
                        Rouge.ROUGE_1,
                        Rouge.ROUGE_2,
                        Rouge.ROUGE_L,
                        ChrF.TYPE,
                        ErrorRate.CER,
                        ErrorRate.WER,
                        LengthRatio.TYPE));
    }
}
