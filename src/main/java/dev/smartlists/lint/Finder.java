package dev.smartlists.lint;

import dev.smartlists.rules.ListRule;
import java.util.List;

/** Looks for one kind of thing in one list or campaign. */
interface Finder {

    List<Finding> find(ListRule rule);
}
