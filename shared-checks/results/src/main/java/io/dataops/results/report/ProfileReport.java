package io.dataops.results.report;

import io.dataops.results.file.AtomicFile;
import io.dataops.results.literal.Counted;
import io.dataops.results.profile.DataProfile;
import io.dataops.results.profile.TableProfile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What data sets are like, as one page that needs nothing else, as {@link HtmlReport} does. Reads the profile and nothing
 * else: the same profile gives the same page.
 */
public final class ProfileReport {
    private final HtmlPage page =
            new HtmlPage(new PageResource(PageResource.named("report.css").text()
                    + PageResource.named("profile.css").text()));

    /** Stores the page, whole or not at all. */
    public void write(DataProfile profile, Path file) throws IOException {
        new AtomicFile(file).write(out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            render(profile, writer);
            writer.flush();
        });
    }

    /** Appends the page. */
    public void render(DataProfile profile, Appendable out) throws IOException {
        Html html = new Html(out);
        String names = profile.tables().stream().map(TableProfile::name).collect(Collectors.joining(", "));
        page.head(html, "Profile – " + names);
        page.top(html, "profile", HistoryLines.day(profile.at()), "overview");
        html.open("main");
        overview(html, profile);
        for (int table = 0; table < profile.tables().size(); table++) {
            table(html, profile.tables().get(table), table);
        }
        html.close();
        html.open("footer").text("p", profile.tool() + " · " + profile.engine()).close();
        html.close().close();
    }

    private static void overview(Html html, DataProfile profile) throws IOException {
        html.open("section", "id", "overview", "aria-label", "Overview")
                .open("h1")
                .text("Profile")
                .close();
        html.table("Data sets", "samples").columns(List.of("Data set", "Where", "Rows", "Columns", "Keys"));
        html.open("tbody");
        for (int table = 0; table < profile.tables().size(); table++) {
            TableProfile each = profile.tables().get(table);
            html.open("tr")
                    .open("th", "scope", "row")
                    .text("a", each.name(), "href", "#t" + table)
                    .close();
            html.text("td", each.location());
            html.text("td", Counted.digits(each.rows()), "class", "amount");
            html.text("td", Counted.digits(each.columns().size()), "class", "amount");
            html.text("td", each.keys().isEmpty() ? "none found" : keys(each)).close();
        }
        html.close().endTable();
        html.text(
                "p",
                "mvn dataops:init with -Ddataops.init.from in place of -Ddataops.data proposes checks for the same files.",
                "class",
                "muted told");
        if (!profile.links().isEmpty()) {
            html.text("h2", "Links between data sets");
            html.text(
                    "p",
                    "Every value of the column is one of the key it points to, and the names fit.",
                    "class",
                    "muted told");
            list(html, profile.links().stream().map(DataProfile.Link::toString).toList());
        }
        if (!profile.notes().isEmpty()) {
            list(html, profile.notes());
        }
        html.close();
    }

    private static String keys(TableProfile table) {
        return table.keys().stream().map(key -> String.join(" with ", key)).collect(Collectors.joining("; "));
    }

    private static void table(Html html, TableProfile table, int number) throws IOException {
        html.open("section", "id", "t" + number, "aria-label", table.name()).text("h2", table.name());
        List<String> facts = new ArrayList<>(List.of(
                new Counted(table.rows(), "row").toString(),
                new Counted(table.columns().size(), "column").toString()));
        html.text("p", String.join(" · ", facts), "class", "muted told");
        if (!table.notes().isEmpty()) {
            list(html, table.notes());
        }
        known(
                html,
                "Tells rows apart",
                table.keys().stream().map(key -> String.join(" with ", key)).toList());
        known(
                html,
                "Tells another column",
                table.dependencies().stream()
                        .map(TableProfile.Dependency::toString)
                        .toList());
        html.open("div", "class", "trends");
        for (int column = 0; column < table.columns().size(); column++) {
            new HtmlColumn(table.columns().get(column), "t" + number + "c" + column).write(html);
        }
        html.close().close();
    }

    private static void known(Html html, String title, List<String> items) throws IOException {
        if (!items.isEmpty()) {
            html.text("h3", title);
            list(html, items);
        }
    }

    private static void list(Html html, List<String> items) throws IOException {
        html.open("ul", "class", "known");
        for (String item : items) {
            html.text("li", item);
        }
        html.close();
    }
}
