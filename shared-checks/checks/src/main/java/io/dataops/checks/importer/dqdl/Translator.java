package io.dataops.checks.importer.dqdl;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.results.SourcePosition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Says rules as claims, also those that are joined.
 *
 * @param at where it begins
 */
record Translator(SourcePosition at) implements RuleTree.Cases<Claim, NotTakenException> {
    private static final List<Map<String, Translation>> SUBJECTS = List.of(
            RowRules.ALL, NumberRules.ALL, TableRules.ALL, ReferenceRules.ALL, Map.of("CustomSql", CustomSql::of));

    private static final String FILES = "it is about files and not about their rows";
    /** Those that nothing here can answer, each with the reason. */
    static final Map<String, String> REFUSED = Map.of(
            "DetectAnomalies",
            "its limits come from a model that AWS Glue trains; the nearest is 'control' of a check, such as"
                    + " row_count: { control: xmr }",
            "AllStatistics",
            "it is an analyzer, which asks nothing of the data",
            "FileFreshness",
            FILES,
            "FileMatch",
            FILES,
            "FileSize",
            FILES,
            "FileUniqueness",
            FILES);

    /** The types that are taken. */
    static Collection<String> names() {
        return SUBJECTS.stream()
                .flatMap(subject -> subject.keySet().stream())
                .sorted()
                .toList();
    }

    @Override
    public Claim one(Rule rule) throws NotTakenException {
        for (Map<String, Translation> subject : SUBJECTS) {
            Translation translation = subject.get(rule.type());
            if (translation != null) {
                return translation.of(rule);
            }
        }
        String reason = REFUSED.get(rule.type());
        throw reason == null ? unknown(rule.type()) : new NotTakenException(reason);
    }

    private static NotTakenException unknown(String type) {
        return NotTakenException.unknown(
                "no rule type " + type + " is known here",
                type,
                Stream.concat(names().stream(), REFUSED.keySet().stream()).toList());
    }

    @Override
    public Claim all(List<RuleTree> parts) throws NotTakenException {
        return Claim.all(claims(parts));
    }

    @Override
    public Claim any(List<RuleTree> parts) throws NotTakenException {
        return Claim.any(claims(parts), at);
    }

    private List<Claim> claims(List<RuleTree> parts) throws NotTakenException {
        List<Claim> claims = new ArrayList<>();
        for (RuleTree part : parts) {
            claims.add(part.match(this));
        }
        return claims;
    }
}
