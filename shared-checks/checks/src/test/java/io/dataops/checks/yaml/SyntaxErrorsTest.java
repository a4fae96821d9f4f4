package io.dataops.checks.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SyntaxErrorsTest {
    private static final String COLON =
            "a ':' cannot stand here; check the indentation, or put text with ': ' in quotes";
    private static final String FOLLOWS =
            "this cannot follow the value before it; put the whole value in quotes if it is one";
    private static final String ALIAS =
            "'*' must be followed by the name of an anchor; put the value in quotes if it is text";
    private static final String TAG = "this tag is not supported; remove it, or put the value in quotes if it is text";
    private static final String DIRECTIVE = "a line that starts with '%' is a YAML directive; remove it";
    private static final String ESCAPE = "the escapes '\\x', '\\u' and '\\U' need 2, 4 and 8 hexadecimal digits";

    @ParameterizedTest
    @MethodSource({"indentation", "quotesAndEscapes", "brackets", "misplaced", "blocksAnchorsTagsDirectives"})
    void everySyntaxErrorIsSaidInPlainWordsAtItsPlace(String text, String message) {
        ProblemsException thrown =
                catchThrowableOfType(ProblemsException.class, () -> YamlFile.read(text, "dataops.yaml"));
        assertThat(thrown).hasMessage("dataops.yaml:" + message);
    }

    static Stream<Arguments> indentation() {
        return Stream.of(
                arguments("a:\n\tb: 1\n", "2:1: a tab cannot stand here; indent and separate with spaces"),
                arguments("a:\tb\n", "1:3: a tab cannot stand here; indent and separate with spaces"),
                arguments("[-\t ", "1:4: tabs and spaces are mixed here; use spaces"),
                arguments("a: 1\n  b: 2\n", "2:4: " + COLON),
                arguments("a:\n    b: 1\n  c: 2\n", "3:3: the indentation of this line matches no line above it"),
                arguments("a:\n  - b\n c: 1\n", "3:2: the indentation of this line matches no line above it"),
                arguments(" a: 1\nb: 2\n", "2:1: this belongs to nothing above; align it with the first key"),
                arguments("a: 1\nb\nc: 2\n", "2:1: expected ':' after this key; check the indentation if it is text"));
    }

    static Stream<Arguments> quotesAndEscapes() {
        return Stream.of(
                arguments("a: 'x\nb: 1\n", "1:4: this quote is never closed"),
                arguments("a: \"x\nb: 1\n", "1:4: this quote is never closed"),
                arguments("a: \"x\n---\n\"\n", "1:4: this quote is not closed before the next document starts"),
                arguments("a: 'x'y\n", "1:7: " + FOLLOWS),
                arguments("a: \"\\q\"\n", "1:6: '\\' before 'q' is not an escape; use single quotes, or write '\\\\'"),
                arguments("a: \"\\xZZ\"\n", "1:7: " + ESCAPE),
                arguments(
                        "a: \"é\\U0001F600\\UFFFFFFFF\"\n",
                        "1:16: the escape '\\UFFFFFFFF' is not a character; the last one is '\\U0010FFFF'"),
                arguments(
                        "a: \"\\uD800\"\n", "1:4: '\\uD800' has half of a surrogate pair; write the whole character"));
    }

    static Stream<Arguments> brackets() {
        return Stream.of(
                arguments("a: [1, 2\n", "1:4: this '[' is never closed"),
                arguments("a: {x: 1\n", "1:4: this '{' is never closed"),
                arguments("a: [", "1:5: expected a value, but the file ends"),
                arguments("a: [1, 2\nb: 3\n", "2:2: expected ',' or ']' before ':'; the '[' is at line 1, column 4"),
                arguments("a: {b: 1\nc: 2\n", "2:2: expected ',' or '}' before ':'; the '{' is at line 1, column 4"),
                arguments("a: [1,,2]\n", "1:7: expected a value, but found ','"),
                arguments("a: ]\n", "1:4: expected a value, but found ']'"),
                arguments("a: [\n---\n", "2:1: expected a value here"),
                arguments("a: [b]]\n", "1:7: this ']' closes nothing"),
                arguments("a: {b: c}}\n", "1:10: this '}' closes nothing"));
    }

    static Stream<Arguments> misplaced() {
        return Stream.of(
                arguments("a: @x\n", "1:4: '@' cannot start a value; put the value in quotes"),
                arguments("a: %x\n", "1:4: '%' cannot start a value; put the value in quotes"),
                arguments("a: b: c\n", "1:5: " + COLON),
                arguments("a\nb: 1\n", "2:2: " + COLON),
                arguments("😀: 😀 b: c\n", "1:7: " + COLON),
                arguments("a: ? b\n", "1:4: a '?' cannot stand here; put the value in quotes if it is text"),
                arguments("a: - b\n", "1:4: a list item cannot start here; put it on a line of its own below its key"),
                arguments("a: 1\n- b\n", "2:1: a list item cannot stand among keys; indent it"),
                arguments("- a\nb: 1\n", "2:1: a key cannot stand among list items; indent it"),
                arguments("a: 1\n: 2\n", "2:1: a key is missing before this ':'"));
    }

    static Stream<Arguments> blocksAnchorsTagsDirectives() {
        return Stream.of(
                arguments("a: |x\n  b\n", "1:5: start the text on the line after '|' or '>'"),
                arguments("a: > x\n", "1:6: start the text on the line after '|' or '>'"),
                arguments("a: |\n    \n  b\n", "3:3: the empty lines above have more spaces than this line"),
                arguments("path: *.csv\n", "1:7: " + ALIAS),
                arguments("path: **/x\n", "1:7: " + ALIAS),
                arguments("a: &\n", "1:4: '&' must be followed by a name; put the value in quotes if it is text"),
                arguments("a: &a &b c\n", "1:7: " + FOLLOWS),
                arguments("a: !<x\n", "1:4: " + TAG),
                arguments("a: !x!y z\n", "1:4: " + TAG),
                arguments("%YAML x\n---\na: 1\n", "1:1: " + DIRECTIVE),
                arguments("%YAML 1.999999999999\n---\na: 1\n", "1:1: " + DIRECTIVE),
                arguments("%YAML 1.2\n%YAML 1.2\n---\na: 1\n", "2:1: " + DIRECTIVE),
                arguments("%TAG ! x\n%TAG ! y\n---\na: 1\n", "2:1: " + DIRECTIVE),
                arguments("a: 1\n%YAML 1.2\n", "2:1: " + DIRECTIVE),
                arguments("%a b\n", "2:1: " + DIRECTIVE));
    }
}
