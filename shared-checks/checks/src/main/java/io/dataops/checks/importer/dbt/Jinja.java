package io.dataops.checks.importer.dbt;

import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for values that only dbt can evaluate. Naming a table is none of them. */
final class Jinja implements YamlNode.Cases<Boolean> {
    private static final Pattern MARK = Pattern.compile("\\{\\{|\\{%|\\{#");
    private static final Pattern CALL = Pattern.compile("\\s*(?:env_var|var|doc)\\s*\\(.*\\)\\s*", Pattern.DOTALL);

    /** Whether some value of a node needs dbt. */
    static boolean isIn(YamlNode node) {
        return node.match(new Jinja());
    }

    static boolean isIn(String text) {
        Matcher marks = MARK.matcher(text);
        return marks.find() || CALL.matcher(text).matches();
    }

    @Override
    public Boolean map(YamlMap it) {
        return it.entries().stream().anyMatch(entry -> entry.value().match(this));
    }

    @Override
    public Boolean list(YamlList it) {
        return it.items().stream().anyMatch(item -> item.match(this));
    }

    @Override
    public Boolean scalar(YamlScalar it) {
        return isIn(it.text()) && TableReference.of(it.text()).isEmpty();
    }
}
