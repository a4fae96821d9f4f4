package io.dataops.checks.model;

import io.dataops.checks.data.DatasetFiles;
import io.dataops.checks.data.UnreadableDataException;
import io.dataops.checks.suite.DatasetSpec;
import io.dataops.checks.suite.ModelSpec;
import io.dataops.checks.suite.PredictedModel;
import io.dataops.checks.suite.PredictionsSpec;
import io.dataops.checks.suite.ReportedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files that the command of a model makes. One that is after the command what it was before comes from an earlier run:
 * it says nothing about this one. States are compared, not clocks, because a file system may have a clock of its own.
 */
final class CommandProducts {
    private final Path base;
    private final List<Product> products;
    private final Map<Path, Optional<State>> before;

    private CommandProducts(Path base, List<Product> products) {
        this.base = base;
        this.products = products;
        before = new HashMap<>();
        products.forEach(product -> files(product).forEach(file -> before.put(file, State.of(file))));
    }

    /** As they are before the command runs; most often they do not exist. */
    static CommandProducts before(ModelSpec model, Path base) {
        return new CommandProducts(base, model.match(new ModelSpec.Cases<>() {
            @Override
            public List<Product> predicted(PredictedModel<?> it) {
                return products(it.predictions());
            }

            @Override
            public List<Product> reported(ReportedModel it) {
                return List.of(new OneFile(it.file().value()));
            }
        }));
    }

    private static List<Product> products(PredictionsSpec predictions) {
        List<Product> rows = predictions.dataset().origin().match(new DatasetSpec.Cases<>() {
            @Override
            public List<Product> files(DatasetSpec.FileOrigin origin) {
                return List.of(new Table(origin));
            }

            /** Which files a query reads is the engine's knowledge. */
            @Override
            public List<Product> query(DatasetSpec.QueryOrigin origin) {
                return List.of();
            }
        });
        return predictions.match(new PredictionsSpec.Cases<>() {
            @Override
            public List<Product> table(PredictionsSpec.Table it) {
                return rows;
            }

            @Override
            public List<Product> modelFile(PredictionsSpec.ModelFile it) {
                List<Product> both =
                        new ArrayList<>(List.of(new OneFile(it.model().value())));
                both.addAll(rows);
                return both;
            }
        });
    }

    /**
     * Why they are no evidence, once the command has run; empty when at least one product was written whole. A product that
     * does not exist is for its reader to refuse.
     */
    Optional<String> unwritten() {
        List<String> unwritten = new ArrayList<>();
        for (Product product : products) {
            List<Path> files = files(product);
            long old = files.stream()
                    .filter(file -> State.of(file).isPresent() && State.of(file).equals(before.get(file)))
                    .count();
            if (old == 0) {
                return Optional.empty();
            }
            unwritten.add((files.size() == 1 ? "" : old + " of the " + files.size() + " files of ") + "'"
                    + product.written() + "'");
        }
        return unwritten.isEmpty()
                ? Optional.empty()
                : Optional.of("the command ended well but did not write " + String.join(" or ", unwritten)
                        + ": what an earlier run left is no evidence");
    }

    private List<Path> files(Product product) {
        try {
            return product.files(base);
        } catch (UnreadableDataException missing) {
            return List.of();
        }
    }

    /** Something that a command may make. */
    private interface Product {
        /** As the suite writes it. */
        String written();

        List<Path> files(Path base) throws UnreadableDataException;
    }

    private record OneFile(String written) implements Product {
        @Override
        public List<Path> files(Path base) {
            Path file = base.resolve(written);
            return Files.isRegularFile(file) ? List.of(file) : List.of();
        }
    }

    private record Table(DatasetSpec.FileOrigin origin) implements Product {
        @Override
        public String written() {
            return origin.path().value();
        }

        @Override
        public List<Path> files(Path base) throws UnreadableDataException {
            return new DatasetFiles(base).find(origin).files();
        }
    }

    /**
     * What changes when a file is written.
     *
     * @param key tells a file from another of the same name; null where the file system has none
     */
    private record State(
            FileTime modified, long bytes, @Nullable Object key) {
        /** Empty when it has vanished. */
        static Optional<State> of(Path file) {
            try {
                BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
                return Optional.of(new State(found.lastModifiedTime(), found.size(), found.fileKey()));
            } catch (IOException vanished) {
                return Optional.empty();
            }
        }
    }
}
