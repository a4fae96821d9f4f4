package io.dataops.checks.importer.gx;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.contract.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Conditions as {@code DataFrame.query} of pandas reads them: comparisons, {@code in}, tests for nulls, and, or, not and
 * parentheses. A comparison with a null is false there, and {@code !=} is true, also under {@code not}.
 */
final class PandasCondition {
    private static final Map<String, String> COMPARISONS =
            Map.of("==", "=", "!=", "!=", "<", "<", "<=", "<=", ">", ">", ">=", ">=");
    private static final Map<String, String> METHODS =
            Map.of("isnull", " IS NULL", "isna", " IS NULL", "notnull", " IS NOT NULL", "notna", " IS NOT NULL");

    private final String condition;
    private final List<Token> tokens;
    private int at;

    private PandasCondition(String condition) throws NotTakenException {
        this.condition = condition;
        this.tokens = Token.of(condition);
    }

    static String sql(String condition) throws NotTakenException {
        PandasCondition parser = new PandasCondition(condition);
        String sql = parser.disjunction();
        if (parser.peek().kind() != Token.Kind.END) {
            throw parser.unreadable();
        }
        return sql;
    }

    private String disjunction() throws NotTakenException {
        List<String> parts = new ArrayList<>(List.of(conjunction()));
        while (take("or") || take("|")) {
            parts.add(conjunction());
        }
        return joined(parts, " OR ");
    }

    private String conjunction() throws NotTakenException {
        List<String> parts = new ArrayList<>(List.of(negation()));
        while (take("and") || take("&")) {
            parts.add(negation());
        }
        return joined(parts, " AND ");
    }

    private static String joined(List<String> parts, String word) {
        return parts.size() == 1 ? parts.get(0) : "(" + String.join(word, parts) + ")";
    }

    private String negation() throws NotTakenException {
        return take("not") || take("~") ? "NOT coalesce(" + negation() + ", false)" : comparison();
    }

    /** One comparison, or several in a row as in {@code 1 < a < 5}; a parenthesis may also hold a condition. */
    private String comparison() throws NotTakenException {
        int start = at;
        if (peek().isSign("(") && !isComparison(behindParenthesis()) && !isArithmetic(behindParenthesis())) {
            next();
            String inner = disjunction();
            if (!take(")")) {
                throw unreadable();
            }
            return inner;
        }
        String left = sum();
        List<String> parts = new ArrayList<>();
        while (isComparison(peek())) {
            String operator = operator();
            String right = operator.endsWith("IN") ? list() : sum();
            parts.add(compared(left, operator, right));
            left = right;
        }
        if (parts.isEmpty() && tokens.subList(start, at).stream().anyMatch(PandasCondition::isArithmetic)) {
            throw unreadable();
        }
        return parts.isEmpty() ? left : joined(parts, " AND ");
    }

    /** The token behind the parenthesis that closes the one that begins here. */
    private Token behindParenthesis() {
        int open = 0;
        for (int token = at; token < tokens.size() - 1; token++) {
            open += tokens.get(token).isSign("(") ? 1 : tokens.get(token).isSign(")") ? -1 : 0;
            if (open == 0) {
                return tokens.get(token + 1);
            }
        }
        return new Token(Token.Kind.END, "");
    }

    private static String compared(String left, String operator, String right) {
        return switch (operator) {
            case "!=" -> "coalesce(" + left + " != " + right + ", true)";
            case "NOT IN" -> "coalesce(" + left + " NOT IN " + right + ", true)";
            default -> left + " " + operator + " " + right;
        };
    }

    private static boolean isArithmetic(Token token) {
        return token.kind() == Token.Kind.SIGN && "+-*/".contains(token.text());
    }

    private static boolean isComparison(Token token) {
        return (token.kind() == Token.Kind.SIGN && COMPARISONS.containsKey(token.text()))
                || token.isWord("in")
                || token.isWord("not");
    }

    private String operator() throws NotTakenException {
        if (take("not")) {
            if (!take("in")) {
                throw unreadable();
            }
            return "NOT IN";
        }
        if (take("in")) {
            return "IN";
        }
        return String.valueOf(COMPARISONS.get(next().text()));
    }

    private String list() throws NotTakenException {
        boolean square = take("[");
        if (!square && !take("(")) {
            throw unreadable();
        }
        List<String> items = new ArrayList<>();
        do {
            items.add(operand());
        } while (take(","));
        if (!take(square ? "]" : ")")) {
            throw unreadable();
        }
        return "(" + String.join(", ", items) + ")";
    }

    /** Computed as in SQL: with a null there is no number, and a quotient has digits behind the point. */
    private String sum() throws NotTakenException {
        StringBuilder sum = new StringBuilder(product());
        while (peek().isSign("+") || peek().isSign("-")) {
            sum.append(' ').append(next().text()).append(' ').append(product());
        }
        return sum.toString();
    }

    private String product() throws NotTakenException {
        StringBuilder product = new StringBuilder(factor());
        while (peek().isSign("*") || peek().isSign("/")) {
            product.append(' ').append(next().text()).append(' ').append(factor());
        }
        return product.toString();
    }

    private String factor() throws NotTakenException {
        if (!take("(")) {
            return operand();
        }
        String inner = sum();
        if (!take(")")) {
            throw unreadable();
        }
        return "(" + inner + ")";
    }

    private String operand() throws NotTakenException {
        Token token = next();
        return switch (token.kind()) {
            case NUMBER -> token.text();
            case TEXT -> Sql.text(token.text());
            case QUOTED_NAME -> tested(Sql.name(token.text()));
            case NAME ->
                switch (token.text()) {
                    case "True", "False" -> token.text().toLowerCase(Locale.ROOT);
                    case "None", "and", "or", "not", "in" -> throw unreadable();
                    default -> tested(Sql.name(token.text()));
                };
            case SIGN -> {
                if (!token.isSign("-") || peek().kind() != Token.Kind.NUMBER) {
                    throw unreadable();
                }
                yield "-" + next().text();
            }
            case END -> throw unreadable();
        };
    }

    /** A column, or a test of it for nulls. */
    private String tested(String column) throws NotTakenException {
        if (!take(".")) {
            return column;
        }
        String method = next().text();
        if (method.equals("isin") && take("(")) {
            String member = column + " IN " + list();
            if (!take(")")) {
                throw unreadable();
            }
            return member;
        }
        String test = METHODS.get(method);
        if (test == null || !take("(") || !take(")")) {
            throw unreadable();
        }
        return column + test;
    }

    private Token peek() {
        return at < tokens.size() ? tokens.get(at) : new Token(Token.Kind.END, "");
    }

    private Token next() {
        Token token = peek();
        at++;
        return token;
    }

    private boolean take(String word) {
        boolean found = peek().isWord(word) || peek().isSign(word);
        at += found ? 1 : 0;
        return found;
    }

    private NotTakenException unreadable() {
        return new NotTakenException(
                "its row_condition " + condition + " holds more than comparisons of columns and values");
    }
}
