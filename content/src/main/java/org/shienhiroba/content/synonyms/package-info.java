/**
 * 言い換え辞書: the words for the same thing by which a search finds more than what was typed. Readable by everybody, changed by
 * editors, suggested by readers. The database holds the list; what comes with the product is merged into it at the start,
 * and the search engine is given the whole list after each change. Knows no page, and nothing of the index but what a search
 * finds.
 */
@NullMarked
package org.shienhiroba.content.synonyms;

import org.jspecify.annotations.NullMarked;
