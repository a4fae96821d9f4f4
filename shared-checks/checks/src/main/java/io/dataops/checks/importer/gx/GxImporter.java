package io.dataops.checks.importer.gx;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.ImportedFile;
import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.importer.Importer;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import io.dataops.results.SourcePosition;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads expectation suites of Great Expectations: JSON of 0.18 and of 1.x. */
public final class GxImporter implements Importer {
    @Override
    public String format() {
        return "gx";
    }

    @Override
    public String summary() {
        return "expectation suites of Great Expectations 0.18 and 1.x as JSON; they name no table, so `dataset` is needed";
    }

    @Override
    public List<ImportedRule> read(ImportedFile file) throws IOException, ProblemsException {
        YamlMap suite = file.yaml();
        SuiteParameters parameters = SuiteParameters.of(suite, file.parameters());
        return expectations(suite).items().stream()
                .map(item -> rule(item, parameters))
                .toList();
    }

    @Override
    public Set<String> parameters(ImportedFile file) throws IOException, ProblemsException {
        YamlMap suite = file.yaml();
        return SuiteParameters.of(suite, Map.of()).names(expectations(suite));
    }

    private static YamlList expectations(YamlMap suite) throws ProblemsException {
        YamlNode expectations =
                suite.entry("expectations").map(YamlEntry::value).orElse(suite);
        if (expectations instanceof YamlList list) {
            return list;
        }
        throw new ProblemsException(
                List.of(new Problem(expectations.at(), "a suite of Great Expectations needs its list 'expectations'")));
    }

    private static ImportedRule rule(YamlNode item, SuiteParameters parameters) {
        if (!(item instanceof YamlMap map)) {
            return new ImportedRule.Refused(
                    "an expectation", item.at(), "it is " + item.description() + ", not an object");
        }
        Optional<YamlScalar> older = type(map, "expectation_type");
        Optional<YamlScalar> type = older.or(() -> type(map, "type"));
        if (type.isEmpty()) {
            return new ImportedRule.Refused("an expectation", map.at(), "it has no 'type'");
        }
        Edition edition = older.isPresent() ? Edition.BEFORE_ONE : Edition.SINCE_ONE;
        String name = type.get().text();
        SourcePosition at = type.get().at();
        try {
            Expectation expectation = ExpectationReader.read(map, name, at, edition, parameters);
            List<YamlMap> checks = Vocabulary.translate(expectation).stream()
                    .map(CheckEntry::node)
                    .toList();
            return new ImportedRule.Taken(name, at, Optional.empty(), checks);
        } catch (NotTakenException refused) {
            return new ImportedRule.Refused(name, at, refused.reason());
        }
    }

    private static Optional<YamlScalar> type(YamlMap map, String key) {
        return map.entry(key)
                .map(YamlEntry::value)
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast);
    }
}
