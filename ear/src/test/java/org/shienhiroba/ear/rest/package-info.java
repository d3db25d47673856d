/** REST and the documents of the running portal, as a program meets them. */
@NullMarked
package org.shienhiroba.ear.rest;

import org.jspecify.annotations.NullMarked;
