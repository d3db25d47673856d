/** How people and programs reach the portal: {@code pages} for people, {@code api} for programs, {@code http} beneath both. */
@NullMarked
package org.shienhiroba.web;

import org.jspecify.annotations.NullMarked;
