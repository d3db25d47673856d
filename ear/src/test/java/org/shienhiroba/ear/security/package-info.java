/** Who may come in, how, and what those get who may not: the running portal over HTTP. */
package org.shienhiroba.ear.security;
