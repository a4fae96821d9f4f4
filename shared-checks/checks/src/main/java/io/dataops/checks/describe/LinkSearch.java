package io.dataops.checks.describe;

import io.dataops.checks.describe.TableLook.Counted;
import io.dataops.checks.describe.TableLook.Seen;
import io.dataops.checks.plan.Engine;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Measurements;
import io.dataops.checks.plan.Plan;
import io.dataops.checks.plan.Progress;
import io.dataops.checks.plan.Scope;
import io.dataops.results.profile.DataProfile.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds foreign keys between data sets: columns whose every value is one of a key of another data set, and whose names say
 * so too, since small numbers are among those of any key.
 */
record LinkSearch(Engine engine, Progress progress) {
    private static final int MOST = 300;

    /**
     * What was found.
     *
     * @param notes what was not looked at
     */
    record Found(List<Link> links, List<String> notes) {}

    Found search(List<Seen> tables) {
        List<Candidate> candidates = new ArrayList<>();
        for (Seen table : tables) {
            for (Seen target : tables) {
                if (!table.profile().name().equals(target.profile().name())) {
                    candidates.addAll(candidates(table, target));
                }
            }
        }
        List<Candidate> asked = candidates.stream().limit(MOST).toList();
        Plan.Builder plan = Plan.builder();
        asked.forEach(each -> plan.add(each.scope(), List.of(each.measure())));
        Measurements taken = engine.run(plan.build(), progress);
        List<Link> links = asked.stream()
                .filter(each -> each.holds(taken))
                .map(Candidate::link)
                .toList();
        return new Found(
                links,
                candidates.size() > MOST
                        ? List.of("the search for links looked at " + MOST + " of " + candidates.size()
                                + " pairs of columns")
                        : List.of());
    }

    private static List<Candidate> candidates(Seen table, Seen target) {
        List<Candidate> candidates = new ArrayList<>();
        for (Counted key : target.columns()) {
            for (Counted column : table.columns()) {
                Candidate candidate = new Candidate(
                        table.profile().name(), column, target.profile().name(), key);
                boolean fits = key.isKey()
                        && column.kind() == key.kind()
                        && column.counts().distinct() > 0
                        && column.counts().distinct() <= key.counts().distinct()
                        && isNamedLike(candidate.link());
                if (fits) {
                    candidates.add(candidate);
                }
            }
        }
        return candidates;
    }

    /** {@code product_id} points to {@code product_id}, to {@code id} of products, and {@code old_product_id} to both. */
    private static boolean isNamedLike(Link link) {
        String key = lower(link.targetColumn());
        return lower(link.column()).endsWith(key) && (key.length() > 2 || link.isNamedAfterTarget());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private record Candidate(String table, Counted column, String target, Counted key) {
        Scope scope() {
            return new Scope(table, null);
        }

        Measure.Lookup measure() {
            return new Measure.Lookup(List.of(column.column()), target, List.of(key.column()));
        }

        boolean holds(Measurements taken) {
            return taken.refusal(scope(), List.of(measure())).isEmpty()
                    && taken.in(scope()).of(measure()).failing() == 0;
        }

        Link link() {
            return new Link(table, column.column().name(), target, key.column().name());
        }
    }
}
