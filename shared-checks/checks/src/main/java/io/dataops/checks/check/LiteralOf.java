package io.dataops.checks.check;

import io.dataops.checks.plan.Literal;
import io.dataops.checks.yaml.CoreValue;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The literal that a YAML scalar stands for. */
record LiteralOf(String written) implements CoreValue.Cases<Literal> {
    @Override
    public Literal nothing() {
        throw new IllegalArgumentException("no value");
    }

    @Override
    public Literal bool(boolean it) {
        return new Literal(Boolean.toString(it), Literal.Form.BOOLEAN);
    }

    @Override
    public Literal integer(BigInteger it) {
        return Literal.number(new BigDecimal(it));
    }

    @Override
    public Literal decimal(BigDecimal it) {
        return Literal.number(it);
    }

    @Override
    public Literal text(String it) {
        return Literal.text(it);
    }
}
