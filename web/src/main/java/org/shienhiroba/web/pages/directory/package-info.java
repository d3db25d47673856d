/** The directory of agencies: looking offices up, one office, what editors add, where nothing is. */
@NullMarked
package org.shienhiroba.web.pages.directory;

import org.jspecify.annotations.NullMarked;
