package io.dataops.checks.model;

import io.dataops.checks.literal.Fingerprint;
import io.dataops.results.file.LineFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The file that counts how often each test set was looked at: every look that decides something wears it out. A line is a
 * look, and lines are only ever added, so that git can merge two ledgers by {@code merge=union}: the order of lines and
 * lines that occur twice do not matter.
 *
 * <p>The same predictions judged again are no new look. A line that was cut off by a crash is no look; the next one starts
 * on a line of its own. Threads and processes wait for each other.
 */
final class LookLedger {
    private final LineFile file;

    /** @param path need not exist; it and its folders are made for the first look */
    LookLedger(Path path) {
        this.file = new LineFile(path);
    }

    /** How often a test set was looked at so far; a ledger that does not exist has no look. */
    Looks of(Fingerprint testSet) throws IOException {
        return Noted.in(file.read()).looksAt(testSet);
    }

    /**
     * Notes a look, unless the ledger has it.
     *
     * @return how often its test set was looked at, this time included
     */
    Looks note(Look look) throws IOException {
        return file.change(lines -> {
            Noted noted = Noted.in(lines.all());
            if (noted.has(look)) {
                return noted.looksAt(look.testSet());
            }
            lines.add(look.line());
            return noted.with(look).looksAt(look.testSet());
        });
    }

    private record Noted(List<Look> looks, long unreadable) {
        static Noted in(List<String> lines) {
            List<Look> looks = new ArrayList<>();
            long unreadable = 0;
            for (String line : lines) {
                Optional<Look> look = Look.read(line);
                look.ifPresent(looks::add);
                unreadable += look.isEmpty() ? 1 : 0;
            }
            return new Noted(looks, unreadable);
        }

        boolean has(Look look) {
            return looks.stream().anyMatch(look::repeats);
        }

        Noted with(Look look) {
            List<Look> more = new ArrayList<>(looks);
            more.add(look);
            return new Noted(more, unreadable);
        }

        Looks looksAt(Fingerprint testSet) {
            long number = looks.stream()
                    .filter(look -> look.testSet().equals(testSet))
                    .map(Look::predictions)
                    .distinct()
                    .count();
            return new Looks(number, unreadable);
        }
    }
}
