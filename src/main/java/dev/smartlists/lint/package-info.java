/**
 * What is right in the rules but probably not meant: {@link dev.smartlists.lint.Lint} looks, {@link dev.smartlists.lint.Check} is what it looks for,
 * {@link dev.smartlists.lint.Warning} is what it says. Warnings stop nothing.
 */
@NullMarked
package dev.smartlists.lint;

import org.jspecify.annotations.NullMarked;
