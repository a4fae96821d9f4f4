package io.jenkins.plugins.dataops.view;

import io.dataops.results.CheckDescription;
import io.dataops.results.Finding;
import io.dataops.results.Outcome;
import io.dataops.results.Samples;
import io.dataops.results.literal.Counted;
import io.dataops.results.report.Measured;
import io.dataops.results.report.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a page says of one check. */
public record CheckView(Outcome outcome) {
    /** What it asks, in one sentence. */
    public String title() {
        return Visible.text(outcome.check().description());
    }

    public String id() {
        return Visible.text(outcome.check().id());
    }

    public Sign sign() {
        return Sign.of(outcome.status());
    }

    public String message() {
        return Visible.text(outcome.finding().message());
    }

    /** What it asked and what it measured. */
    public List<Fact> measured() {
        Finding finding = outcome.finding();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.text(Messages.Check_expected(), outcome.check().expected()));
        add(facts, Messages.Check_observed(), new Measured(outcome).observed());
        String share = new Measured(outcome).share();
        add(facts, Messages.Check_failingRows(), CheckRow.failing(finding) + (share.isEmpty() ? "" : " · " + share));
        add(facts, Messages.Check_nulls(), finding.nulls() == null ? "" : Counted.digits(finding.nulls()));
        return facts;
    }

    /** What it is and where it is declared. */
    public List<Fact> declared() {
        CheckDescription check = outcome.check();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.code(Messages.Check_id(), check.id()));
        facts.add(Fact.text(Messages.Check_dataset(), check.dataset()));
        facts.add(Fact.code(Messages.Check_type(), check.type()));
        if (!check.columns().isEmpty()) {
            facts.add(Fact.code(Messages.Check_columns(), String.join(", ", check.columns())));
        }
        facts.add(Fact.text(Messages.Check_severity(), Words.of(check.severity())));
        facts.add(Fact.code(Messages.Check_declared(), check.source().toString()));
        return facts;
    }

    /** Some failing rows; null when there are none to show. */
    public @Nullable SampleTable samples() {
        Samples samples = outcome.finding().samples();
        return samples == null || samples.rows().isEmpty() ? null : SampleTable.of(samples);
    }

    /** A query that shows it again; empty when the engine has none. */
    public String sql() {
        return Visible.text(Objects.requireNonNullElse(outcome.finding().sql(), ""));
    }

    private static void add(List<Fact> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(Fact.text(name, value));
        }
    }
}
