package dev.smartlists.rules.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads what stands between the brackets of {@code MemberOf}. */
final class MemberParser {

    private MemberParser() {}

    /** The names of {@code list == "A"} or {@code list in ( "A", "B" )}; empty if it is neither. */
    static List<String> lists(List<Token> inside) {
        boolean equal =
                inside.size() == 3 && inside.get(0).is("list") && inside.get(1).is("==");
        boolean in = inside.size() >= 5
                && inside.get(0).is("list")
                && inside.get(1).is("in")
                && inside.get(2).is("(")
                && inside.get(inside.size() - 1).is(")");
        List<Token> names = equal ? inside.subList(2, 3) : in ? inside.subList(3, inside.size() - 1) : List.of();
        List<String> lists = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Token token = names.get(i);
            if (i % 2 == 0 && token.isText()) {
                lists.add(token.literal());
            } else if (i % 2 == 0 || !token.is(",")) {
                return List.of();
            }
        }
        return lists;
    }
}
