package org.shienhiroba.content.finding;

import java.util.List;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.search.Hit.MatchedWord;

/**
 * A kind of agency that was found, and why.
 *
 * @param type    the kind
 * @param matched the words found; the fields are those of {@link AgencyTypeSection}, or the title
 * @param missing the words not found
 */
public record AgencyTypeHit(AgencyTypeView type, List<MatchedWord> matched, List<String> missing) {}
