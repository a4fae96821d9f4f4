package io.dataops.results.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes HTML. Every text and every attribute value is escaped here and nowhere else; only {@link #trusted} takes text as
 * it is, and only our own resources go there.
 */
final class Html {
    private static final Set<String> BLOCKS = Set.of(
            "html",
            "head",
            "body",
            "header",
            "main",
            "footer",
            "nav",
            "section",
            "article",
            "div",
            "p",
            "ul",
            "ol",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "dl",
            "dt",
            "dd",
            "pre",
            "details",
            "summary",
            "title",
            "style",
            "script",
            "symbol",
            "svg",
            "label",
            "select",
            "option",
            "output",
            "figure",
            "figcaption",
            "desc");

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();

    Html(Appendable out) {
        this.out = out;
    }

    /** Opens an element. Attributes are names and values in turn. */
    Html open(String tag, String... attributes) throws IOException {
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    Html close() throws IOException {
        String tag = open.pop();
        out.append("</").append(tag).append('>');
        if (BLOCKS.contains(tag)) {
            out.append('\n');
        }
        return this;
    }

    /** An element that holds text only. */
    Html text(String tag, String text, String... attributes) throws IOException {
        return open(tag, attributes).text(text).close();
    }

    Html text(String text) throws IOException {
        escape(text);
        return this;
    }

    /** An element without content and without end tag. */
    Html empty(String tag, String... attributes) throws IOException {
        start(tag, attributes);
        return this;
    }

    /** A resource of ours, taken as it is. */
    Html trusted(String resource) throws IOException {
        out.append(resource);
        return this;
    }

    /** A sign with its words: colour is never alone. */
    Html chip(Tone tone, String words) throws IOException {
        open("span", "class", "chip " + name(tone));
        return icon(tone).text(words).close();
    }

    /** A sign that only repeats what the words beside it say, so screen readers pass over it. */
    Html icon(Tone tone) throws IOException {
        return open("svg", "class", "icon", "aria-hidden", "true")
                .open("use", "href", "#icon-" + name(tone))
                .close()
                .close();
    }

    /** A table to be scrolled sideways, which a keyboard can do too; closed by {@link #endTable}. */
    Html table(String name, String classes, String... attributes) throws IOException {
        open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", name);
        String[] all = new String[attributes.length + 2];
        all[0] = "class";
        all[1] = classes;
        System.arraycopy(attributes, 0, all, 2, attributes.length);
        return open("table", all);
    }

    /** The head of a table, of column names. An empty one is a cell. */
    Html columns(List<String> names) throws IOException {
        open("thead").open("tr");
        for (String name : names) {
            if (name.isEmpty()) {
                open("td").close();
            } else {
                text("th", name, "scope", "col");
            }
        }
        return close().close();
    }

    Html endTable() throws IOException {
        return close().close();
    }

    /** A name and a value of a description list; nothing when the value is empty. */
    Html fact(String name, String value, String... attributes) throws IOException {
        return value.isEmpty()
                ? this
                : open("div").text("dt", name).text("dd", value, attributes).close();
    }

    static String name(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    private void start(String tag, String... attributes) throws IOException {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
    }

    private void escape(String text) throws IOException {
        String visible = Visible.text(text);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\r' -> out.append("&#13;");
                default -> out.append(c);
            }
        }
    }
}
