package io.dataops.checks.reference;

import io.dataops.checks.check.CheckRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The page that says of everything that can be tested how a suite tests it. */
public final class CataloguePage {
    private final Catalogue catalogue;
    private final CheckRegistry registry;

    /**
     * The page of a catalogue.
     *
     * @param registry has every check type of the catalogue
     */
    public CataloguePage(Catalogue catalogue, CheckRegistry registry) {
        this.catalogue = catalogue;
        this.registry = registry;
    }

    /** The page as Markdown with one newline at the end; the same catalogue gives the same text. */
    public String markdown() {
        return new PageText("catalogue.md")
                .read()
                .replace(
                        "{{sections}}\n",
                        catalogue.sections().stream().map(this::section).collect(Collectors.joining("\n")));
    }

    private String section(Catalogue.Section section) {
        MarkdownKeys table = new MarkdownKeys("What is tested", "Checks", "For example, or why not");
        section.rows().forEach(row -> table.row(row.words(), types(row), examples(row)));
        return "## " + section.title() + "\n\n" + table;
    }

    private String types(Catalogue.Row row) {
        return row.types().stream().map(this::link).collect(Collectors.joining(", "));
    }

    /** @throws IllegalStateException when the catalogue names a type that nobody registered */
    private String link(String type) {
        String name = registry.find(type)
                .orElseThrow(
                        () -> new IllegalStateException("the catalogue names '" + type + "', which is no check type"))
                .name();
        return "[" + name + "](reference.md#" + name + ")";
    }

    private static String examples(Catalogue.Row row) {
        List<String> cells = new ArrayList<>(row.examples().stream()
                .map(example -> "`" + example.replace("|", "\\|") + "`")
                .toList());
        cells.addAll(row.notes());
        cells.addAll(row.reasons());
        return String.join("<br>", cells);
    }
}
