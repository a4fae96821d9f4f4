package io.dataops.checks.convert;

import io.dataops.checks.importer.ImportedFile;
import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.importer.Importer;
import io.dataops.checks.suite.ImportSpec;
import io.dataops.checks.suite.Suite;
import io.dataops.checks.suite.SuiteReader;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.ProblemsException;
import java.io.IOException;
import java.util.List;

/**
 * A file of another tool as a suite of ours: a data set for each table, with the checks that its rules mean. Checks keep the
 * ids that they have when the file is imported, so that baselines, waivers and history go on with them.
 *
 * @param text the suite; rules that are not taken stand at its end as comments, with their lines and reasons
 * @param coverage how many of how many rules are taken, and where and why the others are not
 */
public record NativeSuite(String text, String coverage) {
    /**
     * Writes the suite. Where the data of a table lie, the file does not tell; the suite says {@code data/<table>.csv}.
     *
     * @param file its name is relative to the folder that the reader imports from
     * @throws IOException when the file cannot be read, or has no rule
     * @throws ProblemsException when it is no file of the format, or none of its rules can be taken
     */
    public static NativeSuite of(Importer importer, ImportedFile file, SuiteReader reader)
            throws IOException, ProblemsException {
        List<ImportedRule> rules = importer.read(file);
        if (rules.isEmpty()) {
            throw new IOException(file.name() + " has no rule to convert");
        }
        List<ImportedRule.Taken> taken = rules.stream()
                .filter(ImportedRule.Taken.class::isInstance)
                .map(ImportedRule.Taken.class::cast)
                .toList();
        if (taken.isEmpty()) {
            throw new ProblemsException(
                    rules.stream().map(rule -> rule.match(new Refusal(file))).toList());
        }
        Suite suite = reader.read(new ImportingSuite(importer, file, taken).text(), file.name());
        ImportSpec spec = suite.imports().get(0);
        SuiteText text = new SuiteText();
        text.comment(
                "The rules of " + file.name() + " (" + importer.format() + ") as checks of dataops, yours to change.");
        text.comment("Write where the data lie, add the plugin to the POM, and run: mvn verify");
        text.line("version: 1");
        text.line("");
        text.line("datasets:");
        suite.datasets().forEach(text::dataset);
        text.refused(spec.refused());
        return new NativeSuite(text.toString(), spec.coverage());
    }

    /** Why a file without a rule that is taken is none to convert. */
    private record Refusal(ImportedFile file) implements ImportedRule.Cases<Problem> {
        @Override
        public Problem taken(ImportedRule.Taken it) {
            throw new IllegalStateException("a rule of " + file.name() + " is taken");
        }

        @Override
        public Problem refused(ImportedRule.Refused it) {
            return new Problem(it.at(), it.name() + " is not taken, because " + it.reason());
        }

        @Override
        public Problem classified(ImportedRule.Classified it) {
            return new Problem(it.at(), it.name() + " of " + it.column() + " is no check, so it makes no suite");
        }
    }
}
