package io.dataops.checks.suite;

import io.dataops.checks.check.Check;
import io.dataops.checks.check.ComparesEachColumn;
import io.dataops.checks.check.ComparesWithProfile;
import io.dataops.checks.check.Declaration;
import io.dataops.checks.check.OtherSide;
import io.dataops.checks.literal.Fingerprint;
import io.dataops.checks.profile.ProfileSource;
import io.dataops.results.CheckDescription;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A suite as the user wrote it, free of problems that can be seen without the data.
 *
 * @param file its name in messages
 * @param datasets in the order of the file, those that models are judged on behind them
 * @param models in the order of the file; at least one where there is no data set
 * @param imports the files of other tools whose rules stand among the checks
 * @param ratchets gates on checks, in the order of the file
 * @param waivers in the order of the file
 * @param incidents days from which nothing is learned, in the order of the file
 * @param declared what it says of data sets, models and gates, as it is written
 */
public record Suite(
        String file,
        List<DatasetSpec> datasets,
        List<ModelSpec> models,
        List<ImportSpec> imports,
        List<RatchetSpec> ratchets,
        List<WaiverSpec> waivers,
        List<Incident> incidents,
        List<Declaration> declared) {
    public Suite {
        datasets = List.copyOf(datasets);
        models = List.copyOf(models);
        imports = List.copyOf(imports);
        ratchets = List.copyOf(ratchets);
        waivers = List.copyOf(waivers);
        incidents = List.copyOf(incidents);
        declared = List.copyOf(declared);
    }

    /**
     * The fingerprint of all that the suite is read from: of its file, or of it, the files that it imports and the profiles
     * that it compares with.
     *
     * @param ofFile of the suite file
     * @param base the folder that paths of profiles start from
     */
    public String fingerprint(String ofFile, Path base) {
        String files = imports.stream()
                        .map(imported -> imported.fingerprint() + " " + imported.file() + "\n")
                        .collect(Collectors.joining())
                + profiles().stream()
                        .map(path -> fingerprint(base.resolve(path)) + " " + path + "\n")
                        .collect(Collectors.joining());
        return files.isEmpty() ? ofFile : Fingerprint.of(ofFile + "\n" + files).toString();
    }

    /** Of a file that is not there, or cannot be read, that nobody knows it. */
    private static String fingerprint(Path file) {
        try {
            return Fingerprint.of(file).toString();
        } catch (IOException missing) {
            return "missing";
        }
    }

    /** The files of profiles that checks compare with, each once, in the order of the file. */
    public List<String> profiles() {
        return checks().stream()
                .flatMap(check -> profiles(check.check()).stream())
                .distinct()
                .toList();
    }

    private static List<String> profiles(Check check) {
        return source(check) instanceof ProfileSource.InFiles files ? files.paths() : List.of();
    }

    private static @Nullable ProfileSource source(Check check) {
        if (check instanceof ComparesWithProfile one) {
            return one.source();
        }
        return check instanceof ComparesEachColumn each && each.other() instanceof OtherSide.Profiled profiled
                ? profiled.source()
                : null;
    }

    /** The same with its data sets in another form. */
    public Suite with(List<DatasetSpec> others) {
        return new Suite(file, others, models, imports, ratchets, waivers, incidents, declared);
    }

    /** All checks, in the order of the file. */
    public List<CheckSpec> checks() {
        return datasets.stream().flatMap(dataset -> dataset.checks().stream()).toList();
    }

    /**
     * What can be read and verified, but says nothing: checks that no data can miss, unless a ratchet counts their rows, and
     * gates that no value can miss.
     */
    public List<String> doubts() {
        Stream<String> ofChecks = checks().stream()
                .filter(CheckSpec::cannotBeMissed)
                .map(CheckSpec::description)
                .filter(check -> ratchets.stream()
                        .noneMatch(ratchet -> ratchet.counting().contains(check.id())))
                .map(Suite::doubt);
        return Stream.concat(ofChecks, models.stream().flatMap(model -> model.doubts().stream()))
                .toList();
    }

    private static String doubt(CheckDescription check) {
        String sentence = check.description();
        String said = sentence.endsWith(check.expected()) ? sentence : sentence + ", " + check.expected();
        return check.source() + ": no data can miss this " + check.type() + ": " + said
                + "; give it a limit that can be missed, or remove it";
    }

    /** Whether anything in it is compared with builds before. */
    public boolean looksAtHistory() {
        return checks().stream().anyMatch(check -> !check.history().isEmpty())
                || models.stream().anyMatch(model -> !model.watches().isEmpty());
    }
}
