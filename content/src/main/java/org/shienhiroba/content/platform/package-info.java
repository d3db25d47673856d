/**
 * What every component stands on: settings, clock, migrations, rules for text, answers to bad input.
 *
 * <p>Nothing in here knows a case, an agency or a workshop.
 */
@NullMarked
package org.shienhiroba.content.platform;

import org.jspecify.annotations.NullMarked;
