package dev.smartlists.activity;

import dev.smartlists.event.VisitorEvent;

/** No activity: an event that completes a conversation, and with it the Engaged activity that it updates. Source: contract, chapter 2. */
public record ConversationCompleted(VisitorEvent event) {}
