package io.dataops.sql.duckdb;

import io.dataops.checks.plan.Column;
import io.dataops.checks.plan.TableSchema;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;

/** Numbers of rows, each as the nearest double. */
final class NumberColumn implements RowColumn {
    private static final Pattern DECIMAL = Pattern.compile("DECIMAL\\((\\d+),\\d+\\)");
    /** The most digits of which every number, and every power of ten below it, is a double. */
    private static final int EXACT_DIGITS = 15;

    private final String expression;
    private final PresentRows present = new PresentRows();
    private double[] numbers = new double[0];

    private NumberColumn(String expression) {
        this.expression = expression;
    }

    /** A column of numbers. */
    static NumberColumn of(TableSchema.Field field) {
        String name = Table.name(field.column());
        return new NumberColumn(
                "CAST(" + (isExact(field.engineType()) ? name : "CAST(" + name + " AS VARCHAR)") + " AS DOUBLE)");
    }

    /** A column without any value, which may have been taken for text for want of one. */
    static NumberColumn ofNulls(Column column) {
        return new NumberColumn("TRY_CAST(CAST(" + Table.name(column) + " AS VARCHAR) AS DOUBLE)");
    }

    /** DuckDB rounds twice on the way from numbers of many digits to a double; from their text it rounds once. */
    private static boolean isExact(String type) {
        Matcher decimal = DECIMAL.matcher(type);
        return decimal.matches()
                ? Integer.parseInt(decimal.group(1)) <= EXACT_DIGITS
                : !type.equals("HUGEINT") && !type.equals("UHUGEINT");
    }

    @Override
    public List<String> expressions() {
        return List.of(expression);
    }

    @Override
    public void take(DuckDBDataChunkReader chunk, int first) {
        DuckDBReadableVector vector = chunk.vector(first);
        int rows = (int) chunk.rowCount();
        if (numbers.length < rows) {
            numbers = new double[rows];
        }
        present.take(vector, rows, row -> numbers[row] = vector.getDouble(row));
    }

    @Override
    public boolean isNull(int row) {
        return present.isNull(row);
    }

    double number(int row) {
        return numbers[row];
    }
}
