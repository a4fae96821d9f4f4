package io.jenkins.plugins.dataops.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dataops.results.Status;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckQueryTest {
    @Test
    void withoutParametersItAsksForTheFirstFiftyMostPressingFirst() {
        assertThat(CheckQuery.of(null, null, null, null, null))
                .isEqualTo(new CheckQuery(Set.of(), List.of(), CheckQuery.Sort.PRESSING_FIRST, 0, 50));
        assertThat(CheckQuery.of("", " ", "", "", "")).isEqualTo(CheckQuery.of(null, null, null, null, null));
    }

    @Test
    void everyParameterIsRead() {
        assertThat(CheckQuery.of("failed, errored", " Product  NULL ", "-failing", "100", "200"))
                .isEqualTo(new CheckQuery(
                        Set.of(Status.FAILED, Status.ERRORED),
                        List.of("product", "null"),
                        new CheckQuery.Sort(CheckQuery.Column.FAILING, true),
                        100,
                        200));
    }

    @Test
    void whatCannotBeUsedIsRefusedWithWhatWouldDo() {
        assertRefused(
                "status is 'bad'; write one of passed, warned, failed, errored, skipped", "bad", null, null, null);
        assertRefused("sort is 'size'; write one of status, check, dataset, type, failing", null, "-size", null, null);
        assertRefused("offset is '-1'; write a whole number from 0 to 2147483647", null, null, "-1", null);
        assertRefused("limit is '201'; write a whole number from 1 to 200", null, null, null, "201");
        assertRefused("limit is 'all'; write a whole number from 1 to 200", null, null, null, "all");
    }

    private static void assertRefused(String message, String status, String sort, String offset, String limit) {
        assertThatThrownBy(() -> CheckQuery.of(status, null, sort, offset, limit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
