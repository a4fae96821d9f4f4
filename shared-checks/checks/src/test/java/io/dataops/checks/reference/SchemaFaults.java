package io.dataops.checks.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What a JSON Schema has against documents, as an editor would find it: with a YAML reader that is not ours. */
final class SchemaFaults {
    private final ObjectMapper mapper = new ObjectMapper();
    private final Schema schema;

    SchemaFaults(String definition) {
        schema = SchemaRegistry.withDefaultDialect(Dialects.getDraft202012()).getSchema(json(definition));
    }

    List<String> ofYaml(String yaml) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        return of(mapper.valueToTree(new Load(settings).loadFromString(yaml)));
    }

    List<String> ofJson(String text) {
        return of(json(text));
    }

    private List<String> of(JsonNode tree) {
        return schema.validate(tree).stream().map(Error::toString).toList();
    }

    private JsonNode json(String text) {
        try {
            return mapper.readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
