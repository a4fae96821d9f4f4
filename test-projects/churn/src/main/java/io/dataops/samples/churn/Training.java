package io.dataops.samples.churn;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Makes the table of customers and a model of them. */
public final class Training {
    private Training() {}

    /**
     * Runs it.
     *
     * @param arguments the folder with FoodMart's files, the table to write, the model to write, and its recipe: {@code
     *     good}, {@code worse} or {@code baseline}
     */
    public static void main(String[] arguments) throws SQLException, IOException {
        Recipe recipe = Recipe.named(arguments[3]);
        try (CustomerTable customers = CustomerTable.from(Path.of(arguments[0]))) {
            customers.write(Path.of(arguments[1]));
            ChurnModel.train(customers.examples(recipe), recipe.seed()).write(Path.of(arguments[2]));
        }
    }
}
