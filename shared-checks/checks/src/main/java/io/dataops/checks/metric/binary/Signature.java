package io.dataops.checks.metric.binary;

import java.math.BigDecimal;

/** The text of a metric's signature: its name and each parameter, as in {@code f_beta|beta:2}. */
record Signature(String text) {
    Signature with(String parameter, String value) {
        return new Signature(text + "|" + parameter + ":" + value);
    }

    Signature with(String parameter, double value) {
        return with(parameter, number(value));
    }

    /** A number as people write it, exact. */
    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return text;
    }
}
