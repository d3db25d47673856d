/**
 * 支援ノウハウ: the cases, their life and their vocabulary. {@link org.shienhiroba.content.knowhow.KnowhowDesk} is the door.
 *
 * <p>Entities stay inside; commands and views are records. Searching belongs to {@code finding}.
 */
@NullMarked
package org.shienhiroba.content.knowhow;

import org.jspecify.annotations.NullMarked;
