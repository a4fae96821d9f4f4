package io.dataops.results.literal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTest {
    @Test
    void oneThingIsSingularAndAllElsePlural() {
        assertThat(new Counted(0, "row")).hasToString("0 rows");
        assertThat(new Counted(1, "row")).hasToString("1 row");
        assertThat(new Counted(2000, "row")).hasToString("2,000 rows");
    }

    @Test
    void aYBehindAConsonantBecomesIes() {
        assertThat(new Counted(2, "category")).hasToString("2 categories");
        assertThat(new Counted(2, "day")).hasToString("2 days");
    }

    @Test
    void theVerbFollowsTheNumber() {
        assertThat(new Counted(1, "row").does("fails", "fail")).isEqualTo("1 row fails");
        assertThat(new Counted(3, "row").does("fails", "fail")).isEqualTo("3 rows fail");
    }

    @Test
    void reportsPutCommasBetweenThousands() {
        assertThat(new Counted(1234567, "row")).hasToString("1,234,567 rows");
        assertThat(new Counted(1, "row")).hasToString("1 row");
    }

    @Test
    void someOfThemAreToldWithAll() {
        assertThat(new Counted(86_837, "row").part(1_200)).isEqualTo("1,200 of 86,837 rows");
        assertThat(new Counted(1, "row").part(1)).isEqualTo("1 of 1 row");
    }

    @Test
    void programsReadItWithoutCommas() {
        assertThat(new Counted(2000, "row").plain()).isEqualTo("2000 rows");
    }
}
