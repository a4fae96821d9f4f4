package io.dataops.checks.importer.odcs;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Question;
import io.dataops.checks.importer.contract.Sql;
import io.dataops.checks.yaml.CoreValue;
import io.dataops.checks.yaml.YamlNode;
import io.dataops.checks.yaml.YamlScalar;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query that returns a number or a boolean. {@code {object}} and {@code {property}} stand for the data set and the column,
 * and so do the {@code {table}} and {@code {column}} of the standard's own examples; 3.0 wrote them behind a dollar sign.
 *
 * @param column the property that the rule stands under; empty when it stands under an object
 */
record QualityQuery(Fields fields, String query, Optional<String> column) {
    /** In the quotes that the author may have put around it, since the name comes with its own. */
    private static final Pattern PLACEHOLDER = Pattern.compile("([\"`]?)\\$?\\{([A-Za-z_]+)\\}\\1");

    CheckEntry check() throws NotTakenException {
        String select = Sql.statement(filled());
        Optional<YamlNode> flag = fields.find("mustBe").filter(QualityQuery::isFlag);
        if (flag.isPresent()) {
            return CheckEntry.of("query", fields.at()).with("value", select).with("equals", flag.get());
        }
        Demand demand =
                Operators.of(fields).orElseThrow(() -> new NotTakenException("it has no operator such as mustBe"));
        return new Question(fields.at(), select, fields.text("name").orElse("the value of the query"))
                .demanding(demand);
    }

    private static boolean isFlag(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.value() instanceof CoreValue.Bool;
    }

    private String filled() throws NotTakenException {
        Matcher matcher = PLACEHOLDER.matcher(query);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(filled, Matcher.quoteReplacement(name(matcher.group(2))));
        }
        return matcher.appendTail(filled).toString();
    }

    private String name(String placeholder) throws NotTakenException {
        return switch (placeholder) {
            case "object", "table" -> CheckEntry.DATASET;
            case "property", "column" ->
                column.map(Sql::name)
                        .orElseThrow(() -> new NotTakenException(
                                "its query has {" + placeholder + "}, and it does not stand under a property"));
            default ->
                throw new NotTakenException("its query has {" + placeholder + "}, which the standard does not know");
        };
    }
}
