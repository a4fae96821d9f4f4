package io.dataops.checks.judge;

import io.dataops.checks.baseline.NoBaseline;
import io.dataops.checks.baseline.PromotedBaseline;
import io.dataops.checks.baseline.Sought;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.ComparesEachColumn;
import io.dataops.checks.check.ComparesWithBaseline;
import io.dataops.checks.check.ComparesWithProfile;
import io.dataops.checks.check.ComparesWithSchema;
import io.dataops.checks.check.NotComparableException;
import io.dataops.checks.check.OtherSide;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Description;
import io.dataops.checks.plan.TableSchema;
import io.dataops.checks.profile.ProfileSource;
import io.dataops.checks.profile.UnreadableProfileException;
import io.dataops.checks.suite.CheckSpec;
import io.dataops.results.Effect;
import io.dataops.results.Finding;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Binds checks to what they compare with: profiles, what was promoted, and the columns that were found. One whose counterpart
 * is missing is never a pass: it could not run, or, where the suite takes that for a matter of time, it warns.
 *
 * @param base the folder that relative paths start from
 * @param descriptions of every data set of the suite, by name
 */
public record KeptReferences(Path base, PromotedBaseline baseline, Map<String, Description> descriptions) {
    public KeptReferences {
        descriptions = Map.copyOf(descriptions);
    }

    /** A check that can be judged, or what is to be said instead. */
    public sealed interface Binding {
        /** It can be judged. */
        record Bound(CheckSpec check) implements Binding {}

        /** It cannot. */
        record Unbound(Outcome outcome) implements Binding {}
    }

    /** Makes the check that can be judged. */
    private interface Maker {
        Check make() throws UnreadableProfileException;
    }

    /** Binds a check whose data sets were found; one that compares with nothing of the kind stays as it is. */
    public Binding bind(CheckSpec spec) {
        if (spec.check() instanceof ComparesWithProfile check) {
            return profile(spec, check);
        }
        if (spec.check() instanceof ComparesWithSchema check) {
            String dataset = spec.scope().dataset();
            return sought(
                    spec,
                    check,
                    check.looksAtEngineTypes() ? baseline.exactColumns(dataset) : baseline.columns(dataset),
                    check::boundTo);
        }
        return spec.check() instanceof ComparesEachColumn check ? eachColumn(spec, check) : new Binding.Bound(spec);
    }

    private Binding profile(CheckSpec spec, ComparesWithProfile check) {
        return check.source().match(new ProfileSource.Cases<>() {
            @Override
            public Binding promoted(ProfileSource.Promoted it) {
                Optional<String> where = Optional.ofNullable(spec.scope().where());
                return sought(
                        spec, check, baseline.profile(spec.scope().dataset(), check.profiled(), where), check::boundTo);
            }

            @Override
            public Binding files(ProfileSource.InFiles it) {
                return made(spec, () -> check.boundTo(profiles().column(check.profiled(), it)));
            }
        });
    }

    private ProfileFiles profiles() {
        return new ProfileFiles(base);
    }

    private static <T> Binding sought(
            CheckSpec spec, ComparesWithBaseline check, Sought<T> sought, Function<T, Check> binder) {
        return sought.match(new Sought.Cases<>() {
            @Override
            public Binding there(T it) {
                return made(spec, () -> binder.apply(it));
            }

            @Override
            public Binding missing(NoBaseline why) {
                return new Binding.Unbound(notCompared(spec, check, why));
            }
        });
    }

    private static Binding made(CheckSpec spec, Maker maker) {
        try {
            return new Binding.Bound(spec.with(maker.make()));
        } catch (NotComparableException | UnreadableProfileException refused) {
            return new Binding.Unbound(Judge.errored(spec, String.valueOf(refused.getMessage())));
        }
    }

    private Binding eachColumn(CheckSpec spec, ComparesEachColumn check) {
        return check.other().match(new OtherSide.Cases<>() {
            @Override
            public Binding data(OtherSide.OtherData it) {
                return made(spec, () -> check.boundTo(here(spec), schema(it.dataset())));
            }

            @Override
            public Binding profiled(OtherSide.Profiled it) {
                return eachProfile(spec, check, it.source());
            }
        });
    }

    private Binding eachProfile(CheckSpec spec, ComparesEachColumn check, ProfileSource source) {
        return source.match(new ProfileSource.Cases<>() {
            @Override
            public Binding promoted(ProfileSource.Promoted it) {
                return eachPromoted(spec, check);
            }

            @Override
            public Binding files(ProfileSource.InFiles it) {
                return made(
                        spec,
                        () -> check.boundTo(here(spec), profiles().read(it).table()));
            }
        });
    }

    /** What no method compares is an error with a baseline and without, so that nobody promotes what cannot be compared. */
    private Binding eachPromoted(CheckSpec spec, ComparesEachColumn check) {
        List<Column> compared;
        try {
            compared = check.compared(here(spec));
        } catch (NotComparableException refused) {
            return new Binding.Unbound(Judge.errored(spec, String.valueOf(refused.getMessage())));
        }
        Optional<String> where = Optional.ofNullable(spec.scope().where());
        return sought(
                spec,
                check,
                baseline.table(spec.scope().dataset(), compared, where),
                promoted -> check.boundTo(here(spec), promoted));
    }

    private TableSchema here(CheckSpec spec) {
        return schema(spec.scope().dataset());
    }

    private TableSchema schema(String dataset) {
        if (descriptions.get(dataset) instanceof Description.Found found) {
            return found.schema();
        }
        throw new NotComparableException("the data set " + dataset + " cannot be read");
    }

    private static Outcome notCompared(CheckSpec spec, ComparesWithBaseline check, NoBaseline why) {
        Effect byDefault = why.cause() == NoBaseline.Cause.NOTHING_PROMOTED ? Effect.WARN : Effect.BLOCK;
        Effect effect = check.onMissingBaseline().orElse(byDefault);
        return effect == Effect.WARN
                ? new Outcome(
                        spec.description(),
                        Status.WARNED,
                        Finding.reason(spec.description().description() + ": " + why.sentence()))
                : Judge.errored(spec, why.sentence());
    }
}
