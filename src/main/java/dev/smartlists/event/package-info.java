/**
 * What a visitor did, as it came in: {@link dev.smartlists.event.VisitorEvent} and its parts, before any rule gave it a meaning.
 * Immutable values of {@code java.*} only. Start with {@code VisitorEvent}.
 */
@NullMarked
package dev.smartlists.event;

import org.jspecify.annotations.NullMarked;
