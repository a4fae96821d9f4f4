package io.dataops.checks.importer.gx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.re2j.Pattern;
import io.dataops.checks.importer.contract.NotTakenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts have the shape of a time; whether the calendar has its day, the engine says. */
class StrftimeFormatTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            %Y-%m-%d          | 2026-01-05        | true
            %Y-%m-%d          | 2026-1-5          | true
            %Y-%m-%d          | 26-01-05          | false
            %Y-%m-%d          | 2026-13-01        | false
            %d.%m.%y          | 31.12.99          | true
            %d.%m.%y          | 31x12x99          | false
            %H:%M:%S          | 23:59:59          | true
            %H:%M:%S          | 24:00:00          | false
            %I:%M %p          | 12:05   pm        | true
            %I:%M %p          | 13:05 pm          | false
            %A, %d %B %Y      | friday, 1 MAY 2026| true
            %a %b             | Mon Jan           | true
            %a %b             | Monday Jan        | false
            %S.%f             | 5.123456          | true
            %S.%f             | 5.1234567         | false
            %H%z              | 10+01:00          | true
            %j/%Y             | 366/2026          | true
            100%% %d          | 100% 7            | true
            """)
    void aTextHasTheShapeOrNot(String format, String text, boolean matches) throws NotTakenException {
        assertThat(Pattern.compile(StrftimeFormat.of(format).shape())
                        .matcher(text)
                        .find())
                .isEqualTo(matches);
    }

    @Test
    void aDirectiveThatIsNotKnownIsNotTaken() {
        assertThatThrownBy(() -> StrftimeFormat.of("%Y-W%V"))
                .hasMessage(
                        "its format '%Y-W%V' has %V, which is not known here; those known are A, B, H, I, M, S, Y, a, b, d, f, j, m, p, y, z");
        assertThatThrownBy(() -> StrftimeFormat.of("%Y %Y")).hasMessage("its format '%Y %Y' has %Y twice");
    }
}
