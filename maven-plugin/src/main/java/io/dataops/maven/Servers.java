package io.dataops.maven;

import io.dataops.sql.history.DatabaseAccess;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/**
 * The servers of {@code settings.xml}, which have the names and passwords that no build file should have.
 *
 * @param decrypter gives encrypted passwords in clear text
 */
record Servers(MavenSession session, SettingsDecrypter decrypter) {
    /** A database entered as the user of a server. */
    DatabaseAccess enter(DatabaseAccess database, String id) throws ParameterException {
        Server server = session.getSettings().getServer(id);
        if (server == null) {
            throw new ParameterException(
                    "dataops.historyServer cannot be '" + id + "'; no <server> of settings.xml has this id");
        }
        SettingsDecryptionResult clear = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        boolean refused = clear.getProblems().stream()
                .anyMatch(problem -> problem.getSeverity() != SettingsProblem.Severity.WARNING);
        if (refused) {
            // The problem's own message may repeat what it could not decrypt.
            throw new ParameterException(
                    "the password of the <server> '" + id + "' of settings.xml cannot be decrypted");
        }
        return database.as(clear.getServer().getUsername(), clear.getServer().getPassword());
    }
}
