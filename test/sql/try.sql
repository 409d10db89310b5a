-- Texts that are read as a set, or not
-- SPDX-License-Identifier: PostgreSQL
SELECT v, gcm_try_objectives(v), gcm_try_principles(v), gcm_try_stakeholders(v), gcm_try_countries(v)
FROM unnest('{"1, 5 and 7",24,a-d,"Mali; Chad",Malli,trade unions,"","{}","{1,3}",NULL}'::text[]) AS v;
-- ... as the reader with reasons reads them, or not
SELECT v FROM (SELECT upper(w) FROM unnest('{"1, 5 and 7",24,a-d,"Mali; Chad",Malli,trade unions,all,"","1,,2",no,"5-2"}'::text[]) AS w
	UNION ALL SELECT label || s FROM gcm_countries('fr'), unnest('{"","; Mali",", Mali"," et Mali",x}'::text[]) AS s) AS u (v)
WHERE (gcm_try_objectives(v), gcm_try_principles(v), gcm_try_stakeholders(v), gcm_try_countries(v))
	IS DISTINCT FROM ((gcm_read_objectives(v)).objectives, (gcm_read_principles(v)).principles, (gcm_read_stakeholders(v)).stakeholders, (gcm_read_countries(v)).countries);
