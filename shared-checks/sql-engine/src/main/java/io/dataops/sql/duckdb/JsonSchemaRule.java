package io.dataops.sql.duckdb;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.function.Predicate;

/**
 * Whether a text is JSON that keeps a schema, by draft 2020-12 unless the schema says another one. What the schema refers to
 * must be in it; nothing is fetched.
 */
final class JsonSchemaRule implements Predicate<String> {
    private final ObjectMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    private final Schema schema;

    private JsonSchemaRule(Schema schema) {
        this.schema = schema;
    }

    static JsonSchemaRule of(String schema) {
        try {
            SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources(false)));
            Schema read = registry.getSchema(schema);
            read.initializeValidators();
            return new JsonSchemaRule(read);
        } catch (SchemaException refused) {
            throw new UnfitMeasureException(
                    "the JSON Schema cannot be used; what it refers to must be in the schema itself, for nothing is fetched");
        }
    }

    @Override
    public boolean test(String text) {
        try {
            JsonNode value = json.readTree(text);
            return !value.isMissingNode() && schema.validate(value).isEmpty();
        } catch (JsonProcessingException noJson) {
            return false;
        }
    }
}
