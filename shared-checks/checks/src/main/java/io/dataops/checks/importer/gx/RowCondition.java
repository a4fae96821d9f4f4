package io.dataops.checks.importer.gx;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.yaml.YamlMap;
import io.dataops.checks.yaml.YamlNode;
import java.util.Optional;

/** The {@code row_condition} of an expectation as SQL, which is true for the rows that it is about. */
final class RowCondition {
    private RowCondition() {}

    /** Empty for all rows. */
    static Optional<String> of(Expectation it) throws NotTakenException {
        Optional<YamlNode> condition = it.find("row_condition");
        if (condition.isEmpty()) {
            return Optional.empty();
        }
        if (condition.get() instanceof YamlMap object) {
            return Optional.of(ConditionObject.sql(object));
        }
        String text = it.text("row_condition");
        if (text.isBlank()) {
            return Optional.empty();
        }
        String parser = it.text("condition_parser", "");
        return switch (parser) {
            case "pandas" -> Optional.of(PandasCondition.sql(text));
            case "spark", "spark_sql", "sql" -> Optional.of(SparkCondition.sql(text));
            case "great_expectations", "great_expectations__experimental__" -> Optional.of(ColCondition.sql(text));
            case "" ->
                throw new NotTakenException(
                        "its row_condition has no condition_parser; write" + " pandas, spark or great_expectations");
            default ->
                throw new NotTakenException("its condition_parser '" + parser
                        + "' is not known here; write pandas, spark or great_expectations");
        };
    }
}
