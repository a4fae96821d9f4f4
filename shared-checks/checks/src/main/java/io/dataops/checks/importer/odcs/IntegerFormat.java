package io.dataops.checks.importer.odcs;

import io.dataops.checks.importer.CheckEntry;
import io.dataops.checks.importer.contract.NotTakenException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The integers that fit into so many bits, named as the integer types of Rust: {@code i32}, {@code u8}. */
record IntegerFormat(BigInteger lowest, BigInteger highest) {
    private static final Pattern NAME = Pattern.compile("([iu])(8|16|32|64|128)");

    static IntegerFormat of(String name) throws NotTakenException {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new NotTakenException("the format '" + name + "' is none of the integers i8 to i128 and u8 to u128");
        }
        int bits = Integer.parseInt(matcher.group(2));
        boolean signed = matcher.group(1).equals("i");
        BigInteger half = BigInteger.ONE.shiftLeft(signed ? bits - 1 : bits);
        return new IntegerFormat(signed ? half.negate() : BigInteger.ZERO, half.subtract(BigInteger.ONE));
    }

    CheckEntry limits(CheckEntry entry) {
        return entry.with("min", new BigDecimal(lowest)).with("max", new BigDecimal(highest));
    }
}
