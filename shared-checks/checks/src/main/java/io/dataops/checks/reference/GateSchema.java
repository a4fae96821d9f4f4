package io.dataops.checks.reference;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dataops.checks.suite.SuiteGrammar;
import java.util.List;

/** The part of the JSON Schema about gates and waivers. */
final class GateSchema {
    private final SchemaNodes nodes;

    GateSchema(SchemaNodes nodes) {
        this.nodes = nodes;
    }

    /** A gate asks one thing: limits, or one comparison. */
    ObjectNode gate() {
        ObjectNode gate = nodes.keys(SuiteGrammar.gateKeys())
                .put("title", "Gate")
                .put("description", "One gate: a metric of a model, and what it has to meet.");
        ArrayNode one = gate.putArray("oneOf");
        one.addObject().set("anyOf", nodes.eachRequired(SuiteGrammar.limitKeys()));
        one.addAll(nodes.eachRequired(SuiteGrammar.comparisonKeys()));
        one.addAll(nodes.eachRequired(SuiteGrammar.historyKeys()));
        ArrayNode twice = gate.putObject("not").putArray("anyOf");
        SuiteGrammar.sameEnds()
                .forEach(same -> twice.addObject().set("required", nodes.names(List.of(same.get(0), same.get(1)))));
        return gate;
    }

    /** A gate on checks. */
    ObjectNode ratchet() {
        return nodes.keys(SuiteGrammar.ratchetKeys())
                .put("title", "Ratchet")
                .put("description", "One gate on checks: no more rows fail than in the baseline.");
    }

    /** Days from which nothing is learned. */
    ObjectNode incident() {
        return nodes.keys(SuiteGrammar.incidentKeys())
                .put("title", "Incident")
                .put("description", "Days whose numbers are known to be wrong.");
    }

    /** A waiver is for a check or for a gate. */
    ObjectNode waiver() {
        ObjectNode waiver = nodes.keys(SuiteGrammar.waiverKeys())
                .put("title", "Waiver")
                .put("description", "A miss that somebody accepts for a while.");
        waiver.putArray("oneOf").addAll(nodes.eachRequired(SuiteGrammar.waiverSubjectKeys()));
        return waiver;
    }
}
