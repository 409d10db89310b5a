-- Spellings that differ in case, accents, apostrophes, hyphens, spaces and
-- articles fold to the same
-- SPDX-License-Identifier: PostgreSQL
SELECT gcm_fold(s) AS folded, count(*), string_agg(quote_literal(s), ' ' ORDER BY n) AS spellings
FROM unnest(ARRAY['Civil society', 'CIVIL  SOCIETY', ' civil-society ', 'Civil_Society', E'civil\u2013society', E'civil\u00a0society', E'civil\tsociety.',
	'État Membre', 'etat membre', E'E\u0301tat-Membre', 'L’État membre', 'l''etat membre', 'Examen régional, 2024', 'EXAMEN REGIONAL (2024)',
	'ECA-2024', 'eca 2024', 'Œuvre', 'oeuvre', 'the', '', ' - ', 'Research & teaching', 'research and teaching', 'Здоровье']) WITH ORDINALITY AS u (s, n)
GROUP BY 1 ORDER BY min(n);

-- Two spellings of a term fold to the same, and a term is found by what its label folds to
SELECT count(*) FROM unnest('all'::gcm_country_set) AS c, unnest('{en,fr,es}'::text[]) AS lang WHERE gcm_fold(gcm_label(c, lang))::gcm_country <> c;
SELECT s, t FROM (VALUES ('Côte d''Ivoire', 'COTE D’IVOIRE'), ('The Bahamas', 'Bahamas (the)'), ('Guinea-Bissau', 'guinea bissau')) AS v (s, t)
WHERE gcm_fold(s) <> gcm_fold(t) OR s::gcm_country <> t::gcm_country;

-- Folding what is folded changes nothing, and what is too long for a spelling has no form
SELECT count(*) FROM unnest('all'::gcm_country_set) AS c, unnest('{en,fr,es}'::text[]) AS lang, gcm_fold(gcm_label(c, lang)) AS f WHERE gcm_fold(f) <> f;
SELECT length(gcm_fold(repeat('a', 255))), gcm_fold(repeat('a', 256)) IS NULL AS too_long, gcm_fold(NULL) IS NULL AS unknown;
