package dev.smartlists.bench.plain;

/** The order of texts by Unicode code point; differs from {@link String#compareTo} only beyond the basic plane. */
final class CodePoints {

    private CodePoints() {}

    static int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                return Character.isSurrogate(x) == Character.isSurrogate(y) ? x - y : Character.isSurrogate(x) ? 1 : -1;
            }
        }
        return a.length() - b.length();
    }
}
