/**
 * Work in several threads whose results come out as if there were one. Start with {@link dev.smartlists.parallel.Crew}.
 */
@NullMarked
package dev.smartlists.parallel;

import org.jspecify.annotations.NullMarked;
