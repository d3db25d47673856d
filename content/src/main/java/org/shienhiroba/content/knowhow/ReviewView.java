package org.shienhiroba.content.knowhow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor has before them to decide.
 *
 * @param work      the case with the text that was submitted last; with the public one where none was
 * @param before    the public text; null before the first publication
 * @param revisions every submitted text, the oldest first
 * @param concerns  what readers reported, the open ones first
 */
public record ReviewView(
        WorkView work,
        @Nullable CaseContent before,
        List<RevisionView> revisions,
        List<ConcernView> concerns) {}
