/**
 * Kinds of agency, their roles and how to work with them. {@link org.shienhiroba.content.agency.AgencyTypes} is the door.
 */
@NullMarked
package org.shienhiroba.content.agency;

import org.jspecify.annotations.NullMarked;
