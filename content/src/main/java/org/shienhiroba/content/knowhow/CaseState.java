package org.shienhiroba.content.knowhow;

/**
 * Where a case stands in its life: {@code DRAFT → SUBMITTED → RETURNED or PUBLISHED → WITHDRAWN}. A published case may be
 * hidden for a while, and its next text goes the way from draft to publication while the old one stays public.
 */
public enum CaseState {
    /** The author is writing; nobody else reads it. */
    DRAFT,
    /** It waits for an editor. */
    SUBMITTED,
    /** An editor asked for changes; the author is writing again. */
    RETURNED,
    /** Everybody reads it. */
    PUBLISHED,
    /** It was public; an editor hides it while looking into a concern. */
    HIDDEN,
    /** Its author or an editor took it back. */
    WITHDRAWN
}
