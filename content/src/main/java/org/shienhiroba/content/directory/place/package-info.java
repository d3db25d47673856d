/**
 * Places: the municipalities that agencies are in. {@link org.shienhiroba.content.directory.place.Municipalities} is the door.
 * The 47 prefectures are {@link org.shienhiroba.content.platform.Prefecture}.
 */
@NullMarked
package org.shienhiroba.content.directory.place;

import org.jspecify.annotations.NullMarked;
