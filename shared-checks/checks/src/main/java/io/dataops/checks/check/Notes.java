package io.dataops.checks.check;

import io.dataops.checks.plan.Column;
import io.dataops.checks.yaml.Located;
import io.dataops.checks.yaml.Problem;
import io.dataops.results.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What comes up while the arguments of a check are read: problems, and the columns that must exist in the data. */
public final class Notes {
    private final List<Problem> problems = new ArrayList<>();
    private final List<Located<Column>> columns = new ArrayList<>();
    private final List<Located<Reference>> references = new ArrayList<>();
    private final List<Declaration> declarations = new ArrayList<>();

    /**
     * Notes something the user has to change.
     *
     * @param message one sentence without a full stop
     */
    public void problem(SourcePosition at, String message) {
        problems.add(new Problem(at, message));
    }

    /** Notes the sentence of an exception that says what is wrong with the text at that place. */
    public void problem(SourcePosition at, Exception refused) {
        problem(at, Objects.requireNonNullElse(refused.getMessage(), "this is not valid"));
    }

    /** Notes something the user has to change. */
    public void problem(Problem problem) {
        problems.add(problem);
    }

    /** The check's own data set must have this column. */
    public void needs(Located<Column> column) {
        columns.add(column);
    }

    /** Another data set must have these columns. */
    public void refersTo(Located<Reference> reference) {
        references.add(reference);
    }

    /** The suite says this. */
    public void declares(Declaration declaration) {
        declarations.add(declaration);
    }

    /** What the suite says, in the order of reading, but for checks. */
    public List<Declaration> declarations() {
        return List.copyOf(declarations);
    }

    /** What was noted, in the order of reading; none when all is well. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The columns that the data set must have, where the suite names them. */
    public List<Located<Column>> columns() {
        return List.copyOf(columns);
    }

    /** The columns that other data sets must have, where the suite names them. */
    public List<Located<Reference>> references() {
        return List.copyOf(references);
    }
}
