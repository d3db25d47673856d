/** Tests of the privacy findings, and the set of judged sentences they are measured by. */
@NullMarked
package org.shienhiroba.content.privacy;

import org.jspecify.annotations.NullMarked;
