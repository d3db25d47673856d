package org.shienhiroba.content.account;

import org.jspecify.annotations.Nullable;

/**
 * Command: what an account says of its owner.
 *
 * @param nameShown  what others see, 1 to 40 characters
 * @param agencyType code of the kind of agency, the default of new cases; null where not said
 * @param note       for the administrator, up to 200 characters; null where not said
 */
public record Profile(String nameShown, @Nullable String agencyType, @Nullable String note) {}
