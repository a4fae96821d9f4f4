package io.dataops.checks.promote;

import io.dataops.results.VerificationResult;
import io.dataops.results.compare.CheckChange;
import io.dataops.results.compare.Comparison;
import io.dataops.results.literal.Counted;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a promotion changes, for whoever reads the log. */
record News(VerificationResult before, VerificationResult now) {
    private static final int MOST = 20;

    /** A line each, at most 20 and one that counts the others. */
    List<String> lines() {
        List<String> all =
                Comparison.of(now, before).checks().stream().flatMap(News::line).toList();
        return all.size() <= MOST
                ? all
                : Stream.concat(all.stream().limit(MOST), Stream.of("and " + (all.size() - MOST) + " more"))
                        .toList();
    }

    private static Stream<String> line(CheckChange change) {
        return switch (change.kind()) {
            case FIXED -> Stream.of(change.id() + " is met now");
            case ADDED -> Stream.of(change.id() + " is new");
            case NEW -> Stream.of(change.id() + " needs a look now");
            // Those are loosenings, which are told apart from the rest.
            case REMOVED, LOOSENED -> Stream.empty();
            case OUTSTANDING ->
                Stream.ofNullable(change.failingDifference())
                        .filter(difference -> difference != 0)
                        .map(difference -> "%s: %s, %d now"
                                .formatted(
                                        change.id(),
                                        new Counted(failingBefore(change), "failing row"),
                                        failingBefore(change) + difference));
        };
    }

    private static long failingBefore(CheckChange change) {
        return Objects.requireNonNull(
                Objects.requireNonNull(change.before()).finding().failing());
    }
}
