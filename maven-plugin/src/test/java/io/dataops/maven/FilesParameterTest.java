package io.dataops.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.checks.data.UnreadableDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that a parameter names; the goals show what they say of them. */
class FilesParameterTest {
    private static FilesParameter named(String... written) {
        return new FilesParameter("dataops.data", List.of(written));
    }

    @ParameterizedTest
    @CsvSource({
        "data/orders.csv, orders, data/orders.csv",
        "data/2026-11.csv.gz, _2026_11, data/2026-11.csv.gz",
        "bought=data/2026-11.csv, bought, data/2026-11.csv",
        "data/*.csv, _, data/*.csv",
        "data/day=1/a.csv, a, data/day=1/a.csv",
        "data/, data_, data/",
        ".csv, data, .csv"
    })
    void aFileIsADataSetOfItsNameOrOfTheOneBeforeIt(String written, String name, String path) throws Exception {
        assertThat(named(" " + written).files().paths()).containsExactly(Map.entry(name, path));
    }

    @Test
    void filesStayInTheirOrder() throws Exception {
        assertThat(named("b.csv", "a.csv", "c=a.csv").files().paths().keySet()).containsExactly("b", "a", "c");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void noFileIsAnError(@Nullable String written) {
        assertNoFile(Arrays.asList(written, written));
    }

    @Test
    void noListIsAnErrorToo() {
        assertNoFile(null);
        assertNoFile(List.of());
    }

    private static void assertNoFile(@Nullable List<@Nullable String> written) {
        assertThatThrownBy(() -> new FilesParameter("dataops.init.from", written).files())
                .isInstanceOf(ParameterException.class)
                .hasMessage(
                        "dataops.init.from names no file; write -Ddataops.init.from=orders.csv, or several with commas");
    }

    @ParameterizedTest
    @CsvSource({
        "data/orders.csv, old/orders.csv, orders, old/orders.csv",
        "data/orders.csv, old/Orders.csv, Orders, old/Orders.csv",
        "Orders=a.csv, orders=b.csv, orders, b.csv"
    })
    void twoFilesOfOneNameNeedNames(String first, String second, String name, String path) {
        assertThatThrownBy(() -> named(first, second).files())
                .isInstanceOf(ParameterException.class)
                .hasMessage("dataops.data: two data sets would be called " + name
                        + "; write a name before one of them, as in other=" + path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            data/ordres.csv | there is no file 'data/ordres.csv'; did you mean 'orders.csv' in the same folder?
            notes.txt       | the name of 'notes.txt' does not tell its format; let names end with .csv, .json or .parquet
            zero.csv        | 'zero.csv' is empty: it has 0 bytes
            none            | 'none' is a folder without data files
            """, quoteCharacter = '"')
    void aFileThatIsNotThereOrNoDataIsAnError(String file, String message, @TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("none"));
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/orders.csv"), "id\n1\n");
        Files.writeString(folder.resolve("notes.txt"), "hello");
        Files.writeString(folder.resolve("zero.csv"), "");

        assertThatThrownBy(
                        () -> named("data/orders.csv", "other=" + file).files().find(folder))
                .isInstanceOf(UnreadableDataException.class)
                .hasMessage(message);
    }
}
