package io.dataops.checks.check.type;

import io.dataops.checks.check.Check;
import io.dataops.checks.check.CheckType;
import io.dataops.checks.check.Judgement;
import io.dataops.checks.check.Parameter;
import io.dataops.checks.check.ParameterKind;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.DataFile;
import io.dataops.checks.plan.Measure;
import io.dataops.checks.plan.Numbers;
import io.dataops.results.literal.Counted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No two files of a data set have the same bytes, or the same name in different folders. */
record UniqueFiles(By by) implements Check {
    private static final Parameter<By> BY = Parameter.required(
            "by", ParameterKind.choice(By.class), "`content` compares bytes, `name` the names without folders.");

    static final CheckType TYPE = CheckType.named("unique_files", CheckType.Family.FILES)
            .summary("No two files of a data set have the same content, or the same name in different folders.")
            .shorthand(BY)
            .example("unique_files: content")
            .reads(arguments -> new UniqueFiles(arguments.get(BY)));

    /** What makes two files the same. */
    enum By {
        CONTENT,
        NAME
    }

    @Override
    public List<Column> columns() {
        return List.of();
    }

    @Override
    public List<Measure<?>> measures() {
        return List.of(files());
    }

    @Override
    public Judgement judge(Numbers numbers) {
        List<DataFile> files = numbers.of(files());
        Map<String, String> seen = new HashMap<>();
        List<String> findings = new ArrayList<>();
        for (DataFile file : files) {
            String same = by == By.NAME ? file.name() : file.checksum().orElseThrow();
            String first = seen.putIfAbsent(same, file.name());
            if (first != null) {
                findings.add(by == By.NAME ? file.name() + " repeats" : file.name() + " repeats " + first);
            }
        }
        String observed = findings.size() + " of " + new Counted(files.size(), "file").plain();
        return Judgement.onValue(
                findings.isEmpty(), observed, findings.isEmpty() ? "none does" : String.join(", ", findings));
    }

    private Measure.Files files() {
        return new Measure.Files(
                switch (by) {
                    case CONTENT -> Measure.Files.Contents.CHECKSUMS;
                    case NAME -> Measure.Files.Contents.NOT_READ;
                });
    }

    @Override
    public String sentence() {
        return switch (by) {
            case CONTENT -> "no two files have the same content";
            case NAME -> "no two files have the same name";
        };
    }

    @Override
    public String expected() {
        return "no repeated file";
    }
}
