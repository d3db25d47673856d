/** Cases, their categories and the words they are described with, for programs. */
@NullMarked
package org.shienhiroba.web.api.knowhow;

import org.jspecify.annotations.NullMarked;
