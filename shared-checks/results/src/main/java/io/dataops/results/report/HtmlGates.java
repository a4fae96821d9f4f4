package io.dataops.results.report;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import io.dataops.results.literal.Counted;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The gates with what they say, what follows and why; those that block first, those of one declaration together. */
final class HtmlGates {
    /** The most slices of a group whose reasons are told without being asked for. */
    private static final int TOLD = 10;

    private final List<GateGroup> groups;

    HtmlGates(VerificationResult result) {
        groups = GateGroup.of(result.gates());
    }

    static String verb(Effect effect) {
        return switch (effect) {
            case BLOCK -> "blocks";
            case WARN -> "warns";
            case NONE -> "no effect";
        };
    }

    void write(Html html) throws IOException {
        if (groups.isEmpty()) {
            return;
        }
        html.open("section", "id", "gates", "aria-labelledby", "gates-title");
        html.text("h2", "Gates", "id", "gates-title");
        html.open("ul", "class", "gates");
        for (int i = 0; i < groups.size(); i++) {
            html.open("li", "id", "gate-" + i);
            if (groups.get(i).single()) {
                gate(html, groups.get(i).first());
            } else {
                group(html, groups.get(i));
            }
            html.close();
        }
        html.close().close();
    }

    private static void gate(Html html, GateDecision gate) throws IOException {
        html.open("div").chip(Tone.of(gate), new Words(gate.decision()).toString());
        if (gate.decision() != Decision.PASS || gate.effect() != Effect.NONE) {
            html.text("span", verb(gate.effect()), "class", "sub");
        }
        html.close();
        html.open("div").text("h3", gate.subject());
        if (gate.slice() != null || gate.numbers().containsKey("rows")) {
            html.text("span", GateGroup.place(gate), "class", "sub");
        }
        html.text("code", gate.id(), "class", "sub").close();
        html.open("div").text("p", gate.reason());
        html.open("dl", "class", "inline");
        declaration(html, gate);
        html.close();
        numbers(html, gate);
        HtmlControl.write(html, gate);
        html.close();
    }

    private static void group(Html html, GateGroup group) throws IOException {
        GateDecision first = group.first();
        html.open("div").chip(Tone.of(first), new Words(first.decision()).toString());
        html.text("span", verb(first.effect()), "class", "sub").close();
        html.open("div").text("h3", first.subject());
        html.text("span", GateTally.of(group.gates()).toString(), "class", "sub")
                .close();
        html.open("div");
        List<GateDecision> looked = group.gates().stream()
                .filter(gate -> gate.effect() != Effect.NONE)
                .toList();
        for (GateDecision gate : looked.subList(0, Math.min(TOLD, looked.size()))) {
            html.open("p", "class", "told").chip(Tone.of(gate), GateGroup.place(gate));
            html.text(" ").text(gate.reason()).close();
        }
        if (looked.size() > TOLD) {
            html.text("p", "And " + Counted.digits(looked.size() - TOLD) + " more.", "class", "muted");
        }
        html.open("dl", "class", "inline");
        declaration(html, first);
        html.close();
        decisions(html, group);
        html.close();
    }

    private static void decisions(Html html, GateGroup group) throws IOException {
        html.open("details").text("summary", "All " + new Counted(group.gates().size(), "decision"));
        html.table("Decisions on " + group.first().subject(), "decisions");
        html.text("caption", "Decisions on " + group.first().subject(), "class", "hidden-title");
        html.columns(List.of("Slice", "Decision", "Reason")).open("tbody");
        for (GateDecision gate : group.gates()) {
            html.open("tr").open("th", "scope", "row").text(GateGroup.place(gate));
            html.text("code", gate.id(), "class", "sub").close();
            html.open("td").chip(Tone.of(gate), new Words(gate.decision()).toString());
            if (gate.effect() != Effect.NONE) {
                html.text("span", verb(gate.effect()), "class", "sub");
            }
            html.close().open("td").text(gate.reason());
            numbers(html, gate);
            HtmlControl.write(html, gate);
            html.close().close();
        }
        html.close().endTable().close();
    }

    private static void numbers(Html html, GateDecision gate) throws IOException {
        if (gate.numbers().isEmpty()) {
            return;
        }
        html.open("details").text("summary", "Numbers behind it");
        html.open("dl", "class", "inline");
        for (Map.Entry<String, String> number : new NumbersText(gate).inWords().entrySet()) {
            html.fact(number.getKey(), number.getValue());
        }
        html.close().close();
    }

    private static void declaration(Html html, GateDecision gate) throws IOException {
        html.fact("kind", gate.kind().replace('_', ' '));
        html.fact("declared", gate.source() == null ? "" : gate.source().toString(), "class", "code");
    }
}
