package io.dataops.checks.importer.odcs;

import io.dataops.checks.importer.ImportedFile;
import io.dataops.checks.importer.ImportedRule;
import io.dataops.checks.importer.Importer;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.RuleList;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.checks.yaml.YamlNode;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Reads contracts of the Open Data Contract Standard. */
public final class OdcsImporter implements Importer {
    private static final Pattern VERSION = Pattern.compile("v?3\\.[01](\\.[0-9]+)?(-.*)?");

    @Override
    public String format() {
        return "odcs";
    }

    @Override
    public String summary() {
        return "contracts of the Open Data Contract Standard 3.0 and 3.1: schema, quality, relationships and service levels";
    }

    @Override
    public List<ImportedRule> read(ImportedFile file) throws IOException, ProblemsException {
        Fields top = new Fields(file.yaml());
        String version = top.text("apiVersion").orElse("");
        if (!VERSION.matcher(version).matches()) {
            throw new ProblemsException(List.of(new Problem(
                    top.at("apiVersion"),
                    "the contract has apiVersion '" + version + "'; those that are read are v3.0.x and v3.1.x")));
        }
        OdcsContract contract = OdcsContract.of(top);
        RuleList rules = new RuleList();
        for (OdcsObject object : contract.objects()) {
            new ObjectRules(contract, object, rules).addAll();
        }
        for (YamlNode quality : top.items("quality")) {
            rules.refuse("quality", quality.at(), "it stands under no object or property, as it has to since 3.0");
        }
        new ServiceLevels(contract, rules).addAll(top);
        return rules.all();
    }
}
