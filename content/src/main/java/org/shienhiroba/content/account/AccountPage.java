package org.shienhiroba.content.account;

import java.util.List;

/**
 * A page of accounts, those that wait for an answer first, then by name.
 *
 * @param total    how many there are
 * @param accounts those of the page
 */
public record AccountPage(long total, List<AccountView> accounts) {}
