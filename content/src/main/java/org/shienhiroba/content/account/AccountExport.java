package org.shienhiroba.content.account;

import java.util.List;

/**
 * Everything that the portal keeps about an account itself, for its owner. What the account wrote is with the cases.
 *
 * @param account its data
 * @param tokens  its tokens, never their secret
 */
public record AccountExport(AccountView account, List<TokenView> tokens) {}
