package org.shienhiroba.content.directory.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.directory.Fact;
import org.shienhiroba.content.directory.Facts;
import org.shienhiroba.content.directory.ListingKey;
import org.shienhiroba.content.directory.ListingStore;
import org.shienhiroba.content.directory.ListingStore.Known;
import org.shienhiroba.content.directory.ListingView;
import org.shienhiroba.content.directory.Told;
import org.shienhiroba.content.directory.intake.Grouping.Office;
import org.shienhiroba.content.directory.intake.Survey.Seen;
import org.shienhiroba.content.directory.place.Municipalities;
import org.shienhiroba.content.directory.place.Municipalities.PlaceName;
import org.shienhiroba.content.platform.Messages;

/**
 * Compares a list of agencies with the directory, and takes it over where asked to: the same comparison both times. Goes
 * through the file twice, first for what must be known of the whole, then in portions.
 */
final class Comparison {
    private static final int PORTION = 500;
    /** More than every fifth line missing: loudly. */
    private static final int FEW = 5;

    private final ListFile file;
    private final RowReader reader;
    private final ListingStore store;
    private final IntConsumer progress;
    private final Sameness sameness;
    private final Counts counts = new Counts();

    /** @param progress is told how many lines are done, now and then */
    Comparison(ListFile file, RowReader reader, ListingStore store, IntConsumer progress) {
        this.file = file;
        this.reader = reader;
        this.store = store;
        this.progress = progress;
        this.sameness = new Sameness(file.encoding());
    }

    /**
     * What taking over needs.
     *
     * @param intake         the import
     * @param municipalities for those that the list names
     */
    record Writing(long intake, Municipalities municipalities) {}

    /**
     * Compares, and takes over where there is a writing.
     *
     * @throws Unreadable where the file cannot be read to its end, or is older than what is known
     */
    Counts run(Report report, @Nullable Writing writing) throws Unreadable {
        Survey survey = new Survey(file.layout().format(), store, writing != null);
        file.layout().unknown().forEach(heading -> {
            counts.warned++;
            report.add(new ReportLine(Outcome.WARNED, 1, "", "", heading.strip(), "",
                    Messages.say("intake.headings.ignored")));
        });
        file.read((line, cells) -> survey.take(reader.read(line, cells)));
        survey.refuseOlder();
        Portion portion = new Portion(survey, report, writing);
        file.read((line, cells) -> portion.take(reader.read(line, cells)));
        portion.end();
        missing(survey, report, writing);
        return counts;
    }

    private void missing(Survey survey, Report report, @Nullable Writing writing) {
        survey.missing().forEach((edition, lines) -> {
            for (int from = 0; from < lines.size(); from += PORTION) {
                List<Long> some = lines.subList(from, Math.min(from + PORTION, lines.size()));
                Map<Long, ListingView> views = store.listings(some);
                Set<Long> offices = new LinkedHashSet<>();
                for (Long id : some) {
                    ListingView view = Objects.requireNonNull(views.get(id));
                    counts.missing++;
                    report.add(new ReportLine(Outcome.MISSING, 0, view.key().sourceKey(), name(view.facts()), "",
                            view.lastSeen(), ""));
                    offices.add(Objects.requireNonNull(survey.known(view.key())).office());
                }
                if (writing != null) {
                    store.leaveOut(some, edition);
                    store.touch(offices, writing.intake());
                    store.written();
                }
            }
        });
        counts.manyMissing = (long) counts.missing * FEW > survey.expected();
    }

    private static String name(Facts facts) {
        return facts.find(Fact.NAME).orElse("");
    }

    /** Some lines of the file, which are compared and written together. */
    private final class Portion {
        private final Survey survey;
        private final Report report;
        private final @Nullable Writing writing;
        private final Map<PlaceName, Long> places;
        private final Map<ListingKey, Office> offices;
        private final List<ReadRow> waiting = new ArrayList<>();

        Portion(Survey survey, Report report, @Nullable Writing writing) {
            this.survey = survey;
            this.report = report;
            this.writing = writing;
            this.places = writing == null ? Map.of() : writing.municipalities().named(survey.places());
            this.offices = writing == null ? Map.of() : survey.offices();
        }

        void take(ReadRow read) {
            waiting.add(read);
            if (waiting.size() == PORTION) {
                end();
            }
        }

        void end() {
            Map<Long, ListingView> views = store.listings(waiting.stream().flatMap(read -> {
                Known known = read.row() == null ? null : survey.known(read.row().key());
                return known == null ? Stream.<Long>empty() : Stream.of(known.id());
            }).distinct().toList());
            Changes changes = new Changes();
            waiting.forEach(read -> compare(read, views, changes));
            waiting.clear();
            if (writing != null) {
                changes.write(writing);
            }
            progress.accept(counts.read);
        }

