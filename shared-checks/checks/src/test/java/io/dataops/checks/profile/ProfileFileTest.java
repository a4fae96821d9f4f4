package io.dataops.checks.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.distribution.CategoryDistribution;
import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.ColumnKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileFileTest {
    private static final Profile PROFILE = new Profile(
            "t",
            5,
            List.of(new ProfiledColumn(
                    new Column("a \"b\""),
                    ColumnKind.TEXT,
                    Optional.empty(),
                    new CategoryDistribution(2, List.of(-5L, 7L), List.of(2L, 1L), 0))));
    private static final String NUMBERS =
            "{\"format\": \"dataops-profile/1\", \"dataset\": \"t\", \"rows\": 3, \"columns\": ["
                    + "{\"name\": \"a\", \"type\": \"double\", \"values\": 3, \"nulls\": 0, \"not_finite\": 0, \"rounded\": 0,"
                    + " \"numbers\": {\"bits\": 64, \"from\": [1.0, 2.5], \"counts\": [1, 2]}}]}";

    @TempDir
    Path folder;

    @Test
    void theSameProfileGivesTheSameBytes() throws IOException, UnreadableProfileException {
        ProfileFile one = new ProfileFile(folder.resolve("one.json.gz"));
        ProfileFile two = new ProfileFile(folder.resolve("two.json.gz"));
        one.write(PROFILE);
        two.write(PROFILE);

        assertThat(one.path()).hasSameBinaryContentAs(two.path());
        assertThat(one.read()).isEqualTo(PROFILE);
    }

    @Test
    void aFileThatIsNotCompressedIsReadAndNewFieldsArePassedOver() throws IOException, UnreadableProfileException {
        assertThat(read(NUMBERS.replace("\"rows\"", "\"new\": {}, \"rows\"")).rows())
                .isEqualTo(3);
        assertThat(read(NUMBERS.replace("profile/1", "profile/1.7")).columns()).hasSize(1);
    }

    private Profile read(String json) throws IOException, UnreadableProfileException {
        return new ProfileFile(Files.writeString(folder.resolve("p.json"), json)).read();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            profile/1         | profile/2         | its format is not dataops-profile/1
            "rows": 3         | "rows": 4         | the column a has another number of rows than the data set
            "rows": 3         | "rows": "3"       | a field is missing or of another kind
            "values": 3       | "values": 2       | the counts of its numbers do not add up
            "counts": [1, 2]  | "counts": [1, 0]  | its groups and their counts do not fit together
            "counts": [1, 2]  | "counts": [3]     | its groups and their counts do not fit together
            [1.0, 2.5]        | [2.5, 1.0]        | its groups are not in order or not of 64 bits
            "bits": 64        | "bits": 10        | its groups are not in order or not of 10 bits
            "bits": 64        | "bits": 65        | there are no groups by 65 bits
            "bits": 64        | "bits": 4294967360 | there are no groups by 4294967360 bits
            "numbers"         | "nombers"         | a field is missing or of another kind
            "double"          | "doble"           | a column has a type that is not known
            "double"          | "text"            | a field is missing or of another kind
            "name": "a"       | "name": ""        | a column has no name
            }]}               | }]                | it is cut off or no JSON of at most 256 MiB
            }]}               | }]}{}             | it is cut off or no JSON of at most 256 MiB
            "nulls": 0        | "nulls": -1       | a field is missing or of another kind
            """)
    void whatCannotBeReliedOnIsRefused(String right, String wrong, String message) {
        assertThatThrownBy(() -> read(NUMBERS.replace(right, wrong)))
                .isInstanceOf(UnreadableProfileException.class)
                .hasMessage(message);
    }

    @Test
    void aFileThatIsCutOffIsRefused() throws IOException {
        ProfileFile file = new ProfileFile(folder.resolve("p.json.gz"));
        file.write(PROFILE);
        byte[] all = Files.readAllBytes(file.path());
        Files.write(file.path(), Arrays.copyOf(all, all.length / 2));

        assertThatThrownBy(file::read)
                .isInstanceOf(UnreadableProfileException.class)
                .hasMessage("it is cut off or damaged");
    }

    @Test
    void columnsThatOnlyOneProfileHasAreLeftOut() {
        assertThat(PROFILE.merge(new Profile("t", 4, List.of()))).isEqualTo(new Profile("t", 9, List.of()));
    }

    @Test
    void columnsOfDifferentTypesDoNotMerge() {
        ProfiledColumn column = PROFILE.columns().get(0);
        Profile dates = new Profile(
                "t",
                5,
                List.of(new ProfiledColumn(column.column(), ColumnKind.DATE, column.where(), column.distribution())));

        assertThatThrownBy(() -> PROFILE.merge(dates))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a \"b\" is text in one and date in another");
    }
}
