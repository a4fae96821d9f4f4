package io.dataops.sql.model;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Predictions of who leaves, as the documentation's examples want them: the same customers in every file.
 *
 * @param customers how many
 * @param spoiled how many hits in the north are misses
 */
public record ChurnRows(int customers, int spoiled) {
    /** A table with a header, UTF-8. */
    public byte[] csv() {
        SplittableRandom random = new SplittableRandom(17);
        StringBuilder text = new StringBuilder("customer_id,household,region,plan,age,w,churned,p\n");
        int left = spoiled;
        for (int customer = 0; customer < customers; customer++) {
            boolean churned = random.nextInt(4) == 0;
            double p = (churned ? 0.68 : 0.3) + random.nextDouble(-0.3, 0.3);
            String region = customer % 4 == 0 ? "north" : "south";
            if (left > 0 && region.equals("north") && churned == p >= 0.5) {
                p = 1 - p;
                left--;
            }
            text.append(String.format(
                    Locale.ROOT,
                    "c%05d,h%04d,%s,%s,%d,%d,%s,%.6f\n",
                    customer,
                    customer / 2,
                    region,
                    customer % 3 == 0 ? "basic" : "plus",
                    20 + random.nextInt(50),
                    1 + random.nextInt(2),
                    churned ? "yes" : "no",
                    p));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
