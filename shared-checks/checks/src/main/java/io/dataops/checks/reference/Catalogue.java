package io.dataops.checks.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * What can be tested of data, by any tool we know, and how we do it.
 *
 * <p>It is kept in a text beside this class: a line with {@code #} begins a section, one without a space at its start a row,
 * and below it stand its words, {@code -} examples of checks, {@code =} what does the job without a check, and {@code !} why
 * nothing does.
 */
public final class Catalogue {
    private final List<Section> sections;

    private Catalogue(List<Section> sections) {
        this.sections = List.copyOf(sections);
    }

    /**
     * Rows that belong together.
     *
     * @param title its heading
     */
    public record Section(String title, List<Row> rows) {
        public Section {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One thing to test.
     *
     * @param key its name in the text
     * @param words what is tested, a sentence
     * @param examples entries of a {@code checks} list, for data sets orders, last_year and products
     * @param notes what does the job without a check
     * @param reasons why nothing does; empty when something does
     */
    public record Row(String key, String words, List<String> examples, List<String> notes, List<String> reasons) {
        public Row {
            examples = List.copyOf(examples);
            notes = List.copyOf(notes);
            reasons = List.copyOf(reasons);
        }

        /** The check types of the examples, in their order. */
        public List<String> types() {
            return examples.stream()
                    .map(example -> example.substring(0, example.indexOf(':')))
                    .distinct()
                    .toList();
        }
    }

    /** The catalogue as it ships. */
    public static Catalogue read() {
        List<Section> sections = new ArrayList<>();
        for (String section : new PageText("catalogue.txt").read().split("(?m)^# ", -1)) {
            if (!section.isBlank()) {
                sections.add(section(section));
            }
        }
        return new Catalogue(sections);
    }

    /** The sections, in the order of the page. */
    public List<Section> sections() {
        return sections;
    }

    /** The rows of all sections. */
    public List<Row> rows() {
        return sections.stream().flatMap(section -> section.rows().stream()).toList();
    }

    private static Section section(String text) {
        int end = text.indexOf('\n');
        List<Row> rows = new ArrayList<>();
        for (String row : text.substring(end + 1).split("\n(?=\\S)", -1)) {
            rows.add(row(row));
        }
        return new Section(text.substring(0, end).strip(), rows);
    }

    private static Row row(String text) {
        List<String> lines = text.strip().lines().map(String::strip).toList();
        List<String> below = lines.subList(2, lines.size());
        return new Row(lines.get(0), lines.get(1), marked(below, '-'), marked(below, '='), marked(below, '!'));
    }

    private static List<String> marked(List<String> lines, char mark) {
        return lines.stream()
                .filter(line -> line.charAt(0) == mark)
                .map(line -> line.substring(1).strip())
                .toList();
    }
}
