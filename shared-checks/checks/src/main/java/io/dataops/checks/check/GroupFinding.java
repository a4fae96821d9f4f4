package io.dataops.checks.check;

import io.dataops.results.literal.Counted;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Says which groups of rows miss a check; the groups' names stand in rows and are left out where those are masked. */
public final class GroupFinding {
    private static final int SHOWN = 5;

    private GroupFinding() {}

    /**
     * The judgement on some groups, at least one.
     *
     * @param missed what is wrong with a group, by its name, such as {@code is 3}
     */
    public static Judgement of(int groups, Map<String, String> missed) {
        String all = groups == 1 ? "the only group" : "all " + new Counted(groups, "group");
        if (missed.isEmpty()) {
            return Judgement.onValue(
                    true, "0 of " + new Counted(groups, "group").plain(), all + (groups == 1 ? " passes" : " pass"));
        }
        Counted among = new Counted(groups, "group");
        String observed = missed.size() + " of " + among.plain();
        String finding = among.part(missed.size()) + (missed.size() == 1 ? " fails" : " fail");
        String shown = missed.entrySet().stream()
                .limit(SHOWN)
                .map(group -> group.getKey() + " " + group.getValue())
                .collect(Collectors.joining(", "));
        String more = missed.size() > SHOWN ? ", and " + Counted.digits(missed.size() - SHOWN) + " more" : "";
        return new Judgement(
                false,
                new Judgement.Wording(observed, finding + ": " + shown + more),
                new Judgement.Wording(observed, finding),
                Optional.empty(),
                OptionalLong.empty());
    }
}
