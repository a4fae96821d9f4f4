package io.dataops.checks.importer.dbt;

import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.yaml.ChangedScalars;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the version of a model where a reference names none: its latest one.
 *
 * @param versions of each model that has some, by its name
 */
record LatestVersions(Map<String, String> versions) implements ChangedScalars {
    private static final Pattern UNPINNED = Pattern.compile(
            "((?:\\{\\{-?)?\\s*ref\\s*\\((?:[^(),]*,)?\\s*['\"]([^'\"]+)['\"]\\s*)(\\)\\s*(?:-?\\}\\})?)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

    /** Those of the models of a property file: as {@code latest_version} says, or else the greatest. */
    static LatestVersions of(List<Properties> models) throws ProblemsException {
        Map<String, String> latest = new HashMap<>();
        for (Properties model : models) {
            List<String> all = new ArrayList<>();
            for (Properties version : model.all("versions")) {
                version.fields().text("v").ifPresent(all::add);
            }
            Optional<String> greatest = all.stream().max(LatestVersions::compare);
            model.fields()
                    .text("latest_version")
                    .or(() -> greatest)
                    .ifPresent(version -> latest.put(model.fields().text("name").orElse(""), version));
        }
        return new LatestVersions(latest);
    }

    /** As numbers where both are, else as texts. */
    private static int compare(String one, String other) {
        return NUMBER.matcher(one).matches() && NUMBER.matcher(other).matches()
                ? new BigDecimal(one).compareTo(new BigDecimal(other))
                : Comparator.<String>naturalOrder().compare(one, other);
    }

    Fields in(Fields fields) {
        return new Fields(map(fields.map()));
    }

    @Override
    public YamlNode scalar(YamlScalar it) {
        Matcher reference = UNPINNED.matcher(it.text().strip());
        String version = reference.matches() ? versions.get(reference.group(2)) : null;
        if (version == null) {
            return it;
        }
        String text = reference.group(1) + ", v='" + version + "'" + reference.group(3);
        return it.with(text);
    }
}
