package io.dataops.sql.duckdb;

import io.dataops.checks.plan.DataFile;
import io.dataops.checks.plan.Measure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The files of a data set as they lie on the disk. */
record DataFiles(List<Path> files) {
    List<DataFile> read(Measure.Files.Contents contents) {
        List<DataFile> read = new ArrayList<>();
        for (Path file : files) {
            try {
                read.add(new DataFile(
                        String.valueOf(file.getFileName()),
                        Files.size(file),
                        Files.getLastModifiedTime(file).toInstant(),
                        switch (contents) {
                            case NOT_READ -> Optional.empty();
                            case CHECKSUMS -> Optional.of(checksum(file));
                        }));
            } catch (IOException unread) {
                throw new UnfitMeasureException("the file " + file.getFileName() + " cannot be read");
            }
        }
        return read;
    }

    private static String checksum(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
