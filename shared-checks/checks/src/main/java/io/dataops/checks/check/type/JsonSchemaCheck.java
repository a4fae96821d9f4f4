package io.dataops.checks.check.type;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.check.Threshold;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import java.util.List;
import java.util.Optional;

/** Every text is JSON that keeps a JSON Schema. What the schema refers to must be in it; nothing is fetched. */
record JsonSchemaCheck(Measure.JsonSchema measure, Threshold threshold) implements Check {
    private static final Parameter<Column> COLUMN = Parameter.required(
            "column", ParameterKind.EACH_COLUMN, "The column, or a list of columns to check one by one.");
    private static final Parameter<String> SCHEMA = Parameter.required(
            "schema",
            ParameterKind.TEXT,
            "The schema as JSON, by draft 2020-12 unless it says another; a block that begins with `|` holds several lines.");

    static final CheckType TYPE = CheckType.named("json_schema", CheckType.Family.VALIDITY)
            .summary("Every text is JSON that keeps a JSON Schema.")
            .takes(COLUMN)
            .takes(SCHEMA)
            .countsRows()
            .example(
                    "json_schema: { column: code, schema: '{\"type\": \"object\", \"required\": [\"id\"]}', at_most: 1% }")
            .reads(JsonSchemaCheck::read);

    private static Check read(Arguments arguments) {
        String schema = arguments.get(SCHEMA);
        try {
            JsonNode json = new ObjectMapper().readTree(schema);
            if (!json.isObject() && !json.isBoolean()) {
                throw new ArgumentException("schema", "a JSON Schema is an object, or true or false");
            }
        } catch (JsonProcessingException refused) {
            throw new ArgumentException("schema", "the schema is no JSON: " + refused.getOriginalMessage());
        }
        return new JsonSchemaCheck(new Measure.JsonSchema(arguments.get(COLUMN), schema), arguments.threshold());
    }

    @Override
    public List<Column> columns() {
        return List.of(measure.column());
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(measure);
    }

    @Override
    public Judgement judge(Numbers numbers) {
        return threshold.judge(numbers.of(measure));
    }

    @Override
    public String sentence() {
        return measure.column() + " keeps its JSON Schema";
    }

    @Override
    public String expected() {
        return threshold.words();
    }

    @Override
    public Optional<Measure<?>> sampled() {
        return Optional.of(measure);
    }
}
