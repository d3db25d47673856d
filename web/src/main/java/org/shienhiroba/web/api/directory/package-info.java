/** The directory of agencies for programs: offices, what editors add to them, municipalities, where nothing is. */
@NullMarked
package org.shienhiroba.web.api.directory;

import org.jspecify.annotations.NullMarked;
