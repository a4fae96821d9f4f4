package io.dataops.checks.check.type;

import io.dataops.checks.check.Check;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.OfEachColumn;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.results.literal.Counted;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts the columns that drift.
 *
 * @param compared a check for each column that both sides have
 * @param unlike columns that cannot be compared, which counts as drift
 */
record EachColumnDrift(DatasetDrift question, List<DriftCheck> compared, List<Unlike> unlike) implements OfEachColumn {
    EachColumnDrift {
        compared = List.copyOf(compared);
        unlike = List.copyOf(unlike);
    }

    /**
     * A column without its like on the other side.
     *
     * @param words such as {@code is new}
     */
    record Unlike(Column column, String words) {}

    @Override
    public List<Check> each() {
        return List.copyOf(compared);
    }

    @Override
    public List<Column> columns() {
        return question.columns();
    }

    @Override
    public List<Measure<?>> measures() {
        List<Measure<?>> measures = new ArrayList<>(question.measures());
        compared.forEach(check -> measures.addAll(check.measures()));
        return measures;
    }

    @Override
    public Judgement judge(Numbers numbers) {
        List<String> drifted = new ArrayList<>();
        List<String> held = new ArrayList<>();
        boolean told = false;
        for (DriftCheck check : compared) {
            Judgement judgement = check.judge(numbers);
            told |= check.isDefined(numbers);
            if (judgement.met()) {
                held.add(check.drift(numbers));
            } else {
                drifted.add(check.column() + " (" + judgement.wording().finding() + ")");
            }
        }
        unlike.forEach(each -> drifted.add(each.column() + " (" + each.words() + ")"));
        int all = compared.size() + unlike.size();
        Counted columns = new Counted(all, "column");
        List<String> findings = new ArrayList<>();
        findings.add(columns.part(drifted.size())
                + (drifted.size() == 1 || all == 1 ? " drifts" : " drift")
                + list(": ", drifted));
        if (!held.isEmpty()) {
            findings.add(String.join(", ", held));
        }
        if (!told) {
            findings.add("no column has values to compare on both sides");
        }
        return Judgement.onValue(
                told && question.allows(drifted.size(), all),
                drifted.size() + " of " + columns.plain(),
                String.join("; ", findings));
    }

    private static String list(String before, List<String> items) {
        return items.isEmpty() ? "" : before + String.join(", ", items);
    }

    @Override
    public String sentence() {
        return question.sentence();
    }

    @Override
    public String expected() {
        return question.expected();
    }
}
