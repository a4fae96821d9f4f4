package io.dataops.checks;

import io.dataops.checks.baseline.BaselineUse;
import io.dataops.checks.baseline.KeptProfiles;
import io.dataops.checks.check.ComparesWithProfile;
import io.dataops.checks.judge.Judge;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import io.dataops.checks.plan.Description;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Measurements;
import io.dataops.checks.plan.Plan;
import io.dataops.checks.plan.Scope;
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

/**
 * The profiles of columns that checks compare with the baseline: what they are now is what a promotion keeps for the next
 * build, also when there is nothing to compare them with yet.
 */
record LeftProfiles(Set<Wanted> wanted, BaselineUse baseline) {
    /** A column over the rows that a check looks at. */
    record Wanted(Scope scope, Column column) {
        Measure.Distributed measure() {
            return new Measure.Distributed(column);
        }
    }

    static LeftProfiles of(List<CheckSpec> checks, BaselineUse baseline) {
        Set<Wanted> wanted = new LinkedHashSet<>();
        checks.forEach(check -> wantedBy(check).ifPresent(wanted::add));
        return new LeftProfiles(wanted, baseline);
    }

    private static Optional<Wanted> wantedBy(CheckSpec spec) {
        return spec.check() instanceof ComparesWithProfile check && check.source() instanceof ProfileSource.Promoted
                ? Optional.of(new Wanted(spec.scope(), check.profiled()))
                : Optional.empty();
    }

    void addTo(Plan.Builder plan) {
        wanted.forEach(each -> plan.add(each.scope(), List.of(each.measure())));
    }

    /** That a check can be compared with nothing, now or after a promotion, because its column has no profile. */
    Optional<Outcome> refusal(CheckSpec check, Measurements measurements) {
        return wantedBy(check)
                .filter(wanted::contains)
                .flatMap(it -> measurements.refusal(it.scope(), List.of(it.measure())))
                .map(reason -> Judge.errored(check, reason));
    }

    /** Leaves what was measured; a column that could not be measured is told by its check. */
    void keep(Map<String, Description> descriptions, Map<String, OptionalLong> rows, Measurements measurements)
            throws IOException {
        if (baseline.promotable().isEmpty()) {
            return;
        }
        Map<String, List<ProfiledColumn>> columns = new LinkedHashMap<>();
        for (Wanted each : wanted) {
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
