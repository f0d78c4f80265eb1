package dev.smartlists.activity;

import dev.smartlists.event.VisitorEvent;

/** No activity: an event that ends a conversation early, and with it the Engaged activity that it updates. Source: contract, chapter 2. */
public record ConversationDropped(VisitorEvent event) {}
