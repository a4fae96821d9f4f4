package io.dataops.checks.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowTextTest {
    private static final SourcePosition HERE = new SourcePosition("t", 1, 1);

    @Test
    void aNodeStandsOnOneLineAsPeopleWriteIt() throws ProblemsException {
        YamlMap read = YamlFile.read("""
                column: id
                at_most: 0.1%
                values:
                  - 1
                  - "1"
                  - yes
                  - true
                  - 1.50
                  - ~
                sql: |
                  a > 1
                  and b
                """, "t");

        assertThat(FlowText.of(read))
                .isEqualTo(
                        "{ column: id, at_most: 0.1%, values: [1, \"1\", \"yes\", true, 1.50, ~], sql: \"a > 1\\nand b\\n\" }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "a b", "a: b", "#", "it's", "\"", "\\", "null", "No", "1e3", "0x1", "-", "é", "😀", "\u2028",
                "\u0007", "\uFEFF"
            })
    void aTextIsReadAsItself(String text) throws ProblemsException {
        YamlMap map = YamlFile.read("k: [" + FlowText.of(text) + "]", "t");

        assertThat(plain(map.entries().get(0).value())).isEqualTo(List.of(text));
    }

    /** Trees of texts with the characters that YAML gives a meaning to. */
    @RepeatedTest(200)
    void whatIsReadIsWhatWasWritten(RepetitionInfo repetition) throws ProblemsException {
        YamlNode tree = new YamlMap(
                List.of(new YamlEntry(
                        new Located<>("k", HERE), tree(new Random(repetition.getCurrentRepetition()), 3))),
                HERE);

        assertThat(plain(YamlFile.read(FlowText.of(tree), "t"))).isEqualTo(plain(tree));
    }

    private static YamlNode tree(Random random, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(3);
        List<YamlNode> items = new ArrayList<>();
        for (int item = 0; kind > 0 && item < random.nextInt(4); item++) {
            items.add(tree(random, depth - 1));
        }
        if (kind == 1) {
            return new YamlList(items, HERE);
        } else if (kind == 2) {
            List<YamlEntry> entries = new ArrayList<>();
            items.forEach(item -> entries.add(new YamlEntry(new Located<>(text(random) + entries.size(), HERE), item)));
            return new YamlMap(entries, HERE);
        }
        String text = text(random);
        return new YamlScalar(text, YamlScalar.Style.QUOTED, new CoreValue.Text(text), HERE);
    }

    private static String text(Random random) {
        String characters = "ab1 :,-#[]{}\"'\\\n\t&*!|>%@`?ß\u0000\u0085";
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(6); length >= 0; length--) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }

    /** A node without styles and places. */
    private static Object plain(YamlNode node) {
        return node.match(new YamlNode.Cases<>() {
            @Override
            public Object map(YamlMap it) {
                return it.entries().stream()
                        .map(entry -> List.of(entry.key().value(), plain(entry.value())))
                        .toList();
            }

            @Override
            public Object list(YamlList it) {
                return it.items().stream().map(FlowTextTest::plain).toList();
            }

            @Override
            public Object scalar(YamlScalar it) {
                return it.value() instanceof CoreValue.Text text ? text.value() : it.value();
            }
        });
    }
}
