package io.dataops.results.report;

import io.dataops.results.Decision;
import io.dataops.results.Effect;
import io.dataops.results.GateDecision;
import io.dataops.results.VerificationResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The gates with what they say, what follows and why; those that block first. */
final class HtmlGates {
    private final List<GateDecision> gates;

    HtmlGates(VerificationResult result) {
        gates = new ArrayList<>(result.gates());
        gates.sort(Comparator.comparing(GateDecision::effect));
    }

    static String verb(Effect effect) {
        return switch (effect) {
            case BLOCK -> "blocks";
            case WARN -> "warns";
            case NONE -> "no effect";
        };
    }

    void write(Html html) throws IOException {
        if (gates.isEmpty()) {
            return;
        }
        html.open("section", "id", "gates", "aria-labelledby", "gates-title");
        html.text("h2", "Gates", "id", "gates-title");
        html.open("ul", "class", "gates");
        for (GateDecision gate : gates) {
            gate(html, gate);
        }
        html.close().close();
    }

    private static void gate(Html html, GateDecision gate) throws IOException {
        html.open("li").open("div").chip(Tone.of(gate), new Words(gate.decision()).toString());
        if (gate.decision() != Decision.PASS || gate.effect() != Effect.NONE) {
            html.text("span", verb(gate.effect()), "class", "sub");
        }
        html.close();
        html.open("div").text("h3", gate.subject());
        html.text("span", Objects.requireNonNullElse(gate.slice(), "all rows"), "class", "sub");
        html.text("code", gate.id(), "class", "sub").close();
        html.open("div").text("p", gate.reason());
        html.open("dl", "class", "inline");
        Rounding rounding = Rounding.of(gate.numbers().values());
        for (Map.Entry<String, BigDecimal> number : gate.numbers().entrySet()) {
            html.fact(number.getKey().replace('_', ' '), rounding.show(number.getValue()));
        }
        html.fact("kind", gate.kind().replace('_', ' '));
        html.fact("declared", gate.source() == null ? "" : gate.source().toString(), "class", "code");
        html.close().close().close();
    }
}
