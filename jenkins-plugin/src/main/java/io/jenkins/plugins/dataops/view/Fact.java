package io.jenkins.plugins.dataops.view;

import io.dataops.results.report.Visible;

/**
 * A name and a value beside it.
 *
 * @param kind {@code text}, or {@code code} for what is compared letter by letter
 */
public record Fact(String name, String value, String kind) {
    static Fact text(String name, String value) {
        return new Fact(name, Visible.text(value), "text");
    }

    static Fact code(String name, String value) {
        return new Fact(name, Visible.text(value), "code");
    }
}
