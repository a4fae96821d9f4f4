SELECT
    i AS id,
    md5(CAST(i AS VARCHAR)) AS row_key,
    CAST(pick(i, 1) % 2500000 AS BIGINT) AS order_key,
    CAST(pick(i, 2) % 2000000 AS INTEGER) AS part_key,
    CAST(pick(i, 3) % 100000 AS INTEGER) AS supplier_key,
    CAST(1 + pick(i, 4) % 7 AS INTEGER) AS line_number,
    CAST(1 + pick(i, 5) % 50 AS DECIMAL(15, 2)) AS quantity,
    CAST((1 + pick(i, 5) % 50) * (90000 + pick(i, 6) % 120000) / 100 AS DECIMAL(15, 2)) AS extended_price,
    CAST(pick(i, 7) % 11 / 100 AS DECIMAL(15, 2)) AS discount,
    CAST(pick(i, 8) % 9 / 100 AS DECIMAL(15, 2)) AS tax,
    DATE '1992-01-02' + CAST(pick(i, 9) % 2526 AS INTEGER) AS ship_date,
    DATE '1992-01-02' + CAST(pick(i, 9) % 2526 + pick(i, 10) % 121 AS INTEGER) - 60 AS commit_date,
    DATE '1992-01-03' + CAST(pick(i, 9) % 2526 + pick(i, 11) % 30 AS INTEGER) AS receipt_date,
    TIMESTAMP '1992-01-02 00:00:00' + to_seconds(CAST(pick(i, 12) % 218246400 AS BIGINT)) AS created_at,
    ['A', 'N', 'R'][1 + pick(i, 13) % 3] AS return_flag,
    ['F', 'O'][1 + pick(i, 14) % 2] AS line_status,
    ['COLLECT COD', 'DELIVER IN PERSON', 'NONE', 'TAKE BACK RETURN'][1 + pick(i, 15) % 4] AS ship_instruct,
    ['AIR', 'FOB', 'MAIL', 'RAIL', 'REG AIR', 'SHIP', 'TRUCK'][1 + pick(i, 16) % 7] AS ship_mode,
    words[1 + pick(i, 17) % 16] || ' ' || words[1 + pick(i, 18) % 16] || ' ' || words[1 + pick(i, 19) % 16] || ' '
        || pick(i, 20) % 10000 AS comment,
    CASE
        WHEN pick(i, 21) % 50 = 0 THEN NULL
        WHEN pick(i, 21) % 100000 = 1 THEN 'no address ' || i
        ELSE 'user' || i || '.' || substr(md5(CAST(-i AS VARCHAR)), 1, 6) || '@'
            || ['example.org', 'mail.example.com', 'example.net'][1 + pick(i, 22) % 3]
    END AS email,
    CASE
        WHEN pick(i, 23) % 100 < 3 THEN NULL
        ELSE ['AR', 'AT', 'AU', 'BE', 'BR', 'CA', 'CH', 'CL', 'CN', 'CZ', 'DE', 'DK', 'ES', 'FI', 'FR', 'GB', 'GR', 'HU',
            'IE', 'IN', 'IT', 'JP', 'KR', 'MX', 'NL', 'NO', 'PL', 'PT', 'SE'][1 + pick(i, 24) % 29]
    END AS country,
    pick(i, 25) / 9223372036854775808.0::DOUBLE AS score,
    CASE
        WHEN pick(i, 26) % 20 = 0 THEN NULL
        ELSE 0.8 * (pick(i, 25) / 9223372036854775808.0::DOUBLE) + 0.2 * (pick(i, 27) / 9223372036854775808.0::DOUBLE)
    END AS other_score,
    pick(i, 28) % 10 = 0 AS gift
FROM range(1, {rows} + 1) AS numbers(i)
CROSS JOIN (SELECT ['carefully', 'quickly', 'furiously', 'ironic', 'final', 'regular', 'special', 'pending', 'deposits',
    'requests', 'packages', 'accounts', 'theodolites', 'foxes', 'pinto beans', 'instructions'] AS words)
