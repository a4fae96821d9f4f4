package io.dataops.checks.check.type;

import io.dataops.checks.check.Check;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.DataFile;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.results.literal.Counted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * A check of every file of a data set.
 *
 * @param contents what it needs to know of them
 * @param sentence what has to hold
 * @param expected the same, short enough for a table cell
 * @param wrong what is wrong with a file, such as {@code is 3 bytes}; empty for one that is right
 */
record FileCheck(
        Measure.Files.Contents contents,
        String sentence,
        String expected,
        BiFunction<DataFile, Instant, Optional<String>> wrong)
        implements Check {
    private static final int SHOWN = 5;

    @Override
    public List<Column> columns() {
        return List.of();
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(files(), new Measure.Now());
    }

    @Override
    public Judgement judge(Numbers numbers) {
        Instant now = numbers.of(new Measure.Now());
        List<DataFile> files = numbers.of(files());
        List<String> findings = new ArrayList<>();
        for (DataFile file : files) {
            wrong.apply(file, now).ifPresent(finding -> findings.add(file.name() + " " + finding));
        }
        Counted all = new Counted(files.size(), "file");
        String observed = findings.size() + " of " + all.plain();
        if (findings.isEmpty()) {
            return Judgement.onValue(true, observed, files.size() == 1 ? "the only file is" : "all " + all + " are");
        }
        String more = findings.size() > SHOWN ? ", and " + Counted.digits(findings.size() - SHOWN) + " more" : "";
        return Judgement.onValue(
                false,
                observed,
                all.part(findings.size()) + (findings.size() == 1 ? " is" : " are") + " not: "
                        + findings.stream().limit(SHOWN).collect(Collectors.joining(", ")) + more);
    }

    private Measure.Files files() {
        return new Measure.Files(contents);
    }

    /** The same in every run, for ids are made of it; a function prints its address. */
    @Override
    public String toString() {
        return "FileCheck[" + contents + ", " + sentence + "]";
    }
}
