package dev.smartlists.bench.plain;

/** A session of one visitor, with what stands in it. */
final class Session {

    final Visitor visitor;
    final String label;
    final boolean given;
    final byte[] json;
    Activity triggered;
    Activity engaged;
    Activity engagedWithAgent;

    Session(Visitor visitor, String label, boolean given) {
        this.visitor = visitor;
        this.label = label;
        this.given = given;
        this.json = Bytes.json(label);
    }
}
