package org.shienhiroba.web.pages.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.Coded;

/**
 * An office in a list; the tag {@code t:agency} shows it.
 *
 * @param id       its number
 * @param name     its name
 * @param kinds    what it is, at least one
 * @param distance how far it is, as readers see it; null where nothing is measured, or nobody knows where it is
 * @param origin   what that is measured from; null where nothing is
 * @param phone    its telephone as its list has it; null for none
 * @param dialled  the digits to dial; null where they are no whole number
 * @param address  where it is; empty where no list tells it
 * @param hours    when it is open on working days; null where no list tells it
 * @param edition  the list and its edition
 * @param gone     that and since when it is in the list no more; null while it is
 */
public record AgencyCard(
        long id,
        String name,
        List<Kind> kinds,
        @Nullable String distance,
        @Nullable String origin,
        @Nullable String phone,
        @Nullable String dialled,
        String address,
        @Nullable String hours,
        String edition,
        @Nullable String gone) {

    /**
     * A kind of agency.
     *
     * @param code   its code
     * @param name   its name
     * @param domain the domain it belongs to
     */
    public record Kind(String code, String name, Coded domain) {}
}
