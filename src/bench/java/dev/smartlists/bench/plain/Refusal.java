package dev.smartlists.bench.plain;

/** An event that the contract refuses. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal() {
        super("refused", null, false, false);
    }
}
