package io.dataops.checks.check.type;

import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.PersonalKind;
import io.dataops.checks.check.RowCheck;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Condition;
import io.dataops.checks.plan.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * No text holds what looks like personal data, anywhere in it. A look-alike is no proof: a number of 16 digits may be a card
 * or an order, so allow a few with {@code at_most} where that happens.
 */
final class PersonalData {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final Parameter<List<PersonalKind>> KINDS = Parameter.optional(
            "kinds",
            ParameterKind.choices(PersonalKind.class),
            "What to look for: `email`, `phone` (with a + and the country's code), `iban`, `card_number`, `ip_address`."
                    + " Default: all.");

    static final CheckType TYPE = CheckType.named("no_personal_data", CheckType.Family.VALIDITY)
            .summary("No text holds what looks like personal data.")
            .shorthand(COLUMN)
            .takes(KINDS)
            .countsRows()
            .ignoresNulls()
            .example("no_personal_data: { column: note, kinds: [email, iban] }")
            .reads(PersonalData::read);

    private PersonalData() {}

    private static Check read(Arguments arguments) {
        Column column = arguments.get(COLUMN);
        List<PersonalKind> kinds = arguments.find(KINDS).orElse(Arrays.asList(PersonalKind.values()));
        List<Condition> found =
                kinds.stream().<Condition>map(kind -> kind.in(column)).toList();
        return new RowCheck(
                List.of(column),
                column + " holds no " + kinds.stream().map(PersonalKind::words).collect(Collectors.joining(", ")),
                new Measure.Tally(arguments.withNulls(new Condition.Not(Condition.any(found)))),
                arguments.threshold());
    }
}
