package org.shienhiroba.web.pages.directory;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.HelpPhase;
import org.shienhiroba.content.agency.HelpSpan;
import org.shienhiroba.content.agency.HelpStrength;
import org.shienhiroba.content.knowhow.CaseCard;
import org.shienhiroba.content.knowhow.SupportPhase;

/** How near a case is to the time in which some kinds of agency help: those where they have most to do come first. */
final class NearestPhase {
    /** The stretches that the law counts, in the phases of a case, which are wider. */
    private static final Map<HelpPhase, SupportPhase> PHASES = new EnumMap<>(Map.of(HelpPhase.PREPARATION,
            SupportPhase.PREPARATION, HelpPhase.HIRING, SupportPhase.JOB_SEARCH, HelpPhase.FIRST_HALF_YEAR,
            SupportPhase.RETENTION, HelpPhase.TO_THREE_AND_A_HALF_YEARS, SupportPhase.RETENTION, HelpPhase.AFTERWARDS,
            SupportPhase.CAREER));

    private final Set<SupportPhase> helps;

    private NearestPhase(Set<SupportPhase> helps) {
        this.helps = helps;
    }

    /** The phases in which kinds have a main part; where none has one, those in which they come when they are called. */
    static NearestPhase of(List<AgencyTypeView> kinds) {
        Set<SupportPhase> main = phases(kinds, Set.of(HelpStrength.MAIN));
        return new NearestPhase(main.isEmpty() ? phases(kinds, EnumSet.allOf(HelpStrength.class)) : main);
    }

    /** How many phases lie between; 0 for a case of such a phase, more than any for one that names no phase. */
    int distance(CaseCard card) {
        return card.phases().stream().map(phase -> SupportPhase.valueOf(phase.code()).ordinal())
                .flatMap(at -> helps.stream().map(phase -> Math.abs(phase.ordinal() - at)))
                .min(Integer::compare).orElse(SupportPhase.values().length);
    }

    private static Set<SupportPhase> phases(List<AgencyTypeView> kinds, Set<HelpStrength> strengths) {
        Set<SupportPhase> phases = EnumSet.noneOf(SupportPhase.class);
        for (AgencyTypeView kind : kinds) {
            for (HelpSpan span : kind.involvement()) {
                PHASES.forEach((stretch, phase) -> {
                    if (strengths.contains(span.strength()) && span.covers(stretch)) {
                        phases.add(phase);
                    }
                });
            }
        }
        return phases;
    }
}
