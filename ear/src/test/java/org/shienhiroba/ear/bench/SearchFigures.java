package org.shienhiroba.ear.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What {@code ./portal bench search} found.
 *
 * @param chain the analysis alone
 * @param sizes one for each number of documents, in ascending order
 */
record SearchFigures(ChainBench.Speed chain, List<Size> sizes) {

    /**
     * @param documents how many there were
     * @param indexes   what making and keeping the index took
     * @param samples   way to number of clients to what was measured
     */
    record Size(int documents, List<Index> indexes, Map<String, Map<Integer, Load.Sample>> samples) {
        boolean has(String way) {
            return samples.containsKey(way);
        }

        Timings one(String way) {
            return samples.get(way).get(1).timings();
        }

        double p50(String way) {
            return one(way).percentile(50);
        }
    }

    /**
     * @param contestant whose index it is
     * @param seconds    to make it
     * @param bytes      on disk
     * @param heap       in use after a collection; negative where unknown
     */
    record Index(String contestant, double seconds, long bytes, long heap) {}

    /**
     * A ratio and what is wanted of it.
     *
     * @param atMost whether the bound is the largest value wanted, else it is the smallest
     */
    record Ratio(String what, double value, double bound, boolean atMost) {
        boolean holds() {
            return atMost ? value <= bound : value >= bound;
        }
    }

    /** The ratios that were promised, each within this run. */
    List<Ratio> ratios() {
        List<Ratio> ratios = new ArrayList<>();
        for (Size size : sizes) {
            String at = " at " + "%,d".formatted(size.documents());
            ratios.add(new Ratio("top 10 / raw Lucene AND, p50" + at,
                    size.p50(OurEngine.TOP) / size.p50(RawLucene.AND), 10, true));
            ratios.add(new Ratio("top 10 / raw Lucene phrases, p50" + at,
                    size.p50(OurEngine.TOP) / size.p50(RawLucene.PHRASE), 5, true));
            for (int percent : List.of(50, 99)) {
                ratios.add(new Ratio("page / OpenSearch page, p" + percent + at,
                        size.one(OurEngine.PAGE).percentile(percent) / size.one(OpenSearch.PAGE).percentile(percent),
                        .5, true));
            }
            double database = Stream.of(PostgreSql.LIKE, PostgreSql.TRIPLES).filter(size::has)
                    .mapToDouble(size::p50).min().orElseThrow();
            ratios.add(new Ratio("PostgreSQL's better way / top 10, p50" + at, database / size.p50(OurEngine.TOP), 10,
                    false));
            if (size.has(RestPortal.EMPTY)) {
                rest(ratios, size, at);
            }
        }
        if (sizes.size() > 1) {
            for (String raw : List.of(RawLucene.AND, RawLucene.PHRASE)) {
                ratios.add(new Ratio("growth of the top 10 / growth of " + raw, growth(OurEngine.TOP) / growth(raw),
                        1.3, true));
            }
        }
        ratios.add(new Ratio("our analysis / stock analysis, tokens/s", chain.ratio(), .6, false));
        return ratios;
    }

    private static void rest(List<Ratio> ratios, Size size, String at) {
        size.samples().get(RestPortal.EMPTY).forEach((clients, empty) -> {
            String with = clients + (clients == 1 ? " client" : " clients") + at;
            ratios.add(new Ratio("REST page of 20 / empty resource, requests/s, " + with,
                    size.samples().get(RestPortal.PAGE).get(clients).timings().perSecond()
                            / empty.timings().perSecond(),
                    .15, false));
            ratios.add(new Ratio("REST 10 hits / empty resource, requests/s, " + with,
                    size.samples().get(RestPortal.TOP).get(clients).timings().perSecond()
                            / empty.timings().perSecond(),
                    .3, false));
        });
    }

    /** How many times longer a query takes at the most documents than at the fewest. */
    private double growth(String way) {
        return sizes.getLast().p50(way) / sizes.getFirst().p50(way);
    }
}
