package io.dataops.results.report;

import java.io.IOException;
import java.util.List;

/**
 * A test suite of the JUnit format.
 *
 * @param name as build servers group by it
 * @param cases in order
 */
record JunitSuite(String name, List<JunitCase> cases) {
    JunitSuite {
        cases = List.copyOf(cases);
    }

    boolean blocks() {
        return count(JunitCase.Mark.FAILURE) + count(JunitCase.Mark.ERROR) > 0;
    }

    long count(JunitCase.Mark mark) {
        return cases.stream().filter(test -> test.mark() == mark).count();
    }

    void write(Xml xml, String started) throws IOException {
        xml.open(
                "testsuite",
                "name",
                name,
                "tests",
                Integer.toString(cases.size()),
                "failures",
                Long.toString(count(JunitCase.Mark.FAILURE)),
                "errors",
                Long.toString(count(JunitCase.Mark.ERROR)),
                "skipped",
                Long.toString(count(JunitCase.Mark.SKIPPED)),
                "timestamp",
                started);
        for (JunitCase test : cases) {
            test.write(xml);
        }
        xml.close();
    }
}
