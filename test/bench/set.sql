-- Sets of objectives beside the same bits as an integer
CREATE TABLE bench.data AS
	SELECT mask, ARRAY(SELECT o FROM generate_series(1, 23) AS o WHERE mask >> (o - 1) & 1 = 1)::gcm_objective_set AS objectives
	FROM (SELECT (random() * 8388607)::integer & (random() * 8388607)::integer AS mask
		  FROM generate_series(1, :rows)) AS random_mask;
VACUUM ANALYZE bench.data;

SELECT bench.compare('gcm_union_agg(set)', 'SELECT gcm_union_agg(objectives) FROM bench.data',
	'bit_or(integer)', 'SELECT bit_or(mask) FROM bench.data', 1.10);
SELECT bench.compare('set @> ''{3,7}''', $$ SELECT count(*) FROM bench.data WHERE objectives @> '{3,7}' $$,
	'mask & 68 = 68', 'SELECT count(*) FROM bench.data WHERE mask & 68 = 68', 1.10);