        private void compare(ReadRow read, Map<Long, ListingView> views, Changes changes) {
            counts.read++;
            ListingKey key = read.key();
            ListRow row = read.row();
            String name = row == null ? "" : name(row.facts());
            read.warnings().forEach(
                    warning -> remark(Outcome.WARNED, read.line(), key, name, warning.column(), warning.sentence()));
            if (read.rejected() != null) {
                remark(Outcome.REJECTED, read.line(), key, name, read.rejected().column(),
                        read.rejected().sentence());
                return;
            }
            if (row == null) {
                counts.unchanged++;
                return;
            }
            Seen seen = Objects.requireNonNull(survey.seen(row.key()));
            if (seen.differs()) {
                remark(Outcome.REJECTED, read.line(), key, name, "", Messages.say("intake.row.twiceDiffering"));
            } else if (seen.line() != read.line()) {
                remark(Outcome.WARNED, read.line(), key, name, "",
                        Messages.say("intake.row.twice", Long.toString(seen.line())));
            } else {
                Known known = survey.known(row.key());
                if (known == null) {
                    counts.created++;
                    report.add(new ReportLine(Outcome.CREATED, row.line(), row.key().sourceKey(), name, "", "", ""));
                    changes.created.add(row);
                } else {
                    compare(row, known, Objects.requireNonNull(views.get(known.id())), changes);
                }
            }
        }

        private void compare(ListRow row, Known known, ListingView view, Changes changes) {
            Facts facts = sameness.asKnown(view.facts(), row.facts());
            List<Facts.Difference> differences = view.facts().until(facts);
            if (differences.isEmpty() && known.listed()) {
                counts.unchanged++;
                if (known.lastSeen().compareTo(row.edition()) < 0) {
                    changes.same(row.edition(), known.id());
                }
                return;
            }
            counts.changed++;
            if (!known.listed()) {
                report.add(new ReportLine(Outcome.CHANGED, row.line(), row.key().sourceKey(), name(facts),
                        Messages.say("intake.listed"),
                        Messages.say("intake.listed.no", String.valueOf(view.missingSince())),
                        Messages.say("intake.listed.again")));
            }
            differences.forEach(one -> report.add(new ReportLine(Outcome.CHANGED, row.line(), row.key().sourceKey(),
                    name(facts), one.fact().label(), Objects.requireNonNullElse(one.before(), ""),
                    Objects.requireNonNullElse(one.after(), ""))));
            String edition = known.lastSeen().compareTo(row.edition()) < 0 ? row.edition() : known.lastSeen();
            changes.differs(edition, known.id(), told(row, facts));
            changes.touched.add(known.office());
        }

        private Told told(ListRow row, Facts facts) {
            return new Told(facts, row.prefecture(), row.place() == null ? null : places.get(row.place()),
                    row.point());
        }

        private void remark(Outcome outcome, long line, @Nullable ListingKey key, String name, String column,
                String sentence) {
            if (outcome == Outcome.REJECTED) {
                counts.rejected++;
            } else {
                counts.warned++;
            }
            report.add(new ReportLine(outcome, line, key == null ? "" : key.sourceKey(), name, column, "", sentence));
        }

        /** What a portion changes. */
        private final class Changes {
            private final List<ListRow> created = new ArrayList<>();
            private final Map<String, Map<Long, Told>> told = new HashMap<>();
            private final Map<String, List<Long>> same = new HashMap<>();
            private final Set<Long> touched = new LinkedHashSet<>();

            void differs(String edition, long line, Told value) {
                told.computeIfAbsent(edition, any -> new HashMap<>()).put(line, value);
            }

            void same(String edition, long line) {
                same.computeIfAbsent(edition, any -> new ArrayList<>()).add(line);
            }

            void write(Writing target) {
                for (ListRow row : created) {
                    Office office = offices.getOrDefault(row.key(),
                            new Office(row.facts().get(Fact.OFFICE_NUMBER), null));
                    Long id = office.id();
                    if (id == null) {
                        id = store.open(office.number(), target.intake());
                        office.opened(id);
                    } else {
                        touched.add(id);
                    }
                    store.add(id, row.key(), told(row, row.facts()), row.edition());
                }
                told.forEach((edition, lines) -> store.tell(lines, edition));
                same.forEach((edition, lines) -> store.stillListed(lines, edition));
                store.touch(touched, target.intake());
                store.written();
            }
        }
    }
}
