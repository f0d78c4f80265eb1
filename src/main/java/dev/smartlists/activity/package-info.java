/**
 * The vocabulary of the rules: the six activities as facts, and the values whose operators mean the same everywhere
 * ({@link dev.smartlists.activity.Text}, {@link dev.smartlists.activity.Whole}, {@link dev.smartlists.activity.Flag},
 * {@link dev.smartlists.activity.Texts}, {@link dev.smartlists.activity.DateTime}). No field is ever {@code null}: an absent one is an
 * empty value. Start with {@link dev.smartlists.activity.Activity} and {@link dev.smartlists.activity.Attribute}.
 */
@NullMarked
package dev.smartlists.activity;

import org.jspecify.annotations.NullMarked;
