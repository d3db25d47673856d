package org.shienhiroba.content.platform;

/**
 * A value of a closed vocabulary as readers see it.
 *
 * @param code  what programs use
 * @param label what people read
 */
public record Coded(String code, String label) {}
