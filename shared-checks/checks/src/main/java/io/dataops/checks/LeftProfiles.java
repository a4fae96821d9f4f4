package io.dataops.checks;

import io.dataops.checks.baseline.BaselineUse;
import io.dataops.checks.baseline.KeptProfiles;
import io.dataops.checks.check.ComparesEachColumn;
import io.dataops.checks.check.ComparesWithProfile;
import io.dataops.checks.check.NotComparableException;
import io.dataops.checks.check.OtherSide;
import io.dataops.checks.judge.Judge;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.Description;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Measurements;
import io.dataops.checks.plan.Plan;
import io.dataops.checks.plan.Scope;
import io.dataops.checks.plan.TableSchema;
import io.dataops.checks.profile.Profile;
import io.dataops.checks.profile.ProfileSource;
import io.dataops.checks.profile.ProfiledColumn;
import io.dataops.checks.suite.CheckSpec;
import io.dataops.results.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The profiles of columns that checks compare with the baseline: what they are now is what a promotion keeps for the next
 * build, also when there is nothing to compare them with yet.
 *
 * @param wanted what each check compares, by its id
 */
record LeftProfiles(Map<String, Set<Wanted>> wanted, BaselineUse baseline) {
    /** A column over the rows that a check looks at. */
    record Wanted(Scope scope, Column column) {
        Measure.Distributed measure() {
            return new Measure.Distributed(column);
        }
    }

    /** @param descriptions of every data set of the suite, by name */
    static LeftProfiles of(List<CheckSpec> checks, BaselineUse baseline, Map<String, Description> descriptions) {
        Map<String, Set<Wanted>> wanted = new LinkedHashMap<>();
        checks.forEach(check -> wanted.put(
                check.description().id(),
                columns(check, descriptions).stream()
                        .map(column -> new Wanted(check.scope(), column))
                        .collect(Collectors.toCollection(LinkedHashSet::new))));
        return new LeftProfiles(wanted, baseline);
    }

    private static List<Column> columns(CheckSpec spec, Map<String, Description> descriptions) {
        if (spec.check() instanceof ComparesWithProfile check && check.source() instanceof ProfileSource.Promoted) {
            return List.of(check.profiled());
        }
        boolean promoted = spec.check() instanceof ComparesEachColumn each
                && each.other() instanceof OtherSide.Profiled other
                && other.source() instanceof ProfileSource.Promoted;
        return promoted && descriptions.get(spec.scope().dataset()) instanceof Description.Found found
                ? compared((ComparesEachColumn) spec.check(), found.schema())
                : List.of();
    }

    private static List<Column> compared(ComparesEachColumn check, TableSchema here) {
        try {
            return check.compared(here);
        } catch (NotComparableException refused) {
            // The check errs, and tells it.
            return List.of();
        }
    }

    private Set<Wanted> all() {
        return wanted.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    void addTo(Plan.Builder plan) {
        all().forEach(each -> plan.add(each.scope(), List.of(each.measure())));
    }

    /** That a check can be compared with nothing, now or after a promotion, because its column has no profile. */
    Optional<Outcome> refusal(CheckSpec check, Measurements measurements) {
        return wanted.getOrDefault(check.description().id(), Set.of()).stream()
                .flatMap(it -> measurements.refusal(it.scope(), List.of(it.measure())).stream())
                .findFirst()
                .map(reason -> Judge.errored(check, reason));
    }

    /** Leaves what was measured; a column that could not be measured is told by its check. */
    void keep(Map<String, Description> descriptions, Map<String, OptionalLong> rows, Measurements measurements)
            throws IOException {
        if (baseline.promotable().isEmpty()) {
            return;
        }
        Map<String, List<ProfiledColumn>> columns = new LinkedHashMap<>();
        for (Wanted each : all()) {
            String dataset = each.scope().dataset();
            boolean measured =
                    measurements.refusal(each.scope(), List.of(each.measure())).isEmpty();
            if (measured && descriptions.get(dataset) instanceof Description.Found found) {
                found.schema()
                        .field(each.column())
                        .ifPresent(field -> columns.computeIfAbsent(dataset, unseen -> new ArrayList<>())
                                .add(column(each, field.kind(), measurements)));
            }
        }
        List<Profile> profiles = new ArrayList<>();
        columns.forEach((dataset, measured) -> {
            OptionalLong counted = rows.getOrDefault(dataset, OptionalLong.empty());
            if (counted.isPresent()) {
                profiles.add(new Profile(dataset, counted.getAsLong(), measured));
            }
        });
        new KeptProfiles(baseline.promotable().get()).keep(profiles);
    }

    private static ProfiledColumn column(Wanted wanted, ColumnKind kind, Measurements measurements) {
        return new ProfiledColumn(
                wanted.column(),
                kind,
                Optional.ofNullable(wanted.scope().where()),
                measurements.in(wanted.scope()).of(wanted.measure()));
    }
}
