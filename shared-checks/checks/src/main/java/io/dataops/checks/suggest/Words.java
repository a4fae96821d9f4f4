package io.dataops.checks.suggest;

import io.dataops.checks.yaml.FlowText;
import io.dataops.results.literal.Counted;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as comments and keys say them. */
final class Words {
    private Words() {}

    static String rows(long count) {
        return new Counted(count, "row").toString();
    }

    /** A number as YAML, without more zeros than people count. */
    static String number(BigDecimal number) {
        String plain = number.toPlainString();
        return plain.length() <= 20 ? plain : number.toString();
    }

    /** SQL as YAML, with its own double quotes as they are where that can be. */
    static String sql(String sql) {
        return sql.matches("[\\p{Graph} ]*") ? "'" + sql.replace("'", "''") + "'" : FlowText.of(sql);
    }

    /** A path as YAML, without quotes where none are needed. */
    static String path(String path) {
        return path.matches("[A-Za-z_][A-Za-z0-9_./*-]*") ? path : FlowText.of(path);
    }

    /** A share as a percentage with two digits that is not below it. */
    static String percentAbove(double share) {
        return BigDecimal.valueOf(share)
                        .movePointRight(2)
                        .round(new MathContext(2, RoundingMode.CEILING))
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }
}
