package dev.smartlists.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule's conditions hold for some facts. Valid only while it is being handed over. */
public interface RuleMatch {

    /** The position of the rule among those that were compiled. */
    int rule();

    /** The fact that a variable stands for, or {@code null} if it stands for none here. */
    @Nullable
    Object variable(String name);

    /** The facts that matched, in the order of the conditions. */
    List<Object> facts();
}
