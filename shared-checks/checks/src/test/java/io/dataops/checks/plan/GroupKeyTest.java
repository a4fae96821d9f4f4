package io.dataops.checks.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupKeyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "north",
                "süd",
                "0.0",
                "Null",
                "nullable",
                "a, b",
                "a,",
                "it's",
                "say \"x\"",
                "C:\\n",
                "odd  name"
            })
    void aClearValueIsItsOwnName(String value) {
        assertThat(name(value)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            null     | "null"
            ``       | ""
            ` `      | " "
            ` a`     | " a"
            `a `     | "a "
            "null"   | "\\"null\\""
            "        | "\\""
            """)
    void anUnclearValueStandsInQuotes(String value, String name) {
        assertThat(name(value)).isEqualTo(name);
    }

    @Test
    void whatCannotBeSeenIsSaid() {
        assertThat(name("a\nb")).isEqualTo("\"a\\nb\"");
        assertThat(name("a\r\tb\\\u0000")).isEqualTo("\"a\\r\\tb\\\\\\u0000\"");
    }

    @Test
    void aNullSaysSo() {
        assertThat(name((String) null)).isEqualTo("null");
        assertThat(name("a", null, "")).isEqualTo("a, null, \"\"");
    }

    @Test
    void aValueThatCouldBeTwoStandsInQuotesAmongOthers() {
        assertThat(name("a, b", "c")).isEqualTo("\"a, b\", c");
        assertThat(name("a", "b, c")).isEqualTo("a, \"b, c\"");
        assertThat(name("a,b", "c")).isEqualTo("a,b, c");
    }

    @Test
    void differentGroupsHaveDifferentNames() {
        List<@Nullable String> values = Arrays.asList(
                null, "", " ", "null", "\"null\"", "\"", "\\\"", "a", "a,", "a, a", ",", ", ", "\n", "\\n", "\"\\n\"");
        Map<String, GroupKey> names = new HashMap<>();
        List<GroupKey> keys = new ArrayList<>();
        values.forEach(first -> values.forEach(second -> keys.add(key(first, second))));
        keys.forEach(key -> names.put(key.toString(), key));
        assertThat(names).hasSameSizeAs(keys);
    }

    private static String name(@Nullable String... values) {
        return key(values).toString();
    }

    private static GroupKey key(@Nullable String... values) {
        return new GroupKey(Arrays.stream(values).map(Optional::ofNullable).toList());
    }
}
