package io.dataops.maven;

import java.util.List;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.building.DefaultSettingsProblem;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/** Decrypts {@code {word}} to {@code word}, except {@code {broken}}. */
final class FakeDecrypter implements SettingsDecrypter {
    @Override
    public SettingsDecryptionResult decrypt(SettingsDecryptionRequest request) {
        Server server = request.getServers().get(0).clone();
        boolean broken = "{broken}".equals(server.getPassword());
        if (!broken && server.getPassword() != null) {
            server.setPassword(server.getPassword().replaceAll("[{}]", ""));
        }
        return new SettingsDecryptionResult() {
            @Override
            public Server getServer() {
                return server;
            }

            @Override
            public List<Server> getServers() {
                return List.of(server);
            }

            @Override
            public Proxy getProxy() {
                return null;
            }

            @Override
            public List<Proxy> getProxies() {
                return List.of();
            }

            @Override
            public List<SettingsProblem> getProblems() {
                return broken
                        ? List.of(new DefaultSettingsProblem(
                                "cannot decrypt {broken}", SettingsProblem.Severity.ERROR, "server", -1, -1, null))
                        : List.of();
            }
        };
    }
}
