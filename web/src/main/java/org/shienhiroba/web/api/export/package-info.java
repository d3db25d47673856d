/** Everything published in one file, for programs and spreadsheets. */
@NullMarked
package org.shienhiroba.web.api.export;

import org.jspecify.annotations.NullMarked;
