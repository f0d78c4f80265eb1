/**
 * Events in, results out: one JSON object a line. Start with {@link dev.smartlists.io.EventReader}. With the edges, the only package that
 * knows how JSON is spelt.
 */
@NullMarked
package dev.smartlists.io;

import org.jspecify.annotations.NullMarked;
