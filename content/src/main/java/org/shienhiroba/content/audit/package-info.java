/**
 * Who did what and when: one row in the transaction of each change of state. No component depends on this package; only the
 * page of the audit reads it, through {@link org.shienhiroba.content.audit.AuditLog}.
 */
@NullMarked
package org.shienhiroba.content.audit;

import org.jspecify.annotations.NullMarked;
