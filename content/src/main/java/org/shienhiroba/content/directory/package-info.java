/**
 * The directory of real agencies (支援機関): offices, the lists that name them, and what editors add.
 * {@link org.shienhiroba.content.directory.Directory} is the door for readers and editors; lists come in through
 * {@code directory.intake}. Which of them is near, or called something, is asked of {@code finding}.
 */
@NullMarked
package org.shienhiroba.content.directory;

import org.jspecify.annotations.NullMarked;
