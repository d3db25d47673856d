/** What a search gives to programs. */
@NullMarked
package org.shienhiroba.web.api.finding;

import org.jspecify.annotations.NullMarked;
