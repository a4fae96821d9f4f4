package io.jenkins.plugins.dataops.view;

import io.dataops.results.ModelEvidence;
import io.dataops.results.ModelEvidence.Baseline;
import io.dataops.results.ModelEvidence.CommandRun;
import io.dataops.results.literal.Counted;
import io.dataops.results.literal.Elapsed;
import io.dataops.results.report.CurvePlot;
import io.dataops.results.report.Tone;
import io.dataops.results.report.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A model as it was evaluated.
 *
 * @param name with its module where that is not the root
 * @param warnings what a reader must know before any number
 * @param facts what it was judged on
 * @param output the last lines of a command that failed; empty otherwise
 */
public record ModelCard(
        String name,
        List<Warning> warnings,
        List<Fact> facts,
        List<String> notes,
        String output,
        List<CurveCard> curves,
        List<MatrixTable> matrices) {

    /** A sign and a sentence. */
    public record Warning(Sign sign, String text) {}

    static ModelCard of(ModelEvidence model) {
        CommandRun command = model.command();
        return new ModelCard(
                Visible.text(model.name()),
                warnings(model),
                facts(model),
                model.notes().stream().map(Visible::text).toList(),
                command == null || succeeded(command) ? "" : Visible.text(command.output()),
                CurvePlot.of(model.curves()).stream().map(CurveCard::of).toList(),
                model.matrices().stream().map(MatrixTable::of).toList());
    }

    private static List<Warning> warnings(ModelEvidence model) {
        List<Warning> warnings = new ArrayList<>();
        if (model.problem() != null) {
            warnings.add(
                    new Warning(new Sign(Tone.UNKNOWN, Messages.Model_notEvaluated()), Visible.text(model.problem())));
        }
        Baseline baseline = model.baseline();
        if (baseline != null && baseline.problem() != null) {
            warnings.add(new Warning(
                    new Sign(Tone.UNKNOWN, Messages.Model_notCompared()), Visible.text(baseline.problem())));
        }
        if (baseline != null && baseline.identical()) {
            warnings.add(new Warning(
                    new Sign(Tone.WARN, Messages.Model_unchanged()),
                    Messages.Model_unchangedMeaning(Counted.digits(Objects.requireNonNull(baseline.rows())))));
        }
        return warnings;
    }

    private static List<Fact> facts(ModelEvidence model) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.text(Messages.Model_task(), model.task()));
        facts.add(Fact.text(
                Messages.Model_rows(), model.rows() == null ? Messages.Model_noRows() : Counted.digits(model.rows())));
        if (model.positive() != null) {
            facts.add(Fact.text(Messages.Model_positive(), model.positive()));
        }
        facts.add(Fact.code(Messages.Model_source(), model.source()));
        Baseline baseline = model.baseline();
        facts.add(
                baseline == null
                        ? Fact.text(Messages.Model_baseline(), Messages.Evidence_none())
                        : Fact.code(Messages.Model_baseline(), baseline.source()));
        if (baseline != null && baseline.rows() != null && baseline.changed() != null) {
            facts.add(Fact.text(Messages.Model_changed(), changed(baseline.changed(), baseline)));
        }
        if (model.testSet() != null) {
            facts.add(Fact.text(
                    Messages.Model_looks(), Counted.digits(model.testSet().looks())));
        }
        if (model.scoring() != null) {
            facts.add(Fact.text(Messages.Model_scoredBy(), model.scoring().runtime()));
        }
        if (model.command() != null) {
            facts.add(Fact.code(
                    Messages.Model_command(), String.join(" ", model.command().command())));
            facts.add(Fact.text(Messages.Model_exitCode(), exit(model.command())));
        }
        return facts;
    }

    /** Rows of which the class changed, where classes are predicted; nearly every score differs after a training. */
    private static String changed(long anything, Baseline baseline) {
        long classes = Objects.requireNonNullElse(baseline.reclassified(), anything);
        String rows = Messages.Check_failing(
                Counted.digits(classes), Counted.digits(Objects.requireNonNull(baseline.rows())));
        return classes == anything ? rows : Messages.Model_countingScores(rows, Counted.digits(anything));
    }

    private static String exit(CommandRun command) {
        String code = command.exitCode() == null
                ? Messages.Model_noExitCode()
                : command.exitCode().toString();
        return Messages.Model_exit(code, new Elapsed(command.durationMillis()).toString());
    }

    private static boolean succeeded(CommandRun command) {
        return Objects.equals(command.exitCode(), 0);
    }
}
