package io.dataops.checks.importer.gx;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions in Spark's SQL: texts may stand in double quotes there, and names in backticks. */
final class SparkCondition {
    private SparkCondition() {}

    static String sql(String condition) throws NotTakenException {
        if (condition.contains("--") || condition.contains("/*") || condition.contains(";")) {
            throw new NotTakenException("its row_condition " + condition + " holds a comment or a semicolon");
        }
        List<Token> tokens = Token.of(condition);
        return tokens.stream().map(SparkCondition::sql).collect(Collectors.joining(" "));
    }

    private static String sql(Token token) {
        return switch (token.kind()) {
            case QUOTED_NAME -> Sql.name(token.text());
            case TEXT -> Sql.text(token.text());
            case SIGN -> token.text().equals("<=>") ? "IS NOT DISTINCT FROM" : token.text();
            case NAME, NUMBER, END -> token.text();
        };
    }
}
