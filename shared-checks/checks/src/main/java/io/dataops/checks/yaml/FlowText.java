package io.dataops.checks.yaml;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a node on one line, such as {@code { column: id, values: [1, "true"] }}. What is read from it equals the node, but for
 * styles and places; lines of a text are kept as escapes.
 */
public final class FlowText implements YamlNode.Cases<String> {
    /** Words that no version of YAML takes for something else, and shares. */
    private static final Pattern PLAIN =
            Pattern.compile("(?!(?i:null|true|false|yes|no|on|off|y|n)$)[A-Za-z][A-Za-z0-9_]*|[0-9]+(\\.[0-9]+)?%");

    private FlowText() {}

    /** The node as text. */
    public static String of(YamlNode node) {
        return node.match(new FlowText());
    }

    /** A text as a scalar that is read as this text. */
    public static String of(String text) {
        return PLAIN.matcher(text).matches() ? text : quoted(text);
    }

    /** Texts as a list of scalars that are read as these texts. */
    public static String of(List<String> texts) {
        return texts.stream().map(FlowText::of).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public String map(YamlMap it) {
        return it.entries().stream()
                .map(entry -> of(entry.key().value()) + ": " + entry.value().match(this))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    @Override
    public String list(YamlList it) {
        return it.items().stream().map(item -> item.match(this)).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public String scalar(YamlScalar it) {
        return it.value() instanceof CoreValue.Text text ? of(text.value()) : it.text();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> quoted.append(escaped(character)));
        return quoted.append('"').toString();
    }

    private static String escaped(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default -> isShown(character) ? Character.toString(character) : "\\U%08X".formatted(character);
        };
    }

    /** Whether an editor shows the character as itself, in its place. */
    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
