/** Long fault runs that {@code ./portal soak} starts: processes killed, databases stopped, disks filled. Not part of the tests. */
@NullMarked
package org.shienhiroba.ear.soak;

import org.jspecify.annotations.NullMarked;
