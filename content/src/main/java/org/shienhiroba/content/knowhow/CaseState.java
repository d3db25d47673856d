package org.shienhiroba.content.knowhow;

/** Where a case stands in its life: {@code DRAFT → SUBMITTED → RETURNED or PUBLISHED → WITHDRAWN}. */
enum CaseState {
    DRAFT, SUBMITTED, RETURNED, PUBLISHED, WITHDRAWN
}
