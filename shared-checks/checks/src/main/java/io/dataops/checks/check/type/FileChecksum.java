package io.dataops.checks.check.type;

import io.dataops.checks.check.ArgumentException;
import io.dataops.checks.check.Arguments;
import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Measure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The bytes of every file of a data set are known: their SHA-256 is one of some. */
final class FileChecksum {
    private static final Parameter<List<String>> SHA_256 = Parameter.required(
            "checksums", ParameterKind.TEXTS, "The SHA-256 checksums allowed, in hexadecimal digits.");

    static final CheckType TYPE = CheckType.named("file_checksum", CheckType.Family.FILES)
            .summary("The SHA-256 checksum of every file of a data set is one of some.")
            .takes(SHA_256)
            .example("file_checksum: { checksums: [e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855] }")
            .reads(FileChecksum::read);

    private FileChecksum() {}

    private static Check read(Arguments arguments) {
        Set<String> known = new TreeSet<>();
        for (String checksum : arguments.get(SHA_256)) {
            if (!checksum.matches("[0-9A-Fa-f]{64}")) {
                throw new ArgumentException("checksums", "'" + checksum + "' is not 64 hexadecimal digits");
            }
            known.add(checksum.toLowerCase(Locale.ROOT));
        }
        String expected = known.size() == 1 ? "the checksum given" : "one of " + known.size() + " checksums";
        return new FileCheck(
                Measure.Files.Contents.CHECKSUMS,
                "the SHA-256 of each file is " + expected,
                expected,
                (file, now) -> file.checksum().filter(known::contains).isPresent()
                        ? Optional.empty()
                        : Optional.of("has " + file.checksum().orElse("none")));
    }
}
