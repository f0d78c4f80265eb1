package dev.smartlists.activity;

import dev.smartlists.event.VisitorEvent;

/** A document inside a document card was clicked; as often as it happens. Source: semantics.md 1. */
public final class InteractedWithDocument extends Activity {

    public InteractedWithDocument(VisitorEvent event) {
        super(ActivityType.INTERACTED_WITH_DOCUMENT, event);
    }

    InteractedWithDocument(Occurrence occurrence, Perspective perspective) {
        super(occurrence, perspective);
    }

    public Text getDocument() {
        return text(Attribute.DOCUMENT_NAME);
    }

    public Text getDocumentUrl() {
        return text(Attribute.DOCUMENT_URL);
    }

    public Flag getOpened() {
        return flag(Attribute.DOCUMENT_OPENED);
    }

    public Flag getDownloaded() {
        return flag(Attribute.DOCUMENT_DOWNLOADED);
    }

    public Text getDocumentStatus() {
        return text(Attribute.DOCUMENT_STATUS);
    }

    public Text getDocumentId() {
        return text(Attribute.DOCUMENT_ID);
    }

    public Text getConversationId() {
        return text(Attribute.CONVERSATION_ID);
    }
}
