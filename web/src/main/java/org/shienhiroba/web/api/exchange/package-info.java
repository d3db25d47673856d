/**
 * What a writing request says beside its address (JSON, {@code If-Match}, {@code Idempotency-Key}), and how an answer is
 * given that is not for everybody. Nothing here knows what a case is.
 */
@NullMarked
package org.shienhiroba.web.api.exchange;

import org.jspecify.annotations.NullMarked;
