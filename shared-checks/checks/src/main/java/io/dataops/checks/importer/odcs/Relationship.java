package io.dataops.checks.importer.odcs;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.yaml.Located;
import io.dataops.checks.yaml.YamlEntry;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;

/** A foreign key between objects of a contract. */
record Relationship(OdcsContract contract, Fields fields) {
    /** @throws NotTakenException when it is of another type */
    static Relationship of(OdcsContract contract, Fields fields) throws NotTakenException {
        String type = fields.text("type").orElse("foreignKey");
        if (!type.equals("foreignKey")) {
            throw new NotTakenException("its type is '" + type + "', not foreignKey");
        }
        return new Relationship(contract, fields);
    }

    CheckEntry fromObject(OdcsObject object) throws NotTakenException {
        List<String> columns = new ArrayList<>();
        for (OdcsContract.Target target : targets("from")) {
            if (!target.object().equals(object)) {
                throw new NotTakenException(
                        "it goes from '" + target.object().name() + "', not from the object that it" + " stands under");
            }
            columns.add(target.property().column());
        }
        return from(columns, object.name());
    }

    CheckEntry from(List<String> columns, String object) throws NotTakenException {
        List<OdcsContract.Target> to = targets("to");
        if (to.size() != columns.size()) {
            throw new NotTakenException("it goes from " + columns.size() + " to " + to.size() + " properties");
        }
        String table = to.get(0).object().name();
        if (to.stream().anyMatch(target -> !target.object().name().equals(table))) {
            throw new NotTakenException("it goes to properties of several objects");
        }
        List<YamlNode> names = to.stream()
                .<YamlNode>map(target -> text(target.property().column()))
                .toList();
        YamlMap references = new YamlMap(
                List.of(new YamlEntry(
                        new Located<>(CheckEntry.table(table), fields.at()), new YamlList(names, fields.at()))),
                fields.at());
        return CheckEntry.of("foreign_key", fields.at()).with("column", columns).with("references", references);
    }

    private YamlScalar text(String text) {
        return YamlScalar.of(text, fields.at());
    }

    private List<OdcsContract.Target> targets(String key) throws NotTakenException {
        YamlNode node = fields.find(key).orElseThrow(() -> new NotTakenException("it does not say " + key));
        List<YamlNode> items = node instanceof YamlList list ? list.items() : List.of(node);
        List<OdcsContract.Target> targets = new ArrayList<>();
        for (YamlNode item : items) {
            if (!(item instanceof YamlScalar reference)) {
                throw new NotTakenException("its " + key + " is " + item.description());
            }
            targets.add(contract.target(reference.text()));
        }
        return targets;
    }
}
