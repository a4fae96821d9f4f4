package io.dataops.checks.reference;

import io.dataops.checks.check.Parameter;
import io.dataops.checks.suite.SuiteGrammar;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table of Markdown that grows by rows. A pipe in a cell stays one. */
final class MarkdownKeys {
    private final StringBuilder text = new StringBuilder();

    MarkdownKeys(String... headings) {
        row(headings);
        text.append("|").append("---|".repeat(headings.length)).append("\n");
    }

    void row(String... cells) {
        text.append(Arrays.stream(cells)
                        .map(cell -> cell.replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .append("\n");
    }

    /** Adds a row for each key: its name, what may stand there and what it means. */
    MarkdownKeys parameters(List<? extends Parameter<?>> keys) {
        keys.forEach(key -> row(code(key.name()), key.kind().words(), key.summary()));
        return this;
    }

    /** Adds a row for each key whose value has a shape of its own. */
    MarkdownKeys forms(List<SuiteGrammar.Form> keys) {
        keys.forEach(key -> row(code(key.name()), key.words(), key.summary()));
        return this;
    }

    static MarkdownKeys ofKeys() {
        return new MarkdownKeys("Key", "Value", "Meaning");
    }

    static String code(String name) {
        return "`" + name + "`";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
