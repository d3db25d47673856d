/**
 * Measurements, run by {@code ./portal bench}, never by the tests. Every figure stands beside a reference that was
 * measured in the same run.
 */
@NullMarked
package org.shienhiroba.ear.bench;

import org.jspecify.annotations.NullMarked;
