/** Rules as they were: reads a folder of rules from a git revision. Start with {@link dev.smartlists.revision.RulesAtRevision}. */
@NullMarked
package dev.smartlists.revision;

import org.jspecify.annotations.NullMarked;
