package io.dataops.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.profile.ProfileFile;
import io.dataops.sql.duckdb.DuckDbEngineFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileMojoTest {
    @TempDir
    Path folder;

    private Build build;

    @BeforeEach
    void start() throws IOException {
        build = new Build(folder);
        build.engines = new DuckDbEngineFactory();
        build.rows(
                "data/customers.csv",
                "id,email,city,country",
                120,
                row -> row + ",p" + row + "@example.org," + "c" + row % 7 + "," + (row % 7 < 3 ? "PT" : "<b>NO</b>"));
        build.rows(
                "data/orders.csv",
                "order_no,customer_id,amount",
                120,
                row -> "A-" + row + "," + row % 50 + "," + row * 1.5);
    }

    private ProfileMojo profile(String... data) {
        ProfileMojo mojo = build.goal(new ProfileMojo(build.workshop()), "profile");
        mojo.data = List.of(data);
        return mojo;
    }

    private String written(String name) throws IOException {
        return Files.readString(folder.resolve("target/dataops/profile").resolve(name));
    }

    @Test
    void filesAreDescribedWithoutASuite() throws Exception {
        profile("data/customers.csv", "bought=data/orders.csv").execute();

        assertThat(build.log)
                .filteredOn(line -> line.contains("wrote"))
                .containsExactly(
                        "info wrote target/dataops/profile/profile.html",
                        "info wrote target/dataops/profile/profile.json",
                        "info wrote target/dataops/profile/customers.json.gz",
                        "info wrote target/dataops/profile/bought.json.gz");
        assertThat(written("profile.json"))
                .contains("\"format\": \"dataops-description/1\"")
                .containsPattern(
                        "\"column\": \"customer_id\",\\s+\"dataset\": \"bought\",\\s+\"target\": \"customers\"")
                .containsPattern("\"column\": \"city\",\\s+\"tells\": \"country\"")
                .contains("\"value\": \"A-99\"");
        assertThat(new ProfileFile(folder.resolve("target/dataops/profile/bought.json.gz"))
                        .read()
                        .rows())
                .isEqualTo(120);
    }

    @Test
    void valuesOfPeopleAreMasked() throws Exception {
        profile("data/customers.csv").execute();

        assertThat(written("profile.html"))
                .doesNotContain("@example.org")
                .contains("120 texts with what looks like personal data")
                .contains("c0");
        assertThat(written("profile.json")).doesNotContain("@example.org").contains("\"personal\": 120");
    }

    @Test
    void columnsThatAreNamedAreShown() throws Exception {
        ProfileMojo mojo = profile("data/customers.csv");
        mojo.show = List.of("email");
        mojo.execute();

        assertThat(written("profile.json")).contains("p0@example.org");
    }

    @Test
    void whatStandsInTheDataIsEscaped() throws Exception {
        profile("data/customers.csv").execute();

        assertThat(written("profile.html"))
                .contains("&lt;b&gt;NO&lt;/b&gt;")
                .doesNotContain("<b>NO</b>")
                .doesNotContain("http://")
                .doesNotContain("https://");
    }

    @Test
    void theSameDataGiveTheSamePage() throws Exception {
        profile("data/customers.csv").execute();
        String first = written("profile.html");
        profile("data/customers.csv").execute();

        assertThat(written("profile.html")).isEqualTo(first);
    }

    @Test
    void dataWithoutARowAreDescribed() throws Exception {
        build.write("empty.csv", "a,b\n");

        profile("empty.csv").execute();

        assertThat(written("profile.html")).contains("0 rows · 2 columns");
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        assertRefused(
                "there is no file 'data/ordres.csv'; did you mean 'orders.csv' in the same folder?", "data/ordres.csv");
    }

    @Test
    void aFileThatIsNoDataIsAnError() throws Exception {
        build.write("broken.json", "{\"a\": ");
        assertRefused("broken.json, value 1 is not JSON: unexpected end of data", "broken.json");
    }

    @Test
    void noFileIsAnError() {
        assertRefused("dataops.data names no file; write -Ddataops.data=orders.csv, or several with commas");
    }

    private void assertRefused(String message, String... data) {
        assertThatThrownBy(() -> profile(data).execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(message);
    }
}
