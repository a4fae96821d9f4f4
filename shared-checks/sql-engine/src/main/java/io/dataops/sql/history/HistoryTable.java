package io.dataops.sql.history;

import io.dataops.results.history.History;
import io.dataops.results.history.HistoryEntry;
import io.dataops.results.history.HistoryStore;
import io.dataops.results.history.Retention;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A history in the table {@code dataops_history} of a database, which is made when it is absent: a row for every number and word
 * of every entry, so that other tools read it with a simple query. An entry is added in one transaction, and its key keeps it
 * from being there twice, whoever adds it at the same time.
 */
public final class HistoryTable implements HistoryStore {
    static final String CREATE = """
            create table dataops_history (
              entry_id varchar(64) not null,
              row_no integer not null,
              started timestamp not null,
              project varchar(500),
              branch varchar(500),
              commit_id varchar(64),
              verdict varchar(20) not null,
              kind varchar(20) not null,
              subject varchar(1000) not null,
              slice varchar(1000),
              name varchar(500) not null,
              signature varchar(1000),
              number_value double precision,
              text_value varchar(2000),
              primary key (entry_id, row_no))""";
    private static final String INSERT = """
            insert into dataops_history (entry_id, row_no, started, project, branch, commit_id, verdict,
              kind, subject, slice, name, signature, number_value, text_value)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final int ATTEMPTS = 40;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final DatabaseAccess database;

    public HistoryTable(DatabaseAccess database) {
        this.database = database;
    }

    @Override
    public void append(HistoryEntry entry, Retention retention) throws IOException {
        use(connection -> {
            insertOnce(connection, entry);
            remove(
                    connection,
                    retention.outdated(stamps(connection, entry), entry.run().started()));
            return entry;
        });
    }

    @Override
    public History read(@Nullable String project) throws IOException {
        return use(connection -> {
            Map<String, StoredRows> rows = rows(connection, project);
            List<HistoryEntry> entries = new ArrayList<>();
            for (Map.Entry<String, StoredRows> entry : rows.entrySet()) {
                try {
                    entries.add(EntryRows.entry(entry.getKey(), entry.getValue().all()));
                } catch (IllegalArgumentException | DateTimeException changed) {
                    // Counted below.
                }
            }
            return new History(entries, rows.size() - entries.size());
        });
    }

    /** Works on a connection with a table. */
    private interface Work<T> {
        T on(Connection connection) throws SQLException, IOException, EntryRows.OtherFormatException;
    }

    private <T> T use(Work<T> work) throws IOException {
        try (Connection connection = database.open()) {
            prepare(connection);
            connection.setAutoCommit(false);
            T done = work.on(connection);
            connection.commit();
            return done;
        } catch (SQLException refused) {
            // The driver's own exception is not passed on: its message may repeat what must not be shown.
            throw new IOException("cannot use the history in " + database + ": " + database.reason(refused));
        } catch (EntryRows.OtherFormatException other) {
            throw new IOException("cannot use the history in " + database + ": " + other.getMessage(), other);
        }
    }

    /** Asks for the table rather than for its name, which databases write and place in their own ways. */
    private static void prepare(Connection connection) throws SQLException {
        if (!isThere(connection)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(CREATE);
            } catch (SQLException refused) {
                if (!isThere(connection)) { // else somebody made it in between
                    throw refused;
                }
            }
        }
    }

    private static boolean isThere(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select row_no from dataops_history where 1 = 0")) {
            return none != null;
        } catch (SQLException absent) {
            return false;
        }
    }

    private static boolean has(Connection connection, HistoryEntry entry) throws SQLException {
        String query = "select row_no from dataops_history where entry_id = ? and row_no = 0";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, entry.id());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /**
     * Databases have their own codes for a key that is there already, so the table is asked again; and while somebody else is
     * about to add the same entry, it is neither there nor can it be added, so that it takes some patience.
     */
    private static void insertOnce(Connection connection, HistoryEntry entry) throws SQLException {
        for (int attempt = 1; !has(connection, entry); attempt++) {
            try {
                insert(connection, entry);
                connection.commit();
                return;
            } catch (SQLException refused) {
                connection.rollback();
                if (attempt == ATTEMPTS || Thread.currentThread().isInterrupted()) {
                    throw refused;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static void insert(Connection connection, HistoryEntry entry) throws SQLException {
        List<HistoryRow> rows = EntryRows.of(entry);
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (int number = 0; number < rows.size(); number++) {
                HistoryRow row = rows.get(number);
                statement.setString(1, entry.id());
                statement.setInt(2, number);
                statement.setObject(3, LocalDateTime.ofInstant(entry.run().started(), ZoneOffset.UTC));
                statement.setString(4, entry.project());
                statement.setString(5, entry.evidence().branch());
                statement.setString(6, entry.evidence().commit());
                statement.setString(
                        7, HistoryRow.word("", "", "", entry.verdict()).text());
                statement.setString(8, row.kind());
                statement.setString(9, row.subject());
                statement.setString(10, row.slice());
                statement.setString(11, row.name());
                statement.setString(12, row.signature());
                if (row.number() == null) {
                    statement.setNull(13, Types.DOUBLE);
                } else {
                    statement.setDouble(13, row.number());
                }
                statement.setString(14, row.text());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Of the entries that are counted with this one. */
    private static List<Retention.Stamp> stamps(Connection connection, HistoryEntry entry) throws SQLException {
        List<Retention.Stamp> stamps = new ArrayList<>();
        String query = "select entry_id, branch, started from dataops_history where row_no = 0 and "
                + ofProject(entry.project());
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            if (entry.project() != null) {
                statement.setString(1, entry.project());
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String id = rows.getString(1);
                    LocalDateTime started = rows.getObject(3, LocalDateTime.class);
                    // What is not understood is not removed.
                    if (id != null && started != null) {
                        stamps.add(new Retention.Stamp(
                                id,
                                new Retention.Stamp.Line(entry.project(), rows.getString(2)),
                                started.toInstant(ZoneOffset.UTC)));
                    }
                }
            }
        }
        return stamps;
    }

    private static String ofProject(@Nullable String project) {
        return project == null ? "project is null" : "project = ?";
    }

    private static void remove(Connection connection, Set<String> entries) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("delete from dataops_history where entry_id = ?")) {
            for (String entry : entries) {
                statement.setString(1, entry);
                statement.executeUpdate();
            }
        }
    }

    private static Map<String, StoredRows> rows(Connection connection, @Nullable String project) throws SQLException {
        Map<String, StoredRows> entries = new LinkedHashMap<>();
        String query = "select entry_id, row_no, kind, subject, slice, name, signature, number_value, text_value"
                + " from dataops_history where " + ofProject(project) + " order by started, entry_id, row_no";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            if (project != null) {
                statement.setString(1, project);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    // A table that somebody else made may have rows of no entry.
                    String entry = Objects.requireNonNullElse(rows.getString(1), "");
                    entries.computeIfAbsent(entry, id -> new StoredRows()).add(rows);
                }
            }
        }
        return entries;
    }
}
