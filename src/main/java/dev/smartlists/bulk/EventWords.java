package dev.smartlists.bulk;

import dev.smartlists.event.Agent;
import dev.smartlists.event.Conversation;
import dev.smartlists.event.Document;
import dev.smartlists.event.Goal;
import dev.smartlists.event.Meeting;
import dev.smartlists.event.Prompt;

/** What the events of a run have in common. See {@link Dictionary} for who may use it when. */
final class EventWords {

    final Dictionary<String> texts = new Dictionary<>();
    final Dictionary<Conversation> conversations = new Dictionary<>();
    final Dictionary<Prompt> prompts = new Dictionary<>();
    final Dictionary<Document> documents = new Dictionary<>();
    final Dictionary<Goal> goals = new Dictionary<>();
    final Dictionary<Agent> agents = new Dictionary<>();
    final Dictionary<Meeting> meetings = new Dictionary<>();
}
