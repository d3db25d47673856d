package org.shienhiroba.content.account;

/**
 * An account that has shown who it is.
 *
 * @param actor     its number and roles
 * @param nameShown what others see
 * @param stamp     what it has shown holds as long as the account has this stamp
 */
public record SignedInAccount(Actor actor, String nameShown, String stamp) {}
