package io.dataops.maven;

import io.dataops.results.report.HtmlReport;
import io.dataops.results.report.JunitReport;
import io.dataops.results.report.MarkdownReport;
import io.dataops.results.report.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A report that can be asked for beside result.json. */
enum Format {
    HTML,
    JUNIT,
    MARKDOWN;

    Report report() {
        return switch (this) {
            case HTML -> new HtmlReport();
            case JUNIT -> new JunitReport();
            case MARKDOWN -> new MarkdownReport();
        };
    }

    private String asWritten() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The formats with these names, each once, in the order asked for. */
    static List<Format> named(List<String> names) throws ParameterException {
        List<Format> formats = new ArrayList<>();
        for (String name : names) {
            Optional<Format> format = Arrays.stream(values())
                    .filter(known -> known.asWritten().equals(name))
                    .findFirst();
            formats.add(format.orElseThrow(() -> ParameterException.unknown(
                    "dataops.formats",
                    name,
                    Arrays.stream(values()).map(Format::asWritten).toList())));
        }
        return formats.stream().distinct().toList();
    }
}
