package io.dataops.checks.suggest;

import io.dataops.checks.suggest.TableDraft.Section;
import io.dataops.checks.suggest.Trial.Proposal;
import io.dataops.checks.yaml.FlowText;
import io.dataops.results.literal.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes what was proposed as people read it: a block for each data set and each column, and a reason above each check. */
final class SuiteWriter {
    private static final String TABLE = "    ";
    private static final String ENTRY = "      ";

    private final Lines lines = new Lines();
    private final Map<Proposal, String> misses;
    private int checks;

    private SuiteWriter(Map<Proposal, String> misses) {
        this.misses = misses;
    }

    /**
     * Writes a suite.
     *
     * @param misses why what does not hold does not
     * @param paths of data sets by their names
     * @param notes what was not looked at between data sets
     */
    static SuggestedSuite write(
            List<TableDraft> drafts, Map<Proposal, String> misses, Map<String, String> paths, List<String> notes) {
        SuiteWriter writer = new SuiteWriter(misses);
        for (TableDraft draft : drafts) {
            writer.dataset(
                    draft,
                    Objects.requireNonNull(paths.get(draft.table().profile().name())));
        }
        return new SuggestedSuite(writer.head(notes) + writer.lines, writer.checks, writer.misses.size());
    }

    private String head(List<String> notes) {
        Lines head = new Lines();
        head.comment(
                "",
                "Suggested by dataops:init from the data as they are today. Each of the " + new Counted(checks, "check")
                        + " below was tried on them and holds.");
        head.comment(
                "",
                "It is a start, and yours: the data tell what is, and you what should be. No limit is the largest value that was"
                        + " seen; what limits rest on stands above each, and in docs/suggest.md.");
        if (!misses.isEmpty()) {
            head.comment("", "What looked likely and does not hold is commented out: search for \"Does not hold\".");
        }
        notes.forEach(note -> head.comment("", "Note: " + note + "."));
        head.comment("", "Next: add the plugin to the POM, and run mvn verify.");
        head.line("version: 1");
        head.line("");
        head.line("datasets:");
        return head.toString();
    }

    private void dataset(TableDraft draft, String path) {
        TableFacts table = draft.table();
        if (lines.isStarted()) {
            lines.line("");
        }
        String name = table.profile().name();
        lines.line("  " + name + ":");
        new Shape(table).words().forEach(words -> lines.comment(TABLE, words));
        lines.line(TABLE + "path: " + Words.path(path));
        if (table.isShownByKey()) {
            lines.comment(TABLE, "Reports show failing rows by these columns.");
            lines.line(TABLE + "key: " + FlowText.of(table.key()));
        }
        if (!draft.suggestions().isEmpty()) {
            lines.line(TABLE + "checks:");
        }
        grouped(name, draft.checks());
        for (Section section : draft.sections()) {
            lines.line("");
            lines.comment(ENTRY, "--- " + new Shape.OfColumn(section.column()).words());
            grouped(name, section.checks());
        }
    }

    /** One entry where several say the same of different columns. */
    private void grouped(String dataset, List<Suggestion> suggestions) {
        List<Suggestion> joined = new ArrayList<>();
        for (Suggestion suggestion : suggestions) {
            int place = holds(dataset, suggestion) ? place(dataset, joined, suggestion) : -1;
            if (place >= 0) {
                joined.set(place, joined.get(place).joined(suggestion));
            } else {
                joined.add(suggestion);
            }
        }
        String reason = "";
        for (Suggestion suggestion : joined) {
            if (!suggestion.reason().equals(reason)) {
                lines.comment(ENTRY, suggestion.reason());
            }
            reason = suggestion.reason();
            entry(dataset, suggestion);
        }
    }

    private int place(String dataset, List<Suggestion> joined, Suggestion suggestion) {
        for (int place = 0; place < joined.size(); place++) {
            if (holds(dataset, joined.get(place)) && joined.get(place).joins(suggestion)) {
                return place;
            }
        }
        return -1;
    }

    private boolean holds(String dataset, Suggestion suggestion) {
        return !misses.containsKey(new Proposal(dataset, suggestion));
    }

    private void entry(String dataset, Suggestion suggestion) {
        String miss = misses.get(new Proposal(dataset, suggestion));
        if (miss != null) {
            lines.comment(ENTRY, "Does not hold: " + miss);
            lines.entry(ENTRY + "# ", suggestion.check());
        } else if (suggestion.standing() == Standing.HINT) {
            lines.entry(ENTRY + "# ", suggestion.check());
        } else {
            lines.entry(ENTRY, suggestion.check());
            checks += Math.max(1, suggestion.columns().size());
        }
    }
}
