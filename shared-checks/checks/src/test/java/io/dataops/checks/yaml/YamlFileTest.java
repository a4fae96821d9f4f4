package io.dataops.checks.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.SourcePosition;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlFileTest {
    @Test
    void everyNodeAndKeyKnowsItsPlace() throws ProblemsException {
        YamlMap tree = YamlFile.read("# first\nsales:\n  - id: 7\n  - [a, 'b']\n", "dataops.yaml");
        assertThat(tree)
                .isEqualTo(new YamlMap(
                        List.of(entry(
                                "sales",
                                at(2, 1),
                                new YamlList(
                                        List.of(
                                                new YamlMap(
                                                        List.of(entry("id", at(3, 5), integer("7", at(3, 9)))),
                                                        at(3, 5)),
                                                new YamlList(
                                                        List.of(
                                                                text("a", YamlScalar.Style.PLAIN, at(4, 6)),
                                                                text("b", YamlScalar.Style.QUOTED, at(4, 9))),
                                                        at(4, 5))),
                                        at(3, 3)))),
                        at(2, 1)));
    }

    @Test
    void columnsCountCodePoints() throws ProblemsException {
        YamlMap tree = YamlFile.read("😀é: {e\u0301: 1, 😀😀: 2}\n", "dataops.yaml");
        YamlMap inner = (YamlMap) tree.entries().get(0).value();
        assertThat(inner.at()).isEqualTo(at(1, 5));
        assertThat(inner.entries().get(1)).isEqualTo(entry("😀😀", at(1, 13), integer("2", at(1, 17))));
    }

    @Test
    void everyLineBreakCountsOnce() throws ProblemsException {
        YamlMap tree = YamlFile.read("a: 1\r\nb: 2\rc: 3\n", "dataops.yaml");
        assertThat(tree.entries()).extracting(it -> it.key().at()).containsExactly(at(1, 1), at(2, 1), at(3, 1));
    }

    @Test
    void anEmptyValueIsNothingRightAfterTheColon() throws ProblemsException {
        assertThat(YamlFile.read("key:\n", "dataops.yaml").entries())
                .containsExactly(entry(
                        "key",
                        at(1, 1),
                        new YamlScalar("", YamlScalar.Style.PLAIN, new CoreValue.Nothing(), at(1, 5))));
    }

    @Test
    void quotesAndBlocksMakeText() throws ProblemsException {
        assertThat(values("[ '1', \"\\u0074rue\" ]"))
                .containsExactly(
                        text("1", YamlScalar.Style.QUOTED, at(2, 4)), text("true", YamlScalar.Style.QUOTED, at(2, 9)));
        assertThat(YamlFile.read("a: |\n  12\nb: >-\n  null\n", "dataops.yaml").entries())
                .extracting(YamlEntry::value)
                .containsExactly(
                        text("12\n", YamlScalar.Style.BLOCK, at(1, 4)), text("null", YamlScalar.Style.BLOCK, at(3, 4)));
    }

    @Test
    void keysAreTextWhateverTheyWouldMeanAsValues() throws ProblemsException {
        assertThat(YamlFile.read("on: 1\nnull: 2\n1.0: 3\n'<<': 4\n", "dataops.yaml")
                        .entries())
                .extracting(it -> it.key().value())
                .containsExactly("on", "null", "1.0", "<<");
    }

    @Test
    void anAliasIsTheNodeOfTheLatestAnchorOfItsName() throws ProblemsException {
        assertThat(values("[&a x, *a, &a y, *a]"))
                .extracting(node -> ((YamlScalar) node).text())
                .containsExactly("x", "x", "y", "y");
        List<YamlNode> nested = values("[&a [&a x, *a], *a]");
        assertThat(nested.get(1)).isEqualTo(text("x", YamlScalar.Style.PLAIN, at(2, 7)));
    }

    @Test
    void anAliasCanBeAKey() throws ProblemsException {
        assertThat(YamlFile.read("a: &k id\n*k : 1\n", "dataops.yaml").entry("id"))
                .contains(entry("id", at(2, 1), integer("1", at(2, 6))));
    }

    @Test
    void anEntryIsFoundByItsKey() throws ProblemsException {
        YamlMap tree = YamlFile.read("a: 1\nb: 2\n", "dataops.yaml");
        assertThat(tree.entry("b")).contains(entry("b", at(2, 1), integer("2", at(2, 4))));
        assertThat(tree.entry("B")).isEmpty();
    }

    @Test
    void nodesDescribeThemselvesForMessages() throws ProblemsException {
        assertThat(values("[{}, [], ~, yes, TRUE, 0x1F, 1.50, 'a\tb']"))
                .extracting(YamlNode::description)
                .containsExactly(
                        "a map",
                        "a list",
                        "no value",
                        "the text 'yes'",
                        "the boolean true",
                        "the number 0x1F",
                        "the number 1.50",
                        "the text 'a\\u0009b'");
    }

    @Test
    void eachNodeMatchesItsCase() throws ProblemsException {
        assertThat(values("[{}, [], x]"))
                .extracting(node -> node.<String>match(new YamlNode.Cases<>() {
                    @Override
                    public String map(YamlMap it) {
                        return "map";
                    }

                    @Override
                    public String list(YamlList it) {
                        return "list";
                    }

                    @Override
                    public String scalar(YamlScalar it) {
                        return it.text();
                    }
                }))
                .containsExactly("map", "list", "x");
    }

    @Test
    void decimalsStayExact() throws ProblemsException {
        assertThat(values("[0.10000000000000000001]"))
                .containsExactly(new YamlScalar(
                        "0.10000000000000000001",
                        YamlScalar.Style.PLAIN,
                        new CoreValue.Decimal(new BigDecimal("0.10000000000000000001")),
                        at(2, 3)));
    }

    @Test
    void aByteOrderMarkAndAVersionDirectiveAreAccepted(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("suite.yaml");
        Files.writeString(file, "\uFEFFé: 1\n", StandardCharsets.UTF_8);
        assertThat(YamlFile.read(file, "dataops.yaml").entries())
                .containsExactly(entry("é", at(1, 1), integer("1", at(1, 4))));
        assertThat(YamlFile.read("%YAML 1.2\n---\na: 1\n", "dataops.yaml").entries())
                .containsExactly(entry("a", at(3, 1), integer("1", at(3, 4))));
    }

    @Test
    void aMissingFileIsAnIoException(@TempDir Path folder) {
        assertThatThrownBy(() -> YamlFile.read(folder.resolve("none.yaml"), "none.yaml"))
                .isInstanceOf(NoSuchFileException.class);
    }

    /** The items of a list that stands on line 2 from column 2. */
    private static List<YamlNode> values(String list) throws ProblemsException {
        YamlNode value =
                YamlFile.read("k:\n " + list, "dataops.yaml").entries().get(0).value();
        return ((YamlList) value).items();
    }

    private static YamlEntry entry(String key, SourcePosition at, YamlNode value) {
        return new YamlEntry(new Located<>(key, at), value);
    }

    private static YamlScalar integer(String text, SourcePosition at) {
        return new YamlScalar(text, YamlScalar.Style.PLAIN, new CoreValue.Int(new BigInteger(text)), at);
    }

    private static YamlScalar text(String text, YamlScalar.Style style, SourcePosition at) {
        return new YamlScalar(text, style, new CoreValue.Text(text), at);
    }

    private static SourcePosition at(int line, int column) {
        return new SourcePosition("dataops.yaml", line, column);
    }
}
