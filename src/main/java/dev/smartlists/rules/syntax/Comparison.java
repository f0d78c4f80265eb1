package dev.smartlists.rules.syntax;

import java.util.Arrays;
import java.util.Optional;

/** How a number of times is compared. */
public enum Comparison {
    AT_LEAST(">=") {
        @Override
        public boolean holds(long found, long number) {
            return found >= number;
        }
    },
    MORE_THAN(">") {
        @Override
        public boolean holds(long found, long number) {
            return found > number;
        }
    },
    AT_MOST("<=") {
        @Override
        public boolean holds(long found, long number) {
            return found <= number;
        }
    },
    FEWER_THAN("<") {
        @Override
        public boolean holds(long found, long number) {
            return found < number;
        }
    },
    EXACTLY("==") {
        @Override
        public boolean holds(long found, long number) {
            return found == number;
        }
    },
    NOT_EXACTLY("!=") {
        @Override
        public boolean holds(long found, long number) {
            return found != number;
        }
    };

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    public abstract boolean holds(long found, long number);

    static Optional<Comparison> of(String symbol) {
        return Arrays.stream(values())
                .filter(comparison -> comparison.symbol.equals(symbol))
                .findFirst();
    }
}
