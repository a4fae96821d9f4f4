package io.dataops.checks.suggest;

import io.dataops.checks.plan.ColumnKind;
import io.dataops.results.profile.ColumnProfile;
import io.dataops.results.profile.DataProfile.Link;
import io.dataops.results.profile.TableProfile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which of the columns that tell rows apart is the key. Among few rows many do by chance, so a column has to be named like a
 * key, or be the first one; of a pair both have to be named like it, point to another data set or be a date.
 *
 * @param links of the data set itself
 * @param all links, of other data sets too
 */
record KeyChoice(TableProfile table, List<Link> links, List<Link> all) {
    private static final Pattern NAME =
            Pattern.compile("(?i)(.*[_ .-])?(id|key|code|no|nr|number|uuid|guid|sku)|.*[a-z0-9]I[dD]");

    /** Its columns; none where there is no such key. */
    List<String> key() {
        return table.keys().stream()
                .filter(this::isMeant)
                .min(Comparator.comparing((List<String> key) -> !isReferred(key))
                        .thenComparing(key -> key.stream().noneMatch(this::isNamed))
                        .thenComparing(List::size))
                .orElse(List.of());
    }

    /** Whether another data set points to it. */
    boolean isReferred(List<String> key) {
        return key.size() == 1
                && all.stream()
                        .anyMatch(link -> link.target().equals(table.name())
                                && link.targetColumn().equals(key.get(0)));
    }

    private boolean isMeant(List<String> key) {
        if (key.size() == 1) {
            return isNumberedOrText(key.get(0)) && (isNamed(key.get(0)) || isFirst(key.get(0)));
        }
        return key.stream().allMatch(column -> isNamed(column) || isLink(column) || isDate(column));
    }

    private boolean isNamed(String column) {
        return NAME.matcher(column).matches();
    }

    private boolean isFirst(String column) {
        return table.columns().get(0).name().equals(column);
    }

    private boolean isLink(String column) {
        return links.stream().anyMatch(link -> link.column().equals(column));
    }

    private boolean isDate(String column) {
        return type(column).filter(ColumnKind.DATE.toString()::equals).isPresent();
    }

    private boolean isNumberedOrText(String column) {
        return type(column)
                .filter(type -> type.equals(ColumnKind.INTEGER.toString()) || type.equals(ColumnKind.TEXT.toString()))
                .isPresent();
    }

    private Optional<String> type(String column) {
        return table.columns().stream()
                .filter(each -> each.name().equals(column))
                .map(ColumnProfile::type)
                .findFirst();
    }
}
