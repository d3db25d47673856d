/**
 * Who did what and when: one row in the transaction of each change of state. Nothing depends on this package.
 */
@NullMarked
package org.shienhiroba.content.audit;

import org.jspecify.annotations.NullMarked;
