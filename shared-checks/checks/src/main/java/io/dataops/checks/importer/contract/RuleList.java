package io.dataops.checks.importer.contract;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.plan.Column;
import io.dataops.results.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the rules of a table: each is taken, or refused with its reason. */
public final class RuleList {
    private final List<ImportedRule> rules = new ArrayList<>();

    /** Says a rule as checks. */
    @FunctionalInterface
    public interface Translation {
        /**
         * Makes the checks of a rule.
         *
         * @throws NotTakenException when it cannot keep its meaning
         */
        List<CheckEntry> checks() throws NotTakenException;
    }

    /** Adds a rule. */
    public void add(String name, SourcePosition at, String table, Translation translation) {
        try {
            rules.add(new ImportedRule.Taken(
                    name,
                    at,
                    Optional.of(table),
                    translation.checks().stream().map(CheckEntry::node).toList()));
        } catch (NotTakenException refused) {
            refuse(name, at, refused.reason());
        }
    }

    public void refuse(String name, SourcePosition at, String reason) {
        rules.add(new ImportedRule.Refused(name, at, reason));
    }

    /** Adds that the values of a column are not for everybody. */
    public void classify(SourcePosition at, String table, Column column) {
        rules.add(new ImportedRule.Classified("classification", at, table, column));
    }

    public List<ImportedRule> all() {
        return List.copyOf(rules);
    }
}
