/** The 言い換え辞書 over REST: everybody reads and suggests, editors change. */
@NullMarked
package org.shienhiroba.web.api.synonyms;

import org.jspecify.annotations.NullMarked;
