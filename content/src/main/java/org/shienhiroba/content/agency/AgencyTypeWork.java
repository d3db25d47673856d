package org.shienhiroba.content.agency;

/**
 * A kind of agency as an editor changes it.
 *
 * @param version the version to name when saving
 * @param content everything that is said of it
 */
public record AgencyTypeWork(int version, AgencyTypeContent content) {}
