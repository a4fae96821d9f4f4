package io.dataops.checks.metric.classwise;

import io.dataops.checks.metric.MetricValue;
import io.dataops.checks.metric.Paired;
import java.util.Locale;

/** An area under a curve that the ranking of one class against all others draws. */
enum RankArea implements ClassMetric {
    ROC_AUC {
        @Override
        MetricValue of(Ranking ranking, String noPositive, String noNegative) {
            return ranking.areaUnderRoc(noPositive, noNegative);
        }

        @Override
        public long support(ClassExamples<?> examples, int ofClass) {
            long labelled = examples.tally(ofClass).labelledRows();
            return Math.min(labelled, examples.rows() - labelled);
        }

        @Override
        public Paired paired(ClassExamples<?> candidate, ClassExamples<?> baseline, int ofClass) {
            if (!candidate.scores().present() || !baseline.scores().present()) {
                return Paired.resampling();
            }
            int[] rows = candidate.weights().drawn();
            return Paired.Areas.of(
                    PairedRows.flags(rows, row -> candidate.isLabelled(ofClass, row)),
                    PairedRows.numbers(rows, row -> candidate.scores().score(ofClass, row)),
                    PairedRows.numbers(rows, row -> baseline.scores().score(ofClass, row)));
        }
    },
    AVERAGE_PRECISION {
        @Override
        MetricValue of(Ranking ranking, String noPositive, String noNegative) {
            return ranking.averagePrecision(noPositive);
        }

        @Override
        public long support(ClassExamples<?> examples, int ofClass) {
            return examples.tally(ofClass).labelledRows();
        }

        @Override
        public Paired paired(ClassExamples<?> candidate, ClassExamples<?> baseline, int ofClass) {
            return Paired.resampling();
        }
    };

    abstract MetricValue of(Ranking ranking, String noPositive, String noNegative);

    @Override
    public String signature() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public MetricValue of(ClassExamples<?> examples, int ofClass) {
        String subject = examples.classes().said(ofClass);
        return examples.scores().present()
                ? of(Ranking.of(examples, ofClass), "no row has " + subject, "every row has " + subject)
                : MetricValue.undefined(ClassExamples.NO_SCORES);
    }

    @Override
    public Presence presence(ClassExamples<?> examples, int ofClass) {
        return examples.tally(ofClass).labelled() > 0 ? Presence.PRESENT : Presence.ABSENT;
    }
}
