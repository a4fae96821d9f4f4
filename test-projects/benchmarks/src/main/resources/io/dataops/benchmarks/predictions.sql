SELECT
    id,
    slice,
    place,
    label,
    CASE WHEN other < candidate THEN 'yes' ELSE 'no' END AS answer,
    candidate AS probability,
    least(1, greatest(0, candidate + noise / 20 - 1 / 40)) AS baseline_probability,
    kinds[1 + kind] AS kind,
    kinds[1 + CASE WHEN hit < 0.7 THEN kind ELSE CAST(floor(10 * other) AS BIGINT) END] AS predicted_kind
FROM (
    SELECT
        i AS id,
        'slice-' || lpad(CAST(pick(i, 1) % 200 AS VARCHAR), 3, '0') AS slice,
        ['north', 'east', 'south', 'west', 'centre'][1 + pick(i, 2) % 5] AS place,
        share(i, 3) * share(i, 3) AS candidate,
        CASE WHEN share(i, 4) < share(i, 3) * share(i, 3) THEN 'yes' ELSE 'no' END AS label,
        share(i, 5) AS noise,
        share(i, 6) AS other,
        share(i, 7) AS hit,
        pick(i, 8) % 10 AS kind,
        ['amaranth', 'barley', 'buckwheat', 'maize', 'millet', 'oats', 'quinoa', 'rice', 'rye', 'wheat'] AS kinds
    FROM range({rows}) AS numbers(i)
)
