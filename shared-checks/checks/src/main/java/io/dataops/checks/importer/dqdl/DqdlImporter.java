package io.dataops.checks.importer.dqdl;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.ImportedFile;
import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.importer.Importer;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.yaml.ProblemsException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads rulesets of DQDL, the Data Quality Definition Language of AWS Glue and Deequ. */
public final class DqdlImporter implements Importer {
    @Override
    public String format() {
        return "dqdl";
    }

    @Override
    public String summary() {
        return "rulesets of DQDL, the language of AWS Glue Data Quality and Deequ; they name no table, so `dataset` is needed";
    }

    @Override
    public List<ImportedRule> read(ImportedFile file) throws IOException, ProblemsException {
        Ruleset ruleset = Ruleset.read(file.text(), file.name());
        return ruleset.rules().stream().map(rule -> imported(rule, ruleset)).toList();
    }

    private static ImportedRule imported(Ruleset.RuleText rule, Ruleset ruleset) {
        try {
            Claim claim = RuleReader.read(rule.tokens(), ruleset.variables()).match(new Translator(rule.at()));
            return new ImportedRule.Taken(
                    rule.name(),
                    rule.at(),
                    Optional.empty(),
                    claim.checks().stream().map(CheckEntry::node).toList());
        } catch (NotTakenException refused) {
            return new ImportedRule.Refused(rule.name(), rule.at(), refused.reason());
        }
    }
}
