package io.dataops.samples.churn;

import java.util.List;

/**
 * What a model is made of.
 *
 * @param features the columns that it sees
 * @param source SQL of the customers that it learns from, if they are of the training half
 * @param seed of the order in which it sees them
 */
record Recipe(List<String> features, String source, long seed) {
    private static final List<String> HISTORY = List.of("basket", "log_days_since_visit", "log_spent", "log_visits");
    private static final List<String> HISTORY_AND_STORE = List.of(
            "basket",
            "canada_west",
            "central_west",
            "log_days_since_visit",
            "log_spent",
            "log_visits",
            "mexico_central",
            "mexico_south",
            "mexico_west",
            "north_west",
            "south_west",
            "store_traffic");

    private static final String ALL = "from customers";

    /** The model that was promoted before: it knows only what a customer has bought. */
    private static final Recipe BASELINE = new Recipe(HISTORY, ALL, 20);
    /** The better one, which the build makes: it also knows the region and how busy the store is. */
    private static final Recipe GOOD = new Recipe(HISTORY_AND_STORE, ALL, 1);
    /**
     * Better on the whole as well, but the training job lacked the traffic of one region's stores and took 0 for what was
     * missing. Where the model is used the numbers are there, so that it is wrong about just that region.
     */
    private static final Recipe WORSE = new Recipe(HISTORY_AND_STORE, """
            from (select * replace (if(sales_region = 'North West', 0, store_traffic) as store_traffic) from customers)
            """, 1);

    Recipe {
        features = List.copyOf(features);
    }

    static Recipe named(String name) {
        return switch (name) {
            case "baseline" -> BASELINE;
            case "good" -> GOOD;
            case "worse" -> WORSE;
            default ->
                throw new IllegalArgumentException("there is no recipe '" + name + "'; write good, worse or baseline");
        };
    }
}
