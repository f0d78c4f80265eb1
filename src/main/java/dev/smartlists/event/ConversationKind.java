package dev.smartlists.event;

/** The two kinds of conversation of the modelled product; every activity exists once for each. */
public enum ConversationKind {
    /** Pushed to visitors who meet its audience criteria. */
    DIALOGUE("dialogue"),
    /** Started by something the visitor does. */
    CONVERSATIONAL_FLOW("conversational_flow");

    private final String code;

    ConversationKind(String code) {
        this.code = code;
    }

    /** How events write it. */
    public String code() {
        return code;
    }
}
