package org.shienhiroba.web.api.directory;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/**
 * One page of offices.
 *
 * @param total   how many there are
 * @param page    from 1
 * @param size    hits a page
 * @param partial whether time ran out before every office was looked at
 * @param hits    those of this page
 */
@JsonbPropertyOrder({"total", "page", "size", "partial", "hits"})
public record AgencyList(long total, int page, int size, boolean partial, List<AgencyHit> hits) {}
