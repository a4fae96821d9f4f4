SELECT
    'order-' || lpad(CAST(i AS VARCHAR), 9, '0') AS id,
    ['books', 'garden', 'music', 'sports', 'toys'][1 + pick(i, 1) % 5] AS category,
    ['new', 'paid', 'sent'][1 + pick(i, 2) % 3] AS status,
    'customer' || i || '@example.org' AS email,
    CAST(pick(i, 3) % 100000 AS DOUBLE) / 100 AS amount,
    CAST(pick(i, 4) % 1001 AS INTEGER) AS quantity,
    greatest(0, least(100, 50 + 15 * sqrt(-2 * ln(greatest(share(i, 5), 1e-12))) * cos(2 * pi() * share(i, 6)))) AS score,
    CAST(1 + pick(i, 7) % 5 AS INTEGER) AS rating,
    1 + 999 * share(i, 8) AS price,
    share(i, 9) / 2 AS discount,
    {extras}
FROM range({rows}) AS numbers(i)
