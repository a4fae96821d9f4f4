package io.dataops.checks.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {
    private static final String NODES =
            "the file has more than 100,000 nodes here, with each alias counted as all that it repeats";
    private static final String DEPTH = "maps and lists are nested more than 100 deep here";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource({"documents", "keys", "values"})
    void everyRefusalNamesItsPlace(String text, String message) {
        assertThat(refusal(text)).isEqualTo("dataops.yaml:" + message);
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                arguments("", "1:1: the file is empty; expected a map"),
                arguments("# only a comment\n", "1:1: the file is empty; expected a map"),
                arguments("---\n", "1:1: the file is empty; expected a map"),
                arguments("- a: 1\n", "1:1: expected a map at the top level, but found a list"),
                arguments("# c\nabc\n", "2:1: expected a map at the top level, but found the text 'abc'"),
                arguments("null\n", "1:1: expected a map at the top level, but found no value"),
                arguments("a: 1\n---\nb: 2\n", "2:1: a second document starts here; a file holds one"),
                arguments("a: 1\n---\n", "2:1: a second document starts here; a file holds one"),
                arguments(
                        "%YAML 1.1\n---\na: 1\n",
                        "1:1: the file is read as YAML 1.2; remove the directive '%YAML 1.1'"),
                arguments(
                        "# c\n%YAML 2.0\n---\na: 1\n",
                        "2:1: the file is read as YAML 1.2; remove the directive '%YAML 2.0'"),
                arguments("a: \0\n", "1:4: a NUL byte cannot stand in a YAML file; remove it"),
                arguments("a: 😀\u0007\n", "1:5: the character U+0007 cannot stand in a YAML file; remove it"),
                arguments("a: 1\rb: \uFEFF\n", "2:4: the character U+FEFF cannot stand in a YAML file; remove it"),
                arguments("a: \uD83D\n", "1:4: the character U+D83D cannot stand in a YAML file; remove it"));
    }

    static Stream<Arguments> keys() {
        return Stream.of(
                arguments("a: 1\nb: 2\n'a': 3\n", "3:1: duplicate key 'a'; it already stands at dataops.yaml:1:1"),
                arguments("a: {b: 1, b: 2}\n", "1:11: duplicate key 'b'; it already stands at dataops.yaml:1:5"),
                arguments("a: {? : 1}\n", "1:6: a key cannot be empty"),
                arguments("'': 1\n", "1:1: a key cannot be empty"),
                arguments("[a]: 1\n", "1:1: a key must be text, but this one is a list"),
                arguments("? {a: b}\n: 1\n", "1:3: a key must be text, but this one is a map"),
                arguments("a: &a {b: 1}\n*a : 1\n", "2:1: a key must be text, but this one is a map"),
                arguments(
                        "a: &a {b: 1}\nc:\n  <<: *a\n",
                        "3:3: merge keys are not supported; write the keys of the other map here"));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(
                        "a: !!java.lang.Runtime x\n",
                        "1:4: the tag '!!java.lang.Runtime' is not supported;"
                                + " remove it, or put the value in quotes if it is text"),
                arguments(
                        "a: !set {b: c}\n",
                        "1:4: the tag '!set' is not supported; remove it, or put the value in quotes if it is text"),
                arguments(
                        "a:\n- !!str 1\n",
                        "2:3: the tag '!!str' is not supported; remove it, or put the value in quotes if it is text"),
                arguments(
                        "a: .inf\n",
                        "1:4: '.inf' is not a finite number;"
                                + " write a number such as 0.5, or put it in quotes if it is text"),
                arguments(
                        "a: *x\n",
                        "1:4: no anchor '&x' stands before this alias; put the value in quotes if it is text"),
                arguments("a: &a [1, *a]\n", "1:11: the alias '*a' stands inside its own anchor"),
                arguments("a: &a\n  b: {c: *a}\n", "2:10: the alias '*a' stands inside its own anchor"));
    }

    @Test
    void allProblemsAreListedAtOnceWithTheSyntaxErrorLast() {
        assertThat(refusal("a: .nan\nb: !x 1\na: *c\n<<: {[d]: 1}\ne: ]\n")).isEqualTo("""
                        dataops.yaml has 7 problems:
                        dataops.yaml:1:4: '.nan' is not a finite number; write a number such as 0.5, or put it in quotes if it is text
                        dataops.yaml:2:4: the tag '!x' is not supported; remove it, or put the value in quotes if it is text
                        dataops.yaml:3:1: duplicate key 'a'; it already stands at dataops.yaml:1:1
                        dataops.yaml:3:4: no anchor '&c' stands before this alias; put the value in quotes if it is text
                        dataops.yaml:4:1: merge keys are not supported; write the keys of the other map here
                        dataops.yaml:4:6: a key must be text, but this one is a list
                        dataops.yaml:5:4: expected a value, but found ']'""");
    }

    @Test
    void allForbiddenCharactersAreListedUpToTwenty() {
        assertThat(refusal("a: \u0001\nb: \u0002\n")).isEqualTo("""
                        dataops.yaml has 2 problems:
                        dataops.yaml:1:4: the character U+0001 cannot stand in a YAML file; remove it
                        dataops.yaml:2:4: the character U+0002 cannot stand in a YAML file; remove it""");
        assertThat(refusal("\u0001".repeat(1000))).startsWith("dataops.yaml has 20 problems:\n");
    }

    @Test
    void nestingIsRefusedBeyondOneHundred() throws ProblemsException {
        assertThat(YamlFile.read("a: " + "[".repeat(99) + "]".repeat(99), "dataops.yaml")
                        .entries())
                .hasSize(1);
        assertThat(refusal("a: " + "[".repeat(100) + "]".repeat(100))).isEqualTo("dataops.yaml:1:103: " + DEPTH);
        assertThat(refusal("a: " + "[".repeat(1_000_000))).isEqualTo("dataops.yaml:1:103: " + DEPTH);
    }

    @Test
    void nestingCountsThroughAliases() throws ProblemsException {
        assertThat(YamlFile.read(chain(98), "dataops.yaml").entries()).hasSize(99);
        assertThat(refusal(chain(99))).isEqualTo("dataops.yaml:100:12: " + DEPTH);
    }

    /** A list with nothing in it, then lists that each hold the one before: {@code links} + 1 lists deep. */
    private static String chain(int links) {
        return "k0: &a0 []\n"
                + IntStream.rangeClosed(1, links)
                        .mapToObj(i -> "k" + i + ": &a" + i + " [*a" + (i - 1) + "]\n")
                        .collect(Collectors.joining());
    }

    @Test
    void anAliasBombIsRefusedWithoutExpandingIt() {
        String bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
                + IntStream.rangeClosed(1, 60)
                        .mapToObj(i -> "a%d: &a%d [%s]\n"
                                .formatted(
                                        i,
                                        i,
                                        String.join(
                                                ", ",
                                                Stream.generate(() -> "*a" + (i - 1))
                                                        .limit(10)
                                                        .toList())))
                        .collect(Collectors.joining());
        // With the top-level map, 12,349 nodes stand on the first four lines; a key, a list and seven aliases of 11,111
        // nodes each follow on the fifth, and its eighth alias is too much.
        assertThat(refusal(bomb)).isEqualTo("dataops.yaml:5:45: " + NODES);
    }

    @Test
    void nodesAreCountedWithoutAliasesToo() throws ProblemsException {
        // Two nodes are the map and its key, one the list.
        assertThat(YamlFile.read("a: [" + "1,".repeat(99_997) + "]", "dataops.yaml")
                        .entries())
                .hasSize(1);
        assertThat(refusal("a: [" + "1,".repeat(99_998) + "]")).isEqualTo("dataops.yaml:1:199999: " + NODES);
    }

    @Test
    void onlyFourMegabytesAreRead() throws Exception {
        String comment = "a: 1\n#" + "x".repeat(4 * 1024 * 1024 - 6);
        assertThat(YamlFile.read(comment, "dataops.yaml").entries()).hasSize(1);
        assertThat(refusal(comment + "x")).isEqualTo("dataops.yaml:1:1: the file is larger than 4 MB; split it");
        assertThat(refusal((comment + "x").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("dataops.yaml:1:1: the file is larger than 4 MB; split it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM", "UTF-16"})
    void utf16IsNamed(String charset) throws Exception {
        assertThat(refusal("version: 1\n".getBytes(Charset.forName(charset))))
                .isEqualTo("dataops.yaml:1:1: the file is UTF-16, not UTF-8; save it as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32LE", "UTF-32BE", "X-UTF-32LE-BOM", "X-UTF-32BE-BOM"})
    void utf32IsNamed(String charset) throws Exception {
        assertThat(refusal("version: 1\n".getBytes(Charset.forName(charset))))
                .isEqualTo("dataops.yaml:1:1: the file is UTF-32, not UTF-8; save it as UTF-8");
    }

    @Test
    void otherBytesThanUtf8AreShownAtTheirPlace() throws Exception {
        assertThat(refusal("a: 1\nbé: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("dataops.yaml:2:2: the byte 0xE9 is not UTF-8; save the file as UTF-8");
        assertThat(refusal(new byte[] {'a', ':', ' ', (byte) 0xC3}))
                .isEqualTo("dataops.yaml:1:4: the byte 0xC3 is not UTF-8; save the file as UTF-8");
    }

    @Test
    void aNulByteInAnUtf8FileIsShownAtItsPlace() throws Exception {
        assertThat(refusal(new byte[] {'a', ':', ' ', 'b', 0}))
                .isEqualTo("dataops.yaml:1:5: a NUL byte cannot stand in a YAML file; remove it");
    }

    private static String refusal(String text) {
        return catchThrowableOfType(ProblemsException.class, () -> YamlFile.read(text, "dataops.yaml"))
                .getMessage();
    }

    private String refusal(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("suite.yaml"), bytes);
        return catchThrowableOfType(ProblemsException.class, () -> YamlFile.read(file, "dataops.yaml"))
                .getMessage();
    }
}
