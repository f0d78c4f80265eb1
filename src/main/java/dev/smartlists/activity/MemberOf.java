package dev.smartlists.activity;

/**
 * The person is a member of another list: {@code MemberOf( list == "Customers" )}.
 *
 * @param list the list's name, to the letter
 */
public record MemberOf(String list) {}
