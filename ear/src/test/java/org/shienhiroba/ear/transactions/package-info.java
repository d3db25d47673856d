/** Tests inside the server: transactions, audit and outbox as the content module's doors keep them. */
@NullMarked
package org.shienhiroba.ear.transactions;

import org.jspecify.annotations.NullMarked;
