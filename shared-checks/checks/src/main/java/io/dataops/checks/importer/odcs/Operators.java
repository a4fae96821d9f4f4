package io.dataops.checks.importer.odcs;

import io.dataops.checks.importer.contract.Demand;
import io.dataops.checks.importer.contract.Demand.Edge;
import io.dataops.checks.importer.contract.Demand.End;
import io.dataops.checks.importer.contract.Demand.Side;
import io.dataops.checks.importer.contract.Fields;
import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.yaml.YamlList;
import io.dataops.checks.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The operators of a quality rule. The standard says that {@code mustBeBetween} is equivalent to {@code mustBeGreaterThan} and
 * {@code mustBeLessThan}, so its ends are left out, and those of {@code mustNotBeBetween} are accepted.
 */
final class Operators {
    static final List<String> NAMES = List.of(
            "mustBe",
            "mustNotBe",
            "mustBeGreaterThan",
            "mustBeGreaterOrEqualTo",
            "mustBeLessThan",
            "mustBeLessOrEqualTo",
            "mustBeBetween",
            "mustNotBeBetween");

    private Operators() {}

    /** All that a rule demands, together; empty when it has no operator. */
    static Optional<Demand> of(Fields quality) throws NotTakenException {
        Optional<Demand> all = Optional.empty();
        for (String name : NAMES) {
            Optional<YamlNode> value = quality.find(name);
            if (value.isPresent()) {
                Demand one = demand(name, value.get());
                all = Optional.of(all.isPresent() ? all.get().and(one) : one);
            }
        }
        return all;
    }

    private static Demand demand(String name, YamlNode value) throws NotTakenException {
        return switch (name) {
            case "mustBe" -> Demand.exactly(Fields.number(name, value));
            case "mustNotBe" -> Demand.not(Fields.number(name, value));
            case "mustBeGreaterThan" -> Demand.from(Fields.number(name, value), Edge.LEFT_OUT);
            case "mustBeGreaterOrEqualTo" -> Demand.from(Fields.number(name, value), Edge.INCLUDED);
            case "mustBeLessThan" -> Demand.to(Fields.number(name, value), Edge.LEFT_OUT);
            case "mustBeLessOrEqualTo" -> Demand.to(Fields.number(name, value), Edge.INCLUDED);
            case "mustBeBetween" -> between(Side.BETWEEN, name, value);
            case "mustNotBeBetween" -> between(Side.OUTSIDE, name, value);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Demand between(Side side, String name, YamlNode value) throws NotTakenException {
        List<YamlNode> ends = value instanceof YamlList list ? list.items() : List.of();
        if (ends.size() != 2) {
            throw new NotTakenException("its " + name + " is no list of two numbers");
        }
        BigDecimal low = Fields.number(name, ends.get(0));
        BigDecimal high = Fields.number(name, ends.get(1));
        return new Demand(side, Optional.of(new End(low, Edge.LEFT_OUT)), Optional.of(new End(high, Edge.LEFT_OUT)))
                .ordered();
    }
}
