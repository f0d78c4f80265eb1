package dev.smartlists.evaluation;

import dev.smartlists.activity.Attribute;
import dev.smartlists.activity.Occurrence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What some tests of activities of one type look at: one attribute, or the kind of conversation. Of activities that agree in it the engine is asked about one.
 * Thread-safe.
 */
final class Aspect {

    private static final int REMEMBERED = 100_000;
    private static final Object ABSENT = new Object();

    /** {@code null} for the kind of conversation. */
    private final @Nullable Attribute attribute;
    /** By test: the leaves that it is a part of. */
    private final Map<Integer, BitSet> leaves = new HashMap<>();

    private final Map<Object, Answer> known = new ConcurrentHashMap<>();

    /**
     * What the engine said of a value.
     *
     * @param failed the tests that do not hold
     * @param excluded the leaves that are not matched therefore
     */
    record Answer(BitSet failed, BitSet excluded) {}

    /** A value of an aspect. */
    record Value(Aspect aspect, Object value) {}

    /** @param attribute {@code null} for the kind of conversation */
    Aspect(@Nullable Attribute attribute) {
        this.attribute = attribute;
    }

    /** The attribute that a test looks at, or {@code null} if it is the kind of conversation. */
    static @Nullable Attribute attributeIn(LeafTest test) {
        return Attribute.fieldsOf(test.type()).stream()
                .filter(attribute -> test.constraint().startsWith(attribute.field() + "."))
                .findFirst()
                .orElse(null);
    }

    /** To be called for all tests before anything is asked. */
    void add(int test, int leaf) {
        leaves.computeIfAbsent(test, unseen -> new BitSet()).set(leaf);
    }

    Object of(Occurrence activity) {
        @Nullable Object value = attribute == null ? activity.kind() : attribute.of(activity);
        return value == null ? ABSENT : value;
    }

    Value valueOf(Occurrence activity) {
        return new Value(this, of(activity));
    }

    @Nullable
    Answer known(Object value) {
        return known.get(value);
    }

    /** What it means that of all tests some hold for a value. */
    Answer learn(Object value, BitSet holding) {
        Answer answer = new Answer(new BitSet(), new BitSet());
        leaves.forEach((test, partOf) -> {
            if (!holding.get(test)) {
                answer.failed.set(test);
                answer.excluded.or(partOf);
            }
        });
        if (known.size() < REMEMBERED) {
            known.put(value, answer);
        }
        return answer;
    }
}
