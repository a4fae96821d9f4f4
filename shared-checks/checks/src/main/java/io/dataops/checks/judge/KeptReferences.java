package io.dataops.checks.judge;

import io.dataops.checks.baseline.NoBaseline;
import io.dataops.checks.baseline.PromotedBaseline;
import io.dataops.checks.baseline.Sought;
import io.dataops.checks.check.ComparesWithProfile;
import io.dataops.checks.check.NotComparableException;
import io.dataops.checks.plan.Column;
import io.dataops.checks.profile.Profile;
import io.dataops.checks.profile.ProfileFile;
import io.dataops.checks.profile.ProfileSource;
import io.dataops.checks.profile.ProfiledColumn;
import io.dataops.checks.profile.UnreadableProfileException;
import io.dataops.checks.suite.CheckSpec;
import io.dataops.results.Effect;
import io.dataops.results.Finding;
import io.dataops.results.Outcome;
import io.dataops.results.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Binds checks to the profiles that they compare with. One whose profile is missing is never a pass: it could not run, or,
 * where the suite takes that for a matter of time, it warns.
 *
 * @param base the folder that relative paths start from
 */
public record KeptReferences(Path base, PromotedBaseline baseline) {
    /** A check that can be judged, or what is to be said instead. */
    public sealed interface Binding {
        /** It can be judged. */
        record Bound(CheckSpec check) implements Binding {}

        /** It cannot. */
        record Unbound(Outcome outcome) implements Binding {}
    }

    /** Binds a check; one that compares with no profile stays as it is. */
    public Binding bind(CheckSpec spec) {
        if (!(spec.check() instanceof ComparesWithProfile check)) {
            return new Binding.Bound(spec);
        }
        return check.source().match(new ProfileSource.Cases<>() {
            @Override
            public Binding promoted(ProfileSource.Promoted it) {
                return KeptReferences.this.promoted(spec, check);
            }

            @Override
            public Binding files(ProfileSource.InFiles it) {
                try {
                    return bound(spec, check, column(check.profiled(), it));
                } catch (UnreadableProfileException refused) {
                    return unbound(Judge.errored(spec, String.valueOf(refused.getMessage())));
                }
            }
        });
    }

    private Binding promoted(CheckSpec spec, ComparesWithProfile check) {
        Sought<ProfiledColumn> sought = baseline.profile(
                spec.scope().dataset(),
                check.profiled(),
                Optional.ofNullable(spec.scope().where()));
        return sought.match(new Sought.Cases<>() {
            @Override
            public Binding there(ProfiledColumn it) {
                return bound(spec, check, it);
            }

            @Override
            public Binding missing(NoBaseline why) {
                return unbound(notCompared(spec, check, why));
            }
        });
    }

    private static Binding bound(CheckSpec spec, ComparesWithProfile check, ProfiledColumn profile) {
        try {
            return new Binding.Bound(spec.with(check.boundTo(profile)));
        } catch (NotComparableException refused) {
            return unbound(Judge.errored(spec, String.valueOf(refused.getMessage())));
        }
    }

    private static Binding unbound(Outcome outcome) {
        return new Binding.Unbound(outcome);
    }

    private static Outcome notCompared(CheckSpec spec, ComparesWithProfile check, NoBaseline why) {
        Effect byDefault = why.cause() == NoBaseline.Cause.NOTHING_PROMOTED ? Effect.WARN : Effect.BLOCK;
        Effect effect = check.onMissingBaseline().orElse(byDefault);
        return effect == Effect.WARN
                ? new Outcome(
                        spec.description(),
                        Status.WARNED,
                        Finding.reason(spec.description().description() + ": " + why.sentence()))
                : Judge.errored(spec, why.sentence());
    }

    private ProfiledColumn column(Column column, ProfileSource.InFiles source) throws UnreadableProfileException {
        try {
            Profile merged = read(source.paths().get(0));
            for (String path : source.paths().subList(1, source.paths().size())) {
                merged = merged.merge(read(path));
            }
            Optional<ProfiledColumn> found = merged.column(column, Optional.empty());
            if (found.isEmpty()) {
                throw new UnreadableProfileException(source + (source.paths().size() > 1 ? " have" : " has")
                        + " no profile of a column " + column
                        + (source.paths().size() > 1 ? " in common" : ""));
            }
            return found.get();
        } catch (IllegalArgumentException unlike) {
            throw new UnreadableProfileException(source + " cannot be merged: " + unlike.getMessage());
        }
    }

    private Profile read(String path) throws UnreadableProfileException {
        try {
            return new ProfileFile(base.resolve(path)).read();
        } catch (UnreadableProfileException wrong) {
            throw new UnreadableProfileException("the profile " + path + " cannot be used: " + wrong.getMessage());
        } catch (IOException missing) {
            throw new UnreadableProfileException(
                    "there is no profile " + path + " that can be read; mvn dataops:profile makes one");
        }
    }
}
