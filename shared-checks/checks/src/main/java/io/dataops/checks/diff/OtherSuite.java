package io.dataops.checks.diff;

import io.dataops.checks.suite.Suite;
import io.dataops.checks.suite.SuiteReader;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.baseline.BaselineState;
import io.dataops.results.baseline.PromotableFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The suite that another one is compared with, or why there is none. */
public sealed interface OtherSuite {
    /** Nothing is compared, and nobody asked for it. */
    record None() implements OtherSuite {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.none(this);
        }
    }

    /**
     * It was read.
     *
     * @param name what people call the place it comes from, such as {@code origin/main}
     * @param missing files that it imports and that could not be had, so that nobody knows what they asked
     */
    record Known(Suite suite, String name, List<String> missing) implements OtherSuite {
        public Known {
            missing = List.copyOf(missing);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.known(this);
        }
    }

    /** The place is there and has no suite, so that every check is new. */
    record Absent(String name) implements OtherSuite {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.absent(this);
        }
    }

    /**
     * It should be there, and nobody knows what it asks.
     *
     * @param why half a sentence
     */
    record Unknown(String name, String why) implements OtherSuite {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unknown(this);
        }
    }

    <R> R match(Cases<R> cases);

    /** One answer per case. */
    interface Cases<R> {
        R none(None it);

        R known(Known it);

        R absent(Absent it);

        R unknown(Unknown it);
    }

    /**
     * A suite from its text.
     *
     * @param name what people call the place it comes from
     * @param displayName its name in messages
     * @param imports the files of that place
     */
    static OtherSuite read(SuiteReader reader, String text, String name, String displayName, EarlierImports imports) {
        try {
            Suite suite = reader.importingFrom(imports).read(text, displayName);
            return new Known(suite, name, imports.missing());
        } catch (ProblemsException other) {
            return new Unknown(name, "it cannot be read: " + other.problems().get(0));
        }
    }

    /** The suite that was promoted; none without a baseline. */
    static OtherSuite ofBaseline(SuiteReader reader, BaselineState state) {
        return state.match(new BaselineState.Cases<>() {
            @Override
            public OtherSuite absent(BaselineState.Absent it) {
                return new None();
            }

            @Override
            public OtherSuite unusable(BaselineState.Unusable it) {
                return new None();
            }

            @Override
            public OtherSuite found(BaselineState.Found it) {
                Optional<Path> file = it.file(PromotableFolder.SUITE);
                return file.isPresent() ? promoted(reader, file.get(), it) : new None();
            }
        });
    }

    private static OtherSuite promoted(SuiteReader reader, Path file, BaselineState.Found baseline) {
        String place = baseline.location() + "/";
        String name = "the baseline " + baseline.location();
        EarlierImports imports = new EarlierImports(place, imported -> baseline.file(new KeptImport(imported).name()));
        try {
            Suite suite = reader.importingFrom(imports).read(file, place + PromotableFolder.SUITE);
            return new Known(suite, name, imports.missing());
        } catch (IOException | ProblemsException other) {
            return new Unknown(name, "it cannot be read: " + other.getMessage());
        }
    }
}
