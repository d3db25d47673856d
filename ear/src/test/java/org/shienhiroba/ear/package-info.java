/** Tests against the whole running server: the archive as it is shipped, on the provisioned WildFly, with a real database. */
@NullMarked
package org.shienhiroba.ear;

import org.jspecify.annotations.NullMarked;
