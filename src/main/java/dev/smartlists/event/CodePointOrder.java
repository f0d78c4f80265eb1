package dev.smartlists.event;

import java.util.Comparator;

/** Orders texts by Unicode code point, as UTF-8 bytes do. {@link String#compareTo} orders by UTF-16 unit, which differs above U+FFFF. */
public final class CodePointOrder {

    /** Total order consistent with {@code equals}. */
    public static final Comparator<String> TEXTS = CodePointOrder::compare;

    private CodePointOrder() {}

    private static int compare(String a, String b) {
        int end = Math.min(a.length(), b.length());
        for (int i = 0; i < end; i++) {
            char left = a.charAt(i);
            char right = b.charAt(i);
            if (left != right) {
                boolean oneIsHalf = Character.isSurrogate(left) != Character.isSurrogate(right);
                return oneIsHalf ? (Character.isSurrogate(left) ? 1 : -1) : Character.compare(left, right);
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
