package io.dataops.checks.importer.dqdl;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.SearchPattern;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.importer.dqdl.Condition.Operator;
import io.dataops.checks.importer.dqdl.Operand.Keyword;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every value of a column compares. A null fails, unless the comparison is {@code !=} or {@code not in}, or names the null.
 *
 * @param column quoted for SQL
 */
record ColumnValues(Rule rule, Condition condition, String column) {
    private static final Set<Operator> SETS = Set.of(Operator.EQUAL, Operator.NOT_EQUAL, Operator.IN, Operator.NOT_IN);
    /** Where the language says what a threshold means. */
    private static final Set<Operator> SHARED =
            Set.of(Operator.IN, Operator.NOT_IN, Operator.MATCHES, Operator.NOT_MATCHES);

    static Claim of(Rule rule) throws NotTakenException {
        return new ColumnValues(rule, rule.needed(), Sql.name(rule.column())).claim();
    }

    private Claim claim() throws NotTakenException {
        if (condition.is(Operator.MATCHES) || condition.is(Operator.NOT_MATCHES)) {
            return ofPattern();
        }
        if (condition.names(Keyword.NULL) && !SETS.contains(condition.operator())) {
            throw new NotTakenException("NULL is neither above nor below a value");
        }
        if (condition.comparesWithPast()) {
            throw new NotTakenException(
                    "it compares every value with earlier runs, and only numbers of the whole data set"
                            + " have a history here; the nearest are min and max with 'change'");
        }
        boolean ofTime = condition.operands().stream()
                .allMatch(operand ->
                        operand instanceof Operand.Day || operand instanceof Operand.Now || operand == Keyword.NULL);
        if (condition.operands().stream().allMatch(Keyword.NULL::equals)) {
            return claim(() -> rule.entry("expression").with("sql", ofNull("false")), ofNull("false"));
        }
        if (ofTime) {
            String good = ofNull(DayComparison.sql(condition, column));
            return rule.threshold().isPresent()
                    ? Claim.ofShare(rule, good, rule.threshold().get())
                    : Claim.ofRows(rule, () -> rule.entry("expression").with("sql", good), good);
        }
        return condition.compares(Operand.Amount.class) ? ofNumbers() : ofTexts();
    }

    private Claim claim(Claim.Asked asked, String good) throws NotTakenException {
        if (rule.threshold().isEmpty()) {
            return Claim.ofRows(rule, asked, good);
        }
        if (!SHARED.contains(condition.operator())) {
            throw new NotTakenException("the language does not say what a threshold means behind such a comparison");
        }
        return Claim.ofShare(rule, good, rule.threshold().get());
    }

    /** What a null says: it passes where it is named, or where the comparison denies and does not name it. */
    private String ofNull(String others) {
        boolean denies = condition.is(Operator.NOT_EQUAL) || condition.is(Operator.NOT_IN);
        if (others.equals("false") && condition.names(Keyword.NULL)) {
            return column + (denies ? " IS NOT NULL" : " IS NULL");
        }
        return denies == condition.names(Keyword.NULL)
                ? "coalesce(" + others + ", false)"
                : column + " IS NULL OR coalesce(" + others + ", false)";
    }

    private Claim ofPattern() throws NotTakenException {
        String whole = "^(?:" + ((Operand.Text) condition.operands().get(0)).value() + ")$";
        SearchPattern pattern = SearchPattern.of(whole);
        boolean denies = condition.is(Operator.NOT_MATCHES);
        String found = "regexp_matches(" + column + ", " + Sql.text(pattern.regex()) + ")";
        return claim(
                () -> rule.entry(denies ? "not_regex" : "regex")
                        .with("column", rule.parameters().get(0))
                        .with("pattern", pattern.regex())
                        .with("nulls", "fail"),
                "coalesce(" + (denies ? "NOT " : "") + found + ", false)");
    }

    private Claim ofNumbers() throws NotTakenException {
        List<BigDecimal> numbers = condition.operands().stream()
                .filter(Operand.Amount.class::isInstance)
                .map(operand -> ((Operand.Amount) operand).value())
                .toList();
        NumberCondition number = new NumberCondition(condition.operator(), numbers);
        String good = ofNull(number.sql(column));
        if (condition.names(Keyword.NULL)) {
            return claim(() -> rule.entry("expression").with("sql", good), good);
        }
        Optional<Demand> demand = number.demand();
        if (demand.isPresent() && !condition.is(Operator.NOT_EQUAL)) {
            String type = demand.get().side() == Demand.Side.BETWEEN ? "between" : "not_between";
            return claim(() -> demand.get().limits(entry(type).with("nulls", "fail")), good);
        }
        return claim(() -> set().withNumbers("values", numbers), good);
    }

    private Claim ofTexts() throws NotTakenException {
        if (!SETS.contains(condition.operator())) {
            throw new NotTakenException("it looks for an order among texts; only numbers and dates have one");
        }
        List<String> texts = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (Operand operand : condition.operands()) {
            if (operand == Keyword.EMPTY) {
                parts.add(column + " = ''");
            } else if (operand == Keyword.WHITESPACES_ONLY) {
                parts.add("regexp_full_match(" + column + ", '\\s+')");
            } else if (operand != Keyword.NULL) {
                texts.add(text(operand));
            }
        }
        boolean onlyTexts = texts.size() == condition.operands().size();
        if (!texts.isEmpty()) {
            parts.add(
                    0,
                    column + " IN ("
                            + String.join(", ", texts.stream().map(Sql::text).toList()) + ")");
        }
        boolean denies = condition.is(Operator.NOT_EQUAL) || condition.is(Operator.NOT_IN);
        String good = ofNull((denies ? "NOT (" : "(") + String.join(" OR ", parts) + ")");
        return claim(
                () -> onlyTexts
                        ? set().with("values", texts.stream().distinct().toList())
                        : rule.entry("expression").with("sql", good),
                good);
    }

    private static String text(Operand operand) throws NotTakenException {
        if (operand instanceof Operand.Text text) {
            return text.value();
        }
        if (operand instanceof Operand.Day day) {
            return day.value();
        }
        throw new NotTakenException("its list mixes texts with other values");
    }

    private CheckEntry entry(String type) {
        return rule.entry(type).with("column", rule.parameters().get(0));
    }

    private CheckEntry set() {
        return condition.is(Operator.EQUAL) || condition.is(Operator.IN)
                ? entry("accepted_values").with("nulls", "fail")
                : entry("rejected_values");
    }
}
