package dev.smartlists.rules.syntax;

/** Something in a rule file cannot be read; thrown and caught within this package, once per rule. */
final class SyntaxProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    SyntaxProblem(int line, String message) {
        super(message, null, false, false);
        this.line = line;
    }

    int line() {
        return line;
    }
}
