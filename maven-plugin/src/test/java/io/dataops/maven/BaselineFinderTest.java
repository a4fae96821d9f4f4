package io.dataops.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.dataops.results.BaselineContent;
import io.dataops.results.BaselineRecord;
import io.dataops.results.Promotion;
import io.dataops.results.baseline.BaselineFolder;
import io.dataops.results.baseline.BaselineState;
import io.dataops.results.baseline.PromotableFolder;
import io.dataops.results.json.ResultJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineFinderTest {
    private static final BaselineState ABSENT = new BaselineState.Absent();

    @TempDir
    Path base;

    private final Map<String, String> environment = new HashMap<>();
    private @Nullable HttpServer server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private BaselineFinder finder(FakeRepository repository) {
        return new BaselineFinder(
                base,
                base.resolve("target/dataops"),
                "com.example.shop",
                environment,
                repository.artifacts("2.0-SNAPSHOT"));
    }

    private BaselineState find(@Nullable String asked) throws IOException {
        return finder(new FakeRepository(base.resolve("none.zip").toFile())).find(asked);
    }

    private String reason(String asked) throws IOException {
        BaselineState state = find(asked);
        assertThat(state).isInstanceOf(BaselineState.Unusable.class);
        return ((BaselineState.Unusable) state).reason();
    }

    private String location(@Nullable String asked) throws IOException {
        BaselineState state = find(asked);
        assertThat(state).isInstanceOf(BaselineState.Found.class);
        return ((BaselineState.Found) state).location();
    }

    /** A promoted baseline in a folder. */
    private Path promoted(String name) throws Exception {
        Path left = Files.createDirectories(base.resolve("left-" + name.replace('/', '-')));
        Files.writeString(left.resolve("dataops.yaml"), "version: 1\n");
        Path result = left.resolve(PromotableFolder.RESULT);
        new ResultJson(1 << 20).write(Results.passed(), result);
        PromotableFolder promotable = new PromotableFolder(left);
        promotable.seal(List.of());
        BaselineContent content = promotable.read();
        Promotion promotion =
                new Promotion("Release team", Instant.parse("2026-11-20T09:30:00Z"), null, null, null, null, List.of());
        Path folder = base.resolve(name);
        new BaselineFolder(folder, name)
                .promote(promotable, new BaselineRecord(promotion, content, List.of(), List.of()));
        return folder;
    }

    private Path zip(String name) throws Exception {
        Path zip = base.resolve(name);
        BaselineState state = new BaselineFolder(promoted("source-of-" + name), "source").read();
        new BaselineZip(zip).pack((BaselineState.Found) state);
        return zip;
    }

    @Test
    void aDefaultFolderThatNobodyMadeIsAbsent() throws Exception {
        assertThat(find(null)).isEqualTo(ABSENT);
    }

    @Test
    void theDefaultFolderIsFound() throws Exception {
        promoted("dataops-baseline");
        assertThat(location(null)).isEqualTo("dataops-baseline");
    }

    @Test
    void aNamedFolderIsFound() throws Exception {
        promoted("quality/baseline");
        assertThat(location("quality/baseline")).isEqualTo("quality/baseline");
        assertThat(finder(new FakeRepository(base.toFile()))
                        .target("quality/baseline")
                        .path())
                .isEqualTo(base.resolve("quality/baseline"));
    }

    @Test
    void aNamedFolderThatIsNotThereIsNotSimplyAbsent() throws Exception {
        assertThat(reason("quality/baseline"))
                .isEqualTo(
                        "the baseline quality/baseline, which dataops.baseline names, cannot be had: there is neither such"
                                + " a folder nor such a file; for a first promotion make an empty folder");
    }

    @Test
    void aNamedFolderThatIsEmptyWaitsForItsFirstPromotion() throws Exception {
        Files.createDirectories(base.resolve("quality"));
        assertThat(find("quality")).isEqualTo(ABSENT);
    }

    @Test
    void aNamedFolderWithSomethingElseIsNoBaseline() throws Exception {
        Files.writeString(Files.createDirectories(base.resolve("src")).resolve("a.txt"), "a");
        assertThat(reason("src"))
                .isEqualTo("the baseline src, which dataops.baseline names, cannot be had: it holds no baseline.json");
    }

    @Test
    void aZipFileIsUnpackedBelowTarget() throws Exception {
        zip("kept.zip");
        BaselineState state = find("kept.zip");
        assertThat(state)
                .isInstanceOfSatisfying(
                        BaselineState.Found.class,
                        found -> assertThat(found.folder()).startsWith(base.resolve("target/dataops/baseline")));
        assertThat(location(base.resolve("kept.zip").toUri().toString())).isEqualTo("kept.zip");
    }

    @Test
    void aZipFileMayHoldTheFolder() throws Exception {
        Path folder = promoted("dataops-baseline");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(base.resolve("by-hand.zip")));
                var tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(base.relativize(file).toString()));
                Files.copy(file, zip);
            }
        }
        assertThat(location("by-hand.zip")).isEqualTo("by-hand.zip");
    }

    @Test
    void theSameBaselineIsPackedToTheSameBytes() throws Exception {
        Path one = zip("one.zip");
        Path two = base.resolve("two.zip");
        new BaselineZip(two)
                .pack((BaselineState.Found) new BaselineFolder(base.resolve("source-of-one.zip"), "again").read());
        assertThat(two).hasSameBinaryContentAs(one);
    }

    @Test
    void aZipFileThatLeadsElsewhereIsRefused() throws Exception {
        for (String name : List.of("../evil.txt", "/evil.txt", "a/../../evil.txt", "C:/evil.txt", "a\\..\\evil.txt")) {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(base.resolve("evil.zip")))) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
            assertThat(reason("evil.zip")).as(name).endsWith("a name of a file in it leads elsewhere");
        }
        assertThat(base.resolve("target/dataops/evil.txt")).doesNotExist();
        assertThat(base.resolve("target/evil.txt")).doesNotExist();
    }

    @Test
    void aFileThatIsNoZipFileIsRefused() throws Exception {
        Files.writeString(base.resolve("text.zip"), "text");
        assertThat(reason("text.zip")).endsWith("cannot be had: it is no zip file, or an empty one");
    }

    @Test
    void aZipFileThatIsCutOffIsRefused() throws Exception {
        byte[] bytes = Files.readAllBytes(zip("whole.zip"));
        Files.write(base.resolve("half.zip"), Arrays.copyOf(bytes, bytes.length / 3));
        assertThat(find("half.zip")).isInstanceOf(BaselineState.Unusable.class);
    }

    @Test
    void theEnvironmentNamesAFolderOfModules() throws Exception {
        promoted("handed/com.example.shop");
        environment.put("DATAOPS_BASELINE", base.resolve("handed").toString());
        assertThat(location(null)).isEqualTo("DATAOPS_BASELINE/com.example.shop");
    }

    @Test
    void aModuleThatTheEnvironmentDoesNotKnowHasNoBaselineYet() throws Exception {
        Files.createDirectories(base.resolve("handed"));
        environment.put("DATAOPS_BASELINE", base.resolve("handed").toString());
        assertThat(find(null)).isEqualTo(ABSENT);
    }

    @Test
    void aFolderOfTheEnvironmentThatIsNotThereIsNotSimplyAbsent() throws Exception {
        String handed = base.resolve("handed").toString();
        environment.put("DATAOPS_BASELINE", handed);
        assertThat(find(null))
                .isEqualTo(new BaselineState.Unusable(
                        "there is no folder of baselines " + handed + ", which the variable DATAOPS_BASELINE names"));
    }

    @Test
    void thePropertyWinsOverTheEnvironment() throws Exception {
        promoted("handed/com.example.shop");
        promoted("mine");
        environment.put("DATAOPS_BASELINE", base.resolve("handed").toString());
        assertThat(location("mine")).isEqualTo("mine");
    }

    @Test
    void theLastReleaseIsTheNewestBelowTheProjectsOwnVersion() throws Exception {
        FakeRepository repository =
                new FakeRepository(zip("deployed.zip").toFile(), "1.0", "1.9", "1.10", "1.11-SNAPSHOT", "2.0", "2.1");
        assertThat(finder(repository).find("com.example:shop:release"))
                .isInstanceOfSatisfying(
                        BaselineState.Found.class,
                        found -> assertThat(found.location()).isEqualTo("com.example:shop:1.10"));
        assertThat(finder(repository).find("com.example:shop:[1.0,1.9]")).isInstanceOf(BaselineState.Found.class);
        assertThat(finder(repository).find("com.example:shop:2.1")).isInstanceOf(BaselineState.Found.class);
        assertThat(repository.asked)
                .containsExactly(
                        "com.example:shop:zip:dataops-baseline:1.10",
                        "com.example:shop:zip:dataops-baseline:1.9",
                        "com.example:shop:zip:dataops-baseline:2.1");
    }

    @Test
    void anArtifactThatIsNotThereIsTold() throws Exception {
        assertThat(reason("com.example:shop:1.0"))
                .isEqualTo(
                        "the baseline com.example:shop:1.0, which dataops.baseline names, cannot be had: there is no zip"
                                + " with the classifier dataops-baseline of version 1.0 in the local repository");
        assertThat(reason("com.example:shop:release"))
                .endsWith("cannot be had: there is no release in (,2.0-SNAPSHOT) in the local repository");
    }

    private String serve(int status, byte[] body, String... header) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/b.zip", exchange -> {
            if (header.length > 0) {
                exchange.getResponseHeaders().add(header[0], header[1]);
            }
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        byte[] zip =
                Files.exists(base.resolve("kept.zip")) ? Files.readAllBytes(base.resolve("kept.zip")) : new byte[1];
        server.createContext("/moved.zip", exchange -> {
            exchange.sendResponseHeaders(200, zip.length);
            exchange.getResponseBody().write(zip);
            exchange.close();
        });
        server.start();
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/b.zip";
    }

    @Test
    void anAddressIsDownloaded() throws Exception {
        String address = serve(200, Files.readAllBytes(zip("kept.zip")));
        assertThat(location(address + "?token=secret")).isEqualTo(address);
    }

    @Test
    void aRedirectWithinTheSchemeIsFollowed() throws Exception {
        zip("kept.zip");
        assertThat(location(serve(302, new byte[0], "Location", "/moved.zip"))).endsWith("/b.zip");
    }

    @Test
    void aRedirectToAnotherSchemeIsNot() throws Exception {
        String address = serve(302, new byte[0], "Location", "file:///etc/passwd");
        assertThat(reason(address))
                .isEqualTo("the baseline " + address + ", which dataops.baseline names, cannot be had: it redirects to"
                        + " another scheme");
    }

    @Test
    void aCircleOfRedirectsEnds() throws Exception {
        assertThat(reason(serve(302, new byte[0], "Location", "/b.zip"))).endsWith("it redirects more than 5 times");
    }

    @Test
    void anAnswerOfAServerThatHasItNotIsTold() throws Exception {
        assertThat(reason(serve(404, "secret".getBytes(StandardCharsets.UTF_8))))
                .endsWith("the server answers 404");
    }

    @Test
    void aServerThatIsNotThereIsTold() throws Exception {
        String address = serve(200, new byte[1]);
        stop();
        assertThat(reason(address)).endsWith("the server cannot be reached");
    }

    @Test
    void aServerThatFallsSilentIsLeft() throws Exception {
        serve(200, new byte[1]);
        server.createContext("/silent.zip", exchange -> exchange.sendResponseHeaders(200, 100));
        URI silent = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/silent.zip");
        assertThatThrownBy(() -> new BaselineDownload(silent, Duration.ofMillis(300)).into(base.resolve("silent.zip")))
                .isInstanceOf(BaselineUnavailableException.class)
                .hasMessage("it took longer than 300 ms");
    }

    @Test
    void aPasswordInAnAddressIsRefusedAndNotShown() throws Exception {
        assertThat(reason("https://me:secret@host.example/b.zip"))
                .startsWith(
                        "the baseline https://host.example/b.zip, which dataops.baseline names, cannot be had: an address"
                                + " with a password is refused")
                .doesNotContain("secret");
    }

    @Test
    void anAddressThatIsNoneIsToldWithoutWhatItHides() throws Exception {
        assertThat(reason("https://me:secret@host.example/b zip"))
                .isEqualTo(
                        "the baseline https://host.example/b zip, which dataops.baseline names, cannot be had: it is no"
                                + " address and no path");
    }

    @Test
    void aPromotionWritesToTheSourcesWhereTheBaselineCameFromElsewhere() {
        BaselineFinder finder = finder(new FakeRepository(base.toFile()));
        for (String asked : List.of("com.example:shop:release", "https://host.example/b.zip", "")) {
            assertThat(finder.target(asked).path()).isEqualTo(base.resolve("dataops-baseline"));
        }
    }
}
