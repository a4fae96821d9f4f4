package io.dataops.samples.churn;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tribuo.Example;
import org.tribuo.classification.Label;
import org.tribuo.impl.ArrayExample;

/** The customers with what is known of them, made from FoodMart by {@code customers.sql}. */
final class CustomerTable implements AutoCloseable {
    private final Connection connection;

    private CustomerTable(Connection connection) {
        this.connection = connection;
    }

    /** Makes the table from the folder with FoodMart's files. */
    static CustomerTable from(Path data) throws SQLException, IOException {
        CustomerTable table = new CustomerTable(DriverManager.getConnection("jdbc:duckdb:"));
        table.run("set file_search_path = " + quoted(data));
        table.run(query());
        return table;
    }

    private static String query() throws IOException {
        try (InputStream text = CustomerTable.class.getResourceAsStream("customers.sql")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String quoted(Path path) {
        return "'" + path.toAbsolutePath().toString().replace("'", "''") + "'";
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Writes all customers, those of the test half too. */
    void write(Path csv) throws SQLException {
        run("copy (from customers order by customer_id) to " + quoted(csv) + " (format csv, header)");
    }

    /** What a model learns from, in the order of customer ids. */
    List<Example<Label>> examples(Recipe recipe) throws SQLException {
        String sql = "select churned, " + String.join(", ", recipe.features()) + " " + recipe.source()
                + " where split = 'train' order by customer_id";
        List<Example<Label>> examples = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                examples.add(example(rows, recipe.features()));
            }
        }
        return examples;
    }

    private static Example<Label> example(ResultSet row, List<String> features) throws SQLException {
        ArrayExample<Label> example = new ArrayExample<>(new Label(row.getString("churned")));
        for (String feature : features) {
            example.add(feature, row.getDouble(feature));
        }
        return example;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
