package dev.smartlists.oracle;

/** How often an activity that is limited per session may happen. */
public enum Uniqueness {
    /** Once per visitor, session and activity, whatever the conversation. */
    PER_SESSION,
    /** Once per visitor, session, activity and conversation. */
    PER_CONVERSATION
}
