/**
 * The API to embed: load a folder of rules, evaluate events, ask who is in which list and why. Nothing of Drools, JSON or SQL in any signature.
 */
@NullMarked
package dev.smartlists;

import org.jspecify.annotations.NullMarked;
