package io.dataops.checks.check.type;

import io.dataops.checks.check.ComparesWithProfile;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.NotComparableException;
import io.dataops.checks.distribution.CategoryDistribution;
import io.dataops.checks.distribution.Distribution;
import io.dataops.checks.distribution.NumberDistribution;
import io.dataops.checks.drift.DriftMethod;
import io.dataops.checks.drift.GroupMethod;
import io.dataops.checks.drift.OrderMethod;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.KeptColumn;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.checks.profile.ProfileSource;
import io.dataops.checks.profile.ProfiledColumn;
import io.dataops.results.Effect;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The drift of a column from a profile of it. What the profile no longer knows exactly is refused and never estimated. */
record ProfileDrift(DriftQuestion question, ProfileSource source, Optional<Effect> onMissingBaseline)
        implements ComparesWithProfile {
    @Override
    public Column profiled() {
        return question.column();
    }

    @Override
    public List<Column> columns() {
        return List.of(question.column());
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(new Measure.Distributed(question.column()));
    }

    @Override
    public Judgement judge(Numbers numbers) {
        throw new IllegalStateException("the drift of " + question.column() + " is not bound to " + source);
    }

    @Override
    public DriftCheck boundTo(ProfiledColumn profile) {
        KeptColumn kept = new KeptColumn(profile.column() + " in " + source, profile.kind(), profile.distribution());
        Optional<String> refusal = question.method().match(new DriftMethod.Cases<>() {
            @Override
            public Optional<String> ofGroups(GroupMethod method) {
                return lackingGroups(kept);
            }

            @Override
            public Optional<String> ofOrder(OrderMethod method) {
                return lackingNumbers(kept);
            }
        });
        if (refusal.isPresent()) {
            throw new NotComparableException(refusal.get());
        }
        return question.from(kept);
    }

    private Optional<String> lackingNumbers(KeptColumn kept) {
        if (!(kept.distribution() instanceof NumberDistribution numbers)
                || numbers.counts().isExact()) {
            return Optional.empty();
        }
        String others =
                Arrays.stream(GroupMethod.values()).map(DriftMethod::key).collect(Collectors.joining(", "));
        return Optional.of(question.method().key() + " needs every number, and of " + kept + " there are more than the "
                + Distribution.MOST + " that a profile tells apart; take one of the methods " + others
                + ", or compare with a data set");
    }

    private Optional<String> lackingGroups(KeptColumn kept) {
        boolean eachValue = question.groups() == Measure.Grouping.CATEGORIES;
        return kept.distribution().match(new Distribution.Cases<>() {
            @Override
            public Optional<String> numbers(NumberDistribution it) {
                boolean told = it.counts().isExact() && it.rounded() == 0 && it.notFinite() == 0;
                return told || !eachValue
                        ? Optional.empty()
                        : Optional.of("groups: categories needs every value, and " + kept
                                + " has some that a profile does not tell apart; leave it out to compare by deciles, or"
                                + " compare with a data set");
            }

            @Override
            public Optional<String> categories(CategoryDistribution it) {
                return it.isComplete()
                        ? Optional.empty()
                        : Optional.of("no method compares " + kept + ", of which there are more than the "
                                + Distribution.MOST
                                + " different values that a profile tells apart; compare with a data set");
            }
        });
    }

    @Override
    public String sentence() {
        return "the drift of " + question.column() + " from " + source + " has " + question.limits();
    }

    @Override
    public String expected() {
        return question.limits().toString();
    }
}
