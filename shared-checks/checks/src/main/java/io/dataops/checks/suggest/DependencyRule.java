package io.dataops.checks.suggest;

import io.dataops.checks.yaml.FlowText;
import io.dataops.results.profile.TableProfile.Dependency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code has one name, as in city_id and city_name. Many columns follow from others in the rows of one day; only those whose names
 * say that they belong together are meant to.
 */
final class DependencyRule implements TableRule {
    private static final Pattern CODE = Pattern.compile("(.+?)[_ .-]?(id|code|key|no|nr|number|abbreviation|short)");
    private static final Pattern NAME = Pattern.compile("(.+?)[_ .-]?(name|label|title|description|desc|long|)");

    @Override
    public List<Suggestion> suggest(TableFacts table) {
        return table.hasEnough()
                ? table.profile().dependencies().stream()
                        .filter(DependencyRule::isMeant)
                        .map(dependency -> suggestion(table.profile().name(), dependency))
                        .toList()
                : List.of();
    }

    private static boolean isMeant(Dependency dependency) {
        Matcher code = CODE.matcher(dependency.column().toLowerCase(Locale.ROOT));
        Matcher name = NAME.matcher(dependency.tells().toLowerCase(Locale.ROOT));
        return code.matches() && name.matches() && code.group(1).equals(name.group(1));
    }

    private static Suggestion suggestion(String dataset, Dependency dependency) {
        String code = quoted(dependency.column());
        String sql = "select " + code + " from " + quoted(dataset) + " group by " + code + " having count(distinct "
                + quoted(dependency.tells()) + ") > 1";
        String id = dataset + "." + dependency.column() + "_tells_" + dependency.tells();
        return Suggestion.ofTable(
                "query",
                "{ failing_rows: " + Words.sql(sql) + ", id: " + FlowText.of(id) + " }",
                "each " + dependency.column() + " has one " + dependency.tells());
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
