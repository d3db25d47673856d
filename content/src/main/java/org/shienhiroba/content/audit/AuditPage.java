package org.shienhiroba.content.audit;

import java.util.List;

/**
 * A page of the audit, the newest first.
 *
 * @param total how many lines there are
 * @param rows  those of the page
 */
public record AuditPage(long total, List<AuditRow> rows) {}
