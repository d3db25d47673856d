/**
 * How programs reach the portal. Here is what all of REST shares: where it begins, how an answer is tagged and written, how
 * a failure is told, how the parameters of a search are read. The subpackages share the stem of their address.
 */
@NullMarked
package org.shienhiroba.web.api;

import org.jspecify.annotations.NullMarked;
