/**
 * Who uses the portal: accounts and their roles, passwords and tokens, invitations, and what a failed sign-in costs. Knows
 * nothing of cases; who must follow the end of an account listens to {@link org.shienhiroba.content.account.AccountChanged}.
 */
@NullMarked
package org.shienhiroba.content.account;

import org.jspecify.annotations.NullMarked;
