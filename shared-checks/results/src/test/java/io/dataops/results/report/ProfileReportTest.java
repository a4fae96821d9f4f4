package io.dataops.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dataops.results.profile.ColumnProfile;
import io.dataops.results.profile.ColumnProfile.Bar;
import io.dataops.results.profile.ColumnProfile.Frequency;
import io.dataops.results.profile.ColumnProfile.Quantile;
import io.dataops.results.profile.DataProfile;
import io.dataops.results.profile.TableProfile;
import io.dataops.results.testing.Golden;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileReportTest {
    private static final String HOSTILE = "<script>alert('\"&')</script>";

    @Test
    void theBodyLooksLikeThis() throws IOException {
        ColumnProfile amount = new ColumnProfile(
                "amount",
                "double",
                90,
                10,
                90L,
                new ColumnProfile.Range(
                        "-1.5",
                        "10013550500",
                        50322426999.5,
                        2968.01314,
                        List.of(new Quantile(0.5, 12345), new Quantile(0.95, 1e300))),
                List.of(new Bar(-1.5, 3, 60), new Bar(3, 10013550500d, 30)),
                List.of(),
                List.of(),
                null);
        ColumnProfile mail = new ColumnProfile(
                "mail",
                "text",
                100,
                0,
                3L,
                null,
                List.of(),
                List.of(new Frequency(null, 60), new Frequency(" ", 40)),
                List.of(new Frequency("a+@a+.a+", 60)),
                60L);
        page(
                "profile-body.html",
                new DataProfile(
                        "dataops 0.1.0",
                        "duckdb 1",
                        Instant.EPOCH,
                        List.of(new TableProfile(
                                "orders",
                                "data/orders.csv",
                                100,
                                List.of(amount, mail),
                                List.of(List.of("a", "b")),
                                List.of(new TableProfile.Dependency("city", "country")),
                                List.of("something was not looked at"))),
                        List.of(new DataProfile.Link("orders", "customer_id", "customers", "id")),
                        List.of("the search stopped")));
    }

    private static void page(String golden, DataProfile profile) throws IOException {
        String page = text(profile);
        new Golden(golden).holds(page.substring(page.indexOf("<main>")));
    }

    private static String text(DataProfile profile) throws IOException {
        StringBuilder page = new StringBuilder();
        new ProfileReport().render(profile, page);
        return page.toString();
    }

    @Test
    void nothingOfTheDataIsATag() throws IOException {
        ColumnProfile column = new ColumnProfile(
                HOSTILE,
                HOSTILE,
                2,
                0,
                1L,
                new ColumnProfile.Range(HOSTILE, HOSTILE, null, null, List.of()),
                List.of(new Bar(0, 1, 1), new Bar(1, 2, 1)),
                List.of(new Frequency(HOSTILE, 2)),
                List.of(new Frequency(HOSTILE, 2)),
                0L);
        String page = text(new DataProfile(
                HOSTILE,
                HOSTILE,
                Instant.EPOCH,
                List.of(new TableProfile(
                        HOSTILE,
                        HOSTILE,
                        2,
                        List.of(column),
                        List.of(List.of(HOSTILE)),
                        List.of(new TableProfile.Dependency(HOSTILE, HOSTILE)),
                        List.of(HOSTILE))),
                List.of(new DataProfile.Link(HOSTILE, HOSTILE, HOSTILE, HOSTILE)),
                List.of(HOSTILE)));

        assertThat(page.split("<script", -1)).hasSize(2);
        assertThat(page.split("</script", -1)).hasSize(2);
        assertThat(page).contains("&lt;script&gt;").doesNotContain("alert('\"");
    }
}
