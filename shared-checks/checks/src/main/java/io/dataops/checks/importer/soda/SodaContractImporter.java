package io.dataops.checks.importer.soda;

import io.dataops.checks.importer.ImportedFile;
import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.importer.Importer;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.RuleList;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads data contracts of Soda 4. */
public final class SodaContractImporter implements Importer {
    @Override
    public String format() {
        return "soda-contract";
    }

    @Override
    public String summary() {
        return "data contracts of Soda 4: the checks of a data set and of its columns";
    }

    @Override
    public List<ImportedRule> read(ImportedFile file) throws IOException, ProblemsException {
        YamlMap written = file.yaml();
        Fields top = Fields.of(written.match(Variables.of(new Fields(written)).with(file.parameters())));
        String dataset = top.text("dataset")
                .orElseThrow(() -> new ProblemsException(
                        List.of(new Problem(written.at(), "a contract of Soda needs its 'dataset'"))));
        SodaDataset rows = new SodaDataset(dataset, top);
        RuleList rules = new RuleList();
        for (YamlNode check : top.items("checks")) {
            add(check, rows, Optional.empty(), rules);
        }
        top.maps("columns")
                .forEach(column ->
                        column.items("checks").forEach(check -> add(check, rows, Optional.of(column), rules)));
        return rules.all();
    }

    @Override
    public Set<String> parameters(ImportedFile file) throws IOException, ProblemsException {
        return Variables.names(file.yaml());
    }

    private static void add(YamlNode check, SodaDataset rows, Optional<Fields> column, RuleList rules) {
        if (check instanceof YamlMap map && !map.entries().isEmpty()) {
            YamlEntry entry = map.entries().get(0);
            String type = entry.key().value();
            rules.add(
                    type,
                    entry.key().at(),
                    rows.table(),
                    () -> new SodaCheck(
                                    rows,
                                    column,
                                    type,
                                    entry.key().at(),
                                    Fields.of(entry.value()),
                                    map,
                                    Optional.empty())
                            .entries());
        } else {
            rules.refuse("check", check.at(), "it is " + check.description() + ", not a check with its keys");
        }
    }
}
