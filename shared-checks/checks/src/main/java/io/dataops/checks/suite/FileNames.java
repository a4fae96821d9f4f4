package io.dataops.checks.suite;

import io.dataops.checks.check.Notes;
import io.dataops.checks.yaml.Located;
import io.dataops.results.SourcePosition;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names that files or folders get, which a file system that ignores case takes for one when they differ only in that. */
final class FileNames {
    private FileNames() {}

    /**
     * Notes names that differ from an earlier one only in case.
     *
     * @param kind what they are names of, such as {@code model}
     * @param share what they would have in common, such as {@code their rows}
     */
    static void verify(String kind, String share, List<Located<String>> names, Notes notes) {
        Map<String, Located<String>> known = new HashMap<>();
        for (Located<String> name : names) {
            Located<String> earlier = known.putIfAbsent(name.value().toLowerCase(Locale.ROOT), name);
            if (earlier != null) {
                notes.problem(name.at(), sentence(kind, share, name.value(), earlier.value(), earlier.at()));
            }
        }
    }

    private static String sentence(String kind, String share, String name, String earlier, SourcePosition at) {
        return "the " + kind + " '" + name + "' differs from '" + earlier + "' at " + at
                + " in upper and lower case only, so that " + share
                + " would share a place where file names ignore case; give one of them another name";
    }
}
