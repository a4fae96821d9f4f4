package io.dataops.results.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();
    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static JsonNode read(String text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return JsonTree.read(parser);
        }
    }

    private static String written(JsonNode tree) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            JsonTree.write(tree, out);
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                " true ",
                "\"\u00e4\\n\\u00e4\"",
                "[0,-1,2147483647,2147483648,9223372036854775807,9223372036854775808]",
                "[0.10,-0.0,1e3,1E-400,1e999,123456789012345678901234567890.125]",
                "[NaN,Infinity,-Infinity]",
                "{\"b\":{\"c\":[{},[],[null,false,{\"d\":\"\"}]]},\"a\":1}"
            })
    void aMapperReadsAndWritesTheSame(String text) throws IOException {
        JsonNode tree = read(text);

        assertThat(tree).isEqualTo(MAPPER.readTree(text));
        assertThat(written(tree)).isEqualTo(MAPPER.writeValueAsString(tree));
    }

    @Test
    void aFractionKeepsItsDigits() throws IOException {
        assertThat(read("1.10").decimalValue()).isEqualTo(new BigDecimal("1.10"));
        assertThat(written(read("[1.10,1e3]"))).isEqualTo("[1.10,1E+3]");
    }

    @Test
    void fieldsKeepTheirOrder() throws IOException {
        assertThat(written(read("{\"b\": 1, \"a\": 2}"))).isEqualTo("{\"b\":1,\"a\":2}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void noTextIsAMissingNode(String text) throws IOException {
        assertThat(read(text).isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "1 2", "[]\n,", "{}]", "null x"})
    void aTextThatGoesOnIsRefused(String text) {
        assertThatExceptionOfType(JsonParseException.class).isThrownBy(() -> read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1", "{\"a\"", "{\"a\":", "{\"a\":1", "[{", "\"a"})
    void aTextThatEndsEarlyIsRefused(String text) {
        assertThatExceptionOfType(JsonEOFException.class).isThrownBy(() -> read(text));
    }
}
