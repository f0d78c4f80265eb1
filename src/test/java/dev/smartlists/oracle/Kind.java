package dev.smartlists.oracle;

/** The two kinds of conversation. */
enum Kind {
    DIALOGUE,
    CONVERSATIONAL_FLOW
}
