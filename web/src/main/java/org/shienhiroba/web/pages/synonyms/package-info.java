/** The pages of the 言い換え辞書: the glossary with its form for suggestions, the editors' form, and their list of suggestions. */
@NullMarked
package org.shienhiroba.web.pages.synonyms;

import org.jspecify.annotations.NullMarked;
