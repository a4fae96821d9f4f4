package io.dataops.results.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML 1.0 with two spaces of indent. Values are escaped here and nowhere else; characters that XML cannot hold
 * appear as their names.
 */
final class Xml {
    private enum Place {
        TEXT,
        ATTRIBUTE
    }

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();

    Xml(Appendable out) throws IOException {
        this.out = out;
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Opens an element. Attributes are names and values in turn. */
    Xml open(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.append(">\n");
        open.push(name);
        return this;
    }

    Xml close() throws IOException {
        String name = open.pop();
        indent();
        out.append("</").append(name).append(">\n");
        return this;
    }

    Xml empty(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.append("/>\n");
        return this;
    }

    Xml text(String name, String text, String... attributes) throws IOException {
        tag(name, attributes);
        out.append('>');
        escape(text, Place.TEXT);
        out.append("</").append(name).append(">\n");
        return this;
    }

    private void tag(String name, String... attributes) throws IOException {
        indent();
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], Place.ATTRIBUTE);
            out.append('"');
        }
    }

    private void indent() throws IOException {
        for (int i = 0; i < open.size(); i++) {
            out.append("  ");
        }
    }

    private void escape(String text, Place place) throws IOException {
        String visible = Visible.text(text);
        boolean attribute = place == Place.ATTRIBUTE;
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\r' -> out.append("&#13;");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                default -> out.append(c);
            }
        }
    }
}
