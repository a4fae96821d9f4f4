package io.dataops.checks.data;

import io.dataops.checks.plan.FileFormat;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Tells a file's format by its name. */
final class FormatByName {
    private FormatByName() {}

    static Optional<FileFormat> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|zst)$", "");
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "csv", "tsv" -> Optional.of(FileFormat.CSV);
            case "json", "ndjson", "jsonl" -> Optional.of(FileFormat.JSON);
            case "parquet" -> Optional.of(FileFormat.PARQUET);
            default -> Optional.empty();
        };
    }
}
