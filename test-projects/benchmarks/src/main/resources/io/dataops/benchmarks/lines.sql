SELECT
    i AS id,
    md5(CAST(i AS VARCHAR)) AS row_key,
    CAST(hash(i, 1) % 2500000 AS BIGINT) AS order_key,
    CAST(hash(i, 2) % 2000000 AS INTEGER) AS part_key,
    CAST(hash(i, 3) % 100000 AS INTEGER) AS supplier_key,
    CAST(1 + hash(i, 4) % 7 AS INTEGER) AS line_number,
    CAST(1 + hash(i, 5) % 50 AS DECIMAL(15, 2)) AS quantity,
    CAST((1 + hash(i, 5) % 50) * (90000 + hash(i, 6) % 120000) / 100 AS DECIMAL(15, 2)) AS extended_price,
    CAST(hash(i, 7) % 11 / 100 AS DECIMAL(15, 2)) AS discount,
    CAST(hash(i, 8) % 9 / 100 AS DECIMAL(15, 2)) AS tax,
    DATE '1992-01-02' + CAST(hash(i, 9) % 2526 AS INTEGER) AS ship_date,
    DATE '1992-01-02' + CAST(hash(i, 9) % 2526 + hash(i, 10) % 121 AS INTEGER) - 60 AS commit_date,
    DATE '1992-01-03' + CAST(hash(i, 9) % 2526 + hash(i, 11) % 30 AS INTEGER) AS receipt_date,
    TIMESTAMP '1992-01-02 00:00:00' + to_seconds(CAST(hash(i, 12) % 218246400 AS BIGINT)) AS created_at,
    ['A', 'N', 'R'][1 + hash(i, 13) % 3] AS return_flag,
    ['F', 'O'][1 + hash(i, 14) % 2] AS line_status,
    ['COLLECT COD', 'DELIVER IN PERSON', 'NONE', 'TAKE BACK RETURN'][1 + hash(i, 15) % 4] AS ship_instruct,
    ['AIR', 'FOB', 'MAIL', 'RAIL', 'REG AIR', 'SHIP', 'TRUCK'][1 + hash(i, 16) % 7] AS ship_mode,
    words[1 + hash(i, 17) % 16] || ' ' || words[1 + hash(i, 18) % 16] || ' ' || words[1 + hash(i, 19) % 16] || ' '
        || words[1 + hash(i, 20) % 16] AS comment,
    CASE
        WHEN hash(i, 21) % 50 = 0 THEN NULL
        WHEN hash(i, 21) % 100000 = 1 THEN 'no address ' || i
        ELSE 'user' || i || '.' || substr(md5(CAST(-i AS VARCHAR)), 1, 6) || '@'
            || ['example.org', 'mail.example.com', 'example.net'][1 + hash(i, 22) % 3]
    END AS email,
    CASE
        WHEN hash(i, 23) % 100 < 3 THEN NULL
        ELSE ['AR', 'AT', 'AU', 'BE', 'BR', 'CA', 'CH', 'CL', 'CN', 'CZ', 'DE', 'DK', 'ES', 'FI', 'FR', 'GB', 'GR', 'HU',
            'IE', 'IN', 'IT', 'JP', 'KR', 'MX', 'NL', 'NO', 'PL', 'PT', 'SE'][1 + hash(i, 24) % 29]
    END AS country,
    hash(i, 25) / 18446744073709551616.0::DOUBLE AS score,
    CASE
        WHEN hash(i, 26) % 20 = 0 THEN NULL
        ELSE 0.8 * (hash(i, 25) / 18446744073709551616.0::DOUBLE) + 0.2 * (hash(i, 27) / 18446744073709551616.0::DOUBLE)
    END AS other_score,
    hash(i, 28) % 10 = 0 AS gift
FROM range(1, {rows} + 1) AS numbers(i)
CROSS JOIN (SELECT ['carefully', 'quickly', 'furiously', 'ironic', 'final', 'regular', 'special', 'pending', 'deposits',
    'requests', 'packages', 'accounts', 'theodolites', 'foxes', 'pinto beans', 'instructions'] AS words)
