package io.dataops.checks.importer.dqdl;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.importer.dqdl.Condition.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a rule: one, or several in parentheses that {@code and} and {@code or} join; {@code and} binds closer. */
final class RuleReader {
    private static final Map<String, Operator> COMPARISONS = Map.of(
            "=", Operator.EQUAL,
            "!=", Operator.NOT_EQUAL,
            ">", Operator.ABOVE,
            ">=", Operator.AT_LEAST,
            "<", Operator.BELOW,
            "<=", Operator.AT_MOST);

    /** Words that are no parameters. */
    private static final Set<String> RESERVED =
            Set.of("and", "between", "in", "labels", "matches", "not", "of", "or", "where", "with");

    private final Tokens tokens;
    private final OperandReader operands;

    private RuleReader(Tokens tokens) {
        this.tokens = tokens;
        this.operands = new OperandReader(tokens);
    }

    /** @throws NotTakenException when it cannot be read */
    static RuleTree read(List<Token> rule, Map<String, List<Token>> variables) throws NotTakenException {
        List<Token> words = new ArrayList<>();
        for (Token token : rule) {
            words.addAll(token.kind() == Token.Kind.VARIABLE ? valueOf(token, variables) : List.of(token));
        }
        RuleReader reader =
                new RuleReader(new Tokens(words, rule.get(rule.size() - 1).at()));
        RuleTree tree = reader.disjunction();
        if (!reader.tokens.isEmpty()) {
            throw new NotTakenException(
                    "it goes on with " + reader.tokens.peek().shown() + ", which is not known here");
        }
        return tree;
    }

    private static List<Token> valueOf(Token variable, Map<String, List<Token>> variables) throws NotTakenException {
        List<Token> value = variables.get(variable.text());
        if (value == null) {
            throw new NotTakenException("the variable $" + variable.text() + " has no value in the file");
        }
        return value;
    }

    private RuleTree disjunction() throws NotTakenException {
        List<RuleTree> parts = new ArrayList<>(List.of(conjunction()));
        while (tokens.takeWord("or")) {
            parts.add(conjunction());
        }
        return parts.size() == 1 ? parts.get(0) : new RuleTree.Any(parts);
    }

    private RuleTree conjunction() throws NotTakenException {
        List<RuleTree> parts = new ArrayList<>(List.of(member()));
        while (tokens.takeWord("and")) {
            parts.add(member());
        }
        return parts.size() == 1 ? parts.get(0) : new RuleTree.All(parts);
    }

    private RuleTree member() throws NotTakenException {
        if (tokens.take("(")) {
            RuleTree inside = disjunction();
            tokens.need(")");
            return inside;
        }
        return new RuleTree.One(rule());
    }

    private Rule rule() throws NotTakenException {
        Token type = tokens.next();
        if (type.kind() != Token.Kind.WORD) {
            throw new NotTakenException("it has " + type.shown() + " where the name of a rule type is expected");
        }
        List<String> parameters = parameters();
        Optional<Condition> condition = condition();
        Optional<String> where = Optional.empty();
        Optional<Condition> threshold = Optional.empty();
        while (true) {
            if (tokens.take("where")) {
                where = Optional.of(tokens.text());
            } else if (tokens.take("with")) {
                threshold = threshold();
            } else if (tokens.take("labels")) {
                tokens.need("=");
                tokens.group();
            } else {
                return new Rule(type.text(), type.at(), parameters, condition, where, threshold);
            }
        }
    }

    /**
     * Parameters stand in quotes, or are names; they may stand behind {@code of} and {@code and}. In front of a parenthesis,
     * {@code and} joins rules.
     */
    private List<String> parameters() {
        List<String> parameters = new ArrayList<>();
        while (true) {
            boolean connected =
                    (tokens.peek().isWord("of") || tokens.peek().isWord("and")) && isParameter(tokens.ahead(1));
            if (connected) {
                tokens.next();
            }
            if (!isParameter(tokens.peek())) {
                return parameters;
            }
            parameters.add(tokens.next().text());
        }
    }

    private static boolean isParameter(Token token) {
        return token.kind() == Token.Kind.TEXT
                || (token.kind() == Token.Kind.WORD
                        && !RESERVED.contains(token.text().toLowerCase(Locale.ROOT)));
    }

    private Optional<Condition> threshold() throws NotTakenException {
        if (!tokens.take("threshold")) {
            throw new NotTakenException("its option " + tokens.peek().text() + " has no counterpart here");
        }
        return Optional.of(condition().orElseThrow(() -> new NotTakenException("its threshold says no share")));
    }

    private Optional<Condition> condition() throws NotTakenException {
        Operator comparison = COMPARISONS.get(tokens.peek().text());
        if (comparison != null && tokens.peek().kind() == Token.Kind.SIGN) {
            tokens.next();
            return Optional.of(new Condition(comparison, List.of(operands.operand())));
        }
        boolean not = tokens.takeWord("not");
        if (tokens.takeWord("between")) {
            Operand low = operands.operand();
            if (!tokens.takeWord("and")) {
                throw new NotTakenException("its range has no second end");
            }
            Operand high = operands.operand();
            return Optional.of(new Condition(not ? Operator.NOT_BETWEEN : Operator.BETWEEN, List.of(low, high)));
        }
        if (tokens.takeWord("in")) {
            return Optional.of(new Condition(not ? Operator.NOT_IN : Operator.IN, operands.list()));
        }
        if (tokens.takeWord("matches")) {
            Operand pattern = new Operand.Text(tokens.text());
            return Optional.of(new Condition(not ? Operator.NOT_MATCHES : Operator.MATCHES, List.of(pattern)));
        }
        if (not) {
            throw new NotTakenException("it has " + tokens.peek().shown() + " behind 'not'");
        }
        return Optional.empty();
    }
}
