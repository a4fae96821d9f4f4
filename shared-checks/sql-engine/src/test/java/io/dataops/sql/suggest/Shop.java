package io.dataops.sql.suggest;

import io.dataops.sql.SuiteRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Customers and their orders, the same each time, for the page and for tests. */
final class Shop {
    private static final String[] CITIES = {"LIS,Lisbon", "OSL,Oslo", "VIE,Vienna"};

    private Shop() {}

    /** Writes {@code customers.csv} with 90 rows and {@code orders.csv} with 600. */
    static SuiteRun in(Path folder) {
        SplittableRandom random = new SplittableRandom(20261127);
        List<String> customers = new ArrayList<>(List.of("customer_id,email,city_code,city"));
        for (int row = 1; row <= 90; row++) {
            customers.add(row + ",person" + row + "@example.org," + CITIES[random.nextInt(CITIES.length)]);
        }
        List<String> orders = new ArrayList<>(List.of("order_id,customer_id,sku,status,amount,coupon,ordered_at,due"));
        for (int row = 1; row <= 600; row++) {
            orders.add(String.join(
                    ",",
                    "" + row,
                    "" + (1 + random.nextInt(90)),
                    String.format(Locale.ROOT, "AB-%04d", random.nextInt(10_000)),
                    random.nextInt(3) == 0 ? "closed" : "open",
                    String.format(
                            Locale.ROOT, "%.2f", 20 + 30 * random.nextDouble() - 10 * Math.log(random.nextDouble())),
                    random.nextInt(8) == 0 ? "C" + random.nextInt(1000) : "",
                    String.format(Locale.ROOT, "2026-%02d-%02d", 1 + random.nextInt(10), 1 + random.nextInt(28)),
                    String.format(Locale.ROOT, "2026-12-%02d", 1 + random.nextInt(28))));
        }
        return SuiteRun.in(folder)
                .file("customers.csv", customers.toArray(String[]::new))
                .file("orders.csv", orders.toArray(String[]::new));
    }
}
