package io.dataops.maven;

import io.dataops.results.history.HistoryStore;
import io.dataops.results.json.HistoryFile;
import io.dataops.sql.history.DatabaseAccess;
import io.dataops.sql.history.HistoryTable;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where builds keep their history, as people write it.
 *
 * @param written a file, the address of a database, or {@code none}
 * @param server id of who reads and writes the database; null for a database that asks for nobody
 * @param base what a relative path starts from
 */
record HistoryPlace(String written, @Nullable String server, Path base) {
    /** A folder with one file for each module, for a build server that keeps the history. */
    private static final String VARIABLE = "DATAOPS_HISTORY";

    private static final String USUAL = ".dataops/history.jsonl";
    private static final String NONE = "none";
    private static final String DATABASE = "jdbc:";

    /**
     * The place that somebody wrote, or the one that holds when nobody did.
     *
     * @param written null for the usual place
     * @param environment the variables of the build server
     * @param module group and artifact with a dot between them
     */
    static HistoryPlace of(
            @Nullable String written,
            @Nullable String server,
            Map<String, String> environment,
            String module,
            Path base) {
        if (written != null) {
            return new HistoryPlace(written, server, base);
        }
        String folder = environment.getOrDefault(VARIABLE, "");
        return new HistoryPlace(folder.isEmpty() ? USUAL : folder + "/" + module + ".jsonl", server, base);
    }

    /** What keeps it; empty when no history is wanted. */
    Optional<HistoryStore> store(Servers servers) throws ParameterException {
        if (written.equals(NONE)) {
            return Optional.empty();
        }
        if (!written.startsWith(DATABASE)) {
            return Optional.of(new HistoryFile(base.resolve(written)));
        }
        DatabaseAccess database = DatabaseAccess.to(written, HistoryPlace.class.getClassLoader());
        return Optional.of(new HistoryTable(server == null ? database : servers.enter(database, server)));
    }

    /** As messages show it. */
    @Override
    public String toString() {
        return written.startsWith(DATABASE)
                ? DatabaseAccess.to(written, HistoryPlace.class.getClassLoader())
                        .toString()
                : Shown.path(base.resolve(written), base);
    }
}
