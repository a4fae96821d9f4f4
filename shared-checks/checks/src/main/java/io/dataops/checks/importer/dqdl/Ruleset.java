package io.dataops.checks.importer.dqdl;

import io.dataops.checks.importer.contract.NotTakenException;
import io.dataops.checks.yaml.Problem;
import io.dataops.checks.yaml.ProblemsException;
import io.dataops.results.SourcePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of a file, not read yet. Analyzers, labels and metadata ask nothing of the data.
 *
 * @param variables the words that each stands for
 */
record Ruleset(List<RuleText> rules, Map<String, List<Token>> variables) {
    /**
     * A rule as it is written.
     *
     * @param name its text on one line, without comments
     */
    record RuleText(String name, List<Token> tokens) {
        SourcePosition at() {
            return tokens.get(0).at();
        }

        static RuleText of(List<Token> tokens, String source) {
            StringBuilder name = new StringBuilder();
            int end = tokens.get(0).begin();
            for (Token token : tokens) {
                name.append(token.begin() > end ? " " : "").append(source, token.begin(), token.end());
                end = token.end();
            }
            return new RuleText(name.toString().replaceAll("\\s+", " "), tokens);
        }
    }

    /**
     * Finds the rules of a file.
     *
     * @throws ProblemsException when its sections cannot be told apart
     */
    static Ruleset read(String source, String file) throws ProblemsException {
        List<Token> tokens = Lexer.tokens(source, file);
        Token end = tokens.get(tokens.size() - 1);
        Tokens rest = new Tokens(tokens.subList(0, tokens.size() - 1), end.at());
        Ruleset ruleset = new Ruleset(new ArrayList<>(), new HashMap<>());
        while (!rest.isEmpty()) {
            Token section = rest.peek();
            try {
                ruleset.section(rest, source);
            } catch (NotTakenException wrong) {
                throw new ProblemsException(
                        List.of(new Problem(section.at(), section.shown() + " cannot be read: " + wrong.reason())));
            }
        }
        return ruleset;
    }

    private void section(Tokens rest, String source) throws NotTakenException {
        Token name = rest.next();
        if (name.kind() != Token.Kind.WORD || !rest.take("=")) {
            throw new NotTakenException("a ruleset is Rules = [ … ], with variables and other sections around it");
        }
        switch (name.text()) {
            case "Rules" -> addRules(bracket(rest, "["), source);
            case "Analyzers", "DefaultLabels" -> bracket(rest, "[");
            case "Metadata", "DataSources" -> bracket(rest, "{");
            default -> variables.put(name.text(), value(rest));
        }
    }

    private static List<Token> bracket(Tokens rest, String opening) throws NotTakenException {
        if (!rest.peek().isSign(opening)) {
            throw new NotTakenException("it has " + rest.peek().shown() + " where '" + opening + "' is expected");
        }
        return rest.group();
    }

    /** A variable stands for one value or for a list, which keeps its brackets. */
    private static List<Token> value(Tokens rest) throws NotTakenException {
        if (!rest.peek().isSign("[")) {
            return List.of(rest.next());
        }
        Token opening = rest.peek();
        List<Token> list = new ArrayList<>(List.of(opening));
        list.addAll(rest.group());
        list.add(new Token(Token.Kind.SIGN, "]", opening.begin(), opening.end(), opening.at()));
        return list;
    }

    private void addRules(List<Token> inside, String source) {
        List<Token> rule = new ArrayList<>();
        int depth = 0;
        for (Token token : inside) {
            depth += token.opens() ? 1 : token.closes() ? -1 : 0;
            if (depth == 0 && token.isSign(",")) {
                add(rule, source);
                rule = new ArrayList<>();
            } else {
                rule.add(token);
            }
        }
        add(rule, source);
    }

    private void add(List<Token> rule, String source) {
        if (!rule.isEmpty()) {
            rules.add(RuleText.of(rule, source));
        }
    }
}
