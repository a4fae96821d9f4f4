package io.jenkins.plugins.dataops.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DataopsTokenMacroTest {
    @Test
    void whatItSaysIsNamedInAnyCase() {
        assertThat(DataopsTokenMacro.parse("verdict")).isEqualTo(DataopsToken.What.VERDICT);
        assertThat(DataopsTokenMacro.parse(" URL ")).isEqualTo(DataopsToken.What.URL);
        assertThat(DataopsTokenMacro.parse(new DataopsTokenMacro().what)).isEqualTo(DataopsToken.What.VERDICT);
    }

    @Test
    void anythingElseIsRefusedWithWhatThereIs() {
        assertThatThrownBy(() -> DataopsTokenMacro.parse("verdikt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'verdikt' is nothing to ask for; write verdict, headline, failed, new, url");
    }

    @Test
    void itAnswersToItsNameOnly() {
        assertThat(new DataopsTokenMacro().acceptsMacroName("DATAOPS")).isTrue();
        assertThat(new DataopsTokenMacro().acceptsMacroName("DATAOPS_X")).isFalse();
        assertThat(new DataopsTokenMacro().getAcceptedMacroNames()).containsExactly("DATAOPS");
    }
}
