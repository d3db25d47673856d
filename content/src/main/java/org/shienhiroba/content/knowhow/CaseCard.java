package org.shienhiroba.content.knowhow;

import java.time.LocalDate;
import java.util.List;
import org.shienhiroba.content.platform.Coded;

/**
 * What a list shows of a case.
 *
 * @param id           its number
 * @param title        title
 * @param category     main category
 * @param agencyType   the sender's kind of agency
 * @param disabilities 障害種別
 * @param phases       支援の段階
 * @param illustration whether it is a retold example (例示)
 * @param publishedOn  day of publication
 */
public record CaseCard(
        long id,
        String title,
        CategoryView category,
        Coded agencyType,
        List<Coded> disabilities,
        List<Coded> phases,
        boolean illustration,
        LocalDate publishedOn) {}
