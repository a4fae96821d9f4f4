package io.jenkins.plugins.dataops.view;

import io.dataops.results.MetricReading;
import io.dataops.results.VerificationResult;
import io.dataops.results.literal.Counted;
import io.dataops.results.report.MetricNumbers;
import io.dataops.results.report.Visible;
import io.jenkins.plugins.dataops.recording.ModuleResult;
import java.util.Objects;

/**
 * A metric on all rows, or on a slice of them.
 *
 * @param link to its page, relative to the recording's
 * @param signature what else makes the number; empty for a metric without parameters
 * @param slice empty for all rows
 * @param rows how many are behind the number
 * @param value empty when the metric is undefined
 * @param undefined why there is no number; empty when there is one
 * @param interval confidence limits with their level; empty without any
 * @param baseline empty without one
 * @param difference from the baseline, with its sign; empty without one
 */
public record MetricRow(
        String link,
        String name,
        String signature,
        String slice,
        String rows,
        String value,
        String undefined,
        String interval,
        String baseline,
        String difference) {

    static MetricRow of(ModuleResult module, MetricReading metric) {
        VerificationResult result = module.result();
        MetricNumbers numbers = MetricNumbers.of(metric, result);
        return new MetricRow(
                QueryLink.to("metric", "key", new MetricView(module, metric).key()),
                Visible.text(metric.name()),
                metric.signature().equals(metric.name()) ? "" : Visible.text(metric.signature()),
                Visible.text(Objects.requireNonNullElse(metric.slice(), "")),
                Counted.digits(metric.rows()),
                numbers.value(),
                Visible.text(Objects.requireNonNullElse(metric.undefined(), "")),
                metric.interval() == null
                        ? ""
                        : Messages.Metric_interval(numbers.lower(), numbers.upper(), numbers.confidence()),
                numbers.baseline(),
                numbers.difference());
    }
}
