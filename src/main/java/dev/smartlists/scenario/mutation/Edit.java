package dev.smartlists.scenario.mutation;

/**
 * One piece of a rule file replaced by another.
 *
 * @param start offset of the first character that goes
 * @param end offset after the last one
 * @param replacement what comes in its place
 */
record Edit(int start, int end, String replacement) {

    String applyTo(String text) {
        return text.substring(0, start) + replacement + text.substring(end);
    }
}
