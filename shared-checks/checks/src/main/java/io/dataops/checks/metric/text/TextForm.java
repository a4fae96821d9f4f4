package io.dataops.checks.metric.text;

import io.dataops.checks.metric.MetricArguments;
import io.dataops.checks.metric.MetricParameter;
import io.dataops.results.literal.LiteralException;

/** What is done to a text before it is cut into tokens. Prints as it stands in a signature. */
record TextForm(LetterCase letterCase, UnicodeForm unicode) {
    static final MetricParameter<LetterCase> CASE = Choice.of(
            "case",
            LetterCase.MIXED,
            "`mixed` tells upper and lower case apart, `lower` makes all letters lower case.");
    static final MetricParameter<UnicodeForm> UNICODE = Choice.of(
            "unicode",
            UnicodeForm.NONE,
            "The normal form of Unicode that texts are brought into first; `none` compares the code points as they are.");

    static TextForm read(MetricArguments arguments) throws LiteralException {
        return new TextForm(arguments.get(CASE), arguments.get(UNICODE));
    }

    String of(String text) {
        return letterCase.of(unicode.of(text));
    }

    @Override
    public String toString() {
        return "case:" + letterCase + "|unicode:" + unicode;
    }
}
