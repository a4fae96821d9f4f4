package io.dataops.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Where figures were taken, in words. */
final class Machine {
    private Machine() {}

    static String words(int threads) throws IOException, SQLException {
        return threads + " processors (" + field("/proc/cpuinfo", "model name") + "), "
                + Long.parseLong(field("/proc/meminfo", "MemTotal").replaceAll("[^0-9]", "")) / (1 << 20)
                + " GB of memory, " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + ", Java " + Runtime.version() + ", DuckDB " + duckDb();
    }

    private static String field(String file, String name) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }

    private static String duckDb() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }
}
