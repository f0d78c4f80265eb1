package dev.smartlists.io;

import dev.smartlists.event.Agent;
import dev.smartlists.event.Conversation;
import dev.smartlists.event.ConversationKind;
import dev.smartlists.event.Document;
import dev.smartlists.event.Goal;
import dev.smartlists.event.Meeting;
import dev.smartlists.event.Prompt;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** Reads the objects inside an event. What is not known in them is passed over. Equal ones come out as one object. Not thread-safe. */
final class PartReader {

    private final MemberNames seen = new MemberNames();
    private final ValueCache<Conversation> conversations = new ValueCache<>();
    private final ValueCache<Prompt> prompts = new ValueCache<>();
    private final ValueCache<Document> documents = new ValueCache<>();
    private final ValueCache<Goal> goals = new ValueCache<>();
    private final ValueCache<Agent> agents = new ValueCache<>();

    Conversation conversation(JsonValues in) throws IOException, LineRefusedException {
        if (!enter(in, "conversation")) {
            return Conversation.NONE;
        }
        String id = null;
        String name = null;
        ConversationKind kind = ConversationKind.DIALOGUE;
        String uiType = null;
        String sourceName = null;
        String sourceType = null;
        String status = null;
        Integer score = null;
        String summary = null;
        String transcript = null;
        List<String> topics = List.of();
        for (String member = in.member(seen); member != null; member = in.member(seen)) {
            switch (member) {
                case "id" -> id = in.text("conversation.id");
                case "name" -> name = in.text("conversation.name");
                case "kind" -> kind = in.kind("conversation.kind");
                case "uiType" -> uiType = in.text("conversation.uiType");
                case "sourceName" -> sourceName = in.text("conversation.sourceName");
                case "sourceType" -> sourceType = in.text("conversation.sourceType");
                case "status" -> status = in.text("conversation.status");
                case "score" -> score = in.integer("conversation.score");
                case "summary" -> summary = in.ownText("conversation.summary");
                case "transcript" -> transcript = in.ownText("conversation.transcript");
                case "topics" -> topics = in.texts("conversation.topics");
                default -> in.any("conversation." + member);
            }
        }
        Conversation conversation = new Conversation(
                id, name, kind, uiType, sourceName, sourceType, status, score, summary, transcript, topics);
        return summary == null && transcript == null ? conversations.share(conversation) : conversation;
    }

    Prompt prompt(JsonValues in) throws IOException, LineRefusedException {
        if (!enter(in, "prompt")) {
            return Prompt.NONE;
        }
        String question = null;
        String answer = null;
        for (String member = in.member(seen); member != null; member = in.member(seen)) {
            switch (member) {
                case "question" -> question = in.text("prompt.question");
                case "answer" -> answer = in.text("prompt.answer");
                default -> in.any("prompt." + member);
            }
        }
        return prompts.share(new Prompt(question, answer));
    }

    Document document(JsonValues in) throws IOException, LineRefusedException {
        if (!enter(in, "document")) {
            return Document.NONE;
        }
        String id = null;
        String name = null;
        String url = null;
        Boolean opened = null;
        Boolean downloaded = null;
        for (String member = in.member(seen); member != null; member = in.member(seen)) {
            switch (member) {
                case "id" -> id = in.text("document.id");
                case "name" -> name = in.text("document.name");
                case "url" -> url = in.text("document.url");
                case "opened" -> opened = in.flag("document.opened");
                case "downloaded" -> downloaded = in.flag("document.downloaded");
                default -> in.any("document." + member);
            }
        }
        return documents.share(new Document(id, name, url, opened, downloaded));
    }

    Goal goal(JsonValues in) throws IOException, LineRefusedException {
        if (!enter(in, "goal")) {
            return Goal.NONE;
        }
        String name = null;
        for (String member = in.member(seen); member != null; member = in.member(seen)) {
            switch (member) {
                case "name" -> name = in.text("goal.name");
                default -> in.any("goal." + member);
            }
        }
        return goals.share(new Goal(name));
    }

    Agent agent(JsonValues in) throws IOException, LineRefusedException {
        if (!enter(in, "agent")) {
            return Agent.NONE;
        }
        String id = null;
        String name = null;
        String email = null;
        for (String member = in.member(seen); member != null; member = in.member(seen)) {
            switch (member) {
                case "id" -> id = in.text("agent.id");
                case "name" -> name = in.text("agent.name");
                case "email" -> email = in.text("agent.email");
                default -> in.any("agent." + member);
            }
        }
        return agents.share(new Agent(id, name, email));
    }

    Meeting meeting(JsonValues in) throws IOException, LineRefusedException {
        if (!enter(in, "meeting")) {
            return Meeting.NONE;
        }
        String status = null;
        Instant scheduledFor = null;
        for (String member = in.member(seen); member != null; member = in.member(seen)) {
            switch (member) {
                case "status" -> status = in.text("meeting.status");
                case "scheduledFor" -> scheduledFor = in.time("meeting.scheduledFor");
                default -> in.any("meeting." + member);
            }
        }
        return new Meeting(status, scheduledFor);
    }

    private boolean enter(JsonValues in, String field) throws IOException, LineRefusedException {
        seen.clear();
        return in.enter(field);
    }
}
