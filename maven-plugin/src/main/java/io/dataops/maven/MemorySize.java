package io.dataops.maven;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much memory the engine may use before it spills to disk.
 *
 * @param bytes above 0
 */
record MemorySize(long bytes) {
    private static final Pattern SYNTAX = Pattern.compile("([0-9]{1,12}(?:\\.[0-9]{1,6})?)\\s*([A-Za-z]+)");
    private static final List<String> PREFIXES = List.of("K", "M", "G", "T");
    private static final long MOST_BY_DEFAULT = 4L << 30;

    /** What {@code dataops.memoryLimit} says, or the default where it says nothing. */
    static MemorySize ofEngine(@Nullable String limit) throws ParameterException {
        return limit == null ? byDefault() : parse("dataops.memoryLimit", limit);
    }

    /**
     * Reads a size such as {@code 512MB} or {@code 1.5 GiB}: KB, MB, GB and TB are powers of 1000; KiB, MiB, GiB and
     * TiB of 1024.
     */
    static MemorySize parse(String property, String text) throws ParameterException {
        Matcher matcher = SYNTAX.matcher(text.strip());
        if (matcher.matches()) {
            long unit = unit(matcher.group(2).toUpperCase(Locale.ROOT));
            BigDecimal bytes = new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(unit));
            if (bytes.signum() > 0 && bytes.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0) {
                return new MemorySize(Math.max(1, bytes.longValue()));
            }
        }
        throw new ParameterException(property + " cannot be '" + text + "'; write a size such as 512MB or 2GB");
    }

    /** Bytes in a unit; 0 for one that does not exist. */
    private static long unit(String name) {
        boolean binary = name.endsWith("IB");
        int power = PREFIXES.indexOf(name.substring(0, 1)) + 1;
        boolean known = power > 0 && name.length() == (binary ? 3 : 2) && name.endsWith("B");
        return known ? BigDecimal.valueOf(binary ? 1024 : 1000).pow(power).longValueExact() : 0;
    }

    /** 4 GiB, or half of the machine's memory where that is less, so that the build beside it can breathe. */
    static MemorySize byDefault() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? byDefault(system.getTotalMemorySize())
                : byDefault(Runtime.getRuntime().maxMemory());
    }

    static MemorySize byDefault(long machine) {
        return new MemorySize(Math.min(MOST_BY_DEFAULT, Math.max(1, machine / 2)));
    }
}
