/**
 * Lists of agencies and municipalities come in here: a file is received, looked at ({@code 確認}) and taken over
 * ({@code 反映}), as a whole or not at all. {@link org.shienhiroba.content.directory.intake.Intakes} is the door,
 * {@link org.shienhiroba.content.directory.intake.IntakeRunner} does what takes long. What a line of a list means is said in
 * {@link org.shienhiroba.content.directory.intake.RowReader}, what is the same office in
 * {@link org.shienhiroba.content.directory.intake.Grouping}.
 */
@NullMarked
package org.shienhiroba.content.directory.intake;

import org.jspecify.annotations.NullMarked;
