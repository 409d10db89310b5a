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
SELECT gcm_fold('') = '' AS nothing, gcm_fold(' - ') = '' AS only_marks;

-- A letter with a mark is what Unicode says that it is made of, wide letters and digits are those of ASCII, and all marks of that block vanish
SELECT chr(c) AS letter, gcm_fold(chr(c)), base FROM generate_series(x'C0'::int, x'17F'::int) AS c, lower(regexp_replace(normalize(chr(c), NFKD), '[\u0300-\u036f]', '', 'g')) AS base
WHERE base ~ '^[a-z]+$' AND gcm_fold(chr(c)) <> base;
SELECT gcm_fold(string_agg(chr(c), '' ORDER BY c)) FROM generate_series(x'FF10'::int, x'FF5A'::int) AS c WHERE normalize(chr(c), NFKC) ~ '[0-9A-Za-z]';
SELECT count(*) FROM generate_series(x'300'::int, x'36F'::int) AS c WHERE gcm_fold('a' || chr(c) || 'b') = 'ab';
SELECT gcm_fold('Æ æ Ð Ø Þ ß Ł ı Œ œ ŉ × ÷');
SELECT string_agg(CASE WHEN n = 1 THEN to_hex(low) ELSE format('%s-%s', to_hex(low), to_hex(low + n - 1)) END, ' ' ORDER BY low)
FROM (SELECT min(c) AS low, count(*)::integer AS n FROM (SELECT c, c - row_number() OVER (ORDER BY c) AS run FROM generate_series(128, 65535) AS c
	WHERE c NOT BETWEEN x'D800'::int AND x'DFFF'::int AND gcm_fold('a' || chr(c) || 'b') = 'a b') AS found GROUP BY run) AS runs;

-- The number of a character is the character, in any notation, where it is one that folds; a full stop so written is within no initials
SELECT n, count(*) FROM generate_series(1, 65535) AS c, LATERAL (VALUES (1, format('&#%s;', c)), (2, format('&#x%s;', to_hex(c))), (3, format('&#X%s;', upper(to_hex(c)))), (4, format('&#x0%s;', to_hex(c)))) AS v (n, entity),
	LATERAL (SELECT CASE WHEN c = 46 THEN 'a b' ELSE gcm_fold('a' || chr(c) || 'b') END AS itself WHERE c NOT BETWEEN x'D800'::int AND x'DFFF'::int) AS s
WHERE gcm_fold('a' || entity || 'b') <> CASE WHEN itself = 'a' || chr(c) || 'b' AND chr(c) !~ '[a-z0-9 ]' THEN gcm_fold(format('a and %s b', btrim(entity, '&#;'))) ELSE itself END GROUP BY n;
SELECT s, gcm_fold(s) FROM unnest('{a&amp;b,a&NBSP;b,a&quot;b,a&apos;b,a&lsquo;b,a&rsquo;b,a&ldquo;b,a&rdquo;b,a&ndash;b,a&mdash;b,a&amp,a&am;b,A&AMP;B,a&#b,a&#;b,a&#x;b,a&#9a;b,a&#0;b,a&#23,a&#x00002019;b,a&#99999999;b}'::text[]) WITH ORDINALITY AS u (s, n) ORDER BY n;

-- British and American spelling
SELECT a, b FROM (VALUES ('labour', 'labor'), ('centre', 'center'), ('people-centred', 'people-centered'), ('programme', 'program'), ('programmes', 'programs'), ('organise', 'organize'), ('organised', 'organized'),
	('organises', 'organizes'), ('organising', 'organizing'), ('Organisation', 'organization'), ('organisations', 'organizations'), ('organisational', 'organizational')) AS v (a, b) WHERE gcm_fold(a) <> gcm_fold(b);
SELECT string_agg(gcm_fold(w), ' ' ORDER BY n) FROM unnest('{labours,laboux,centers,programmed,programs,rise,wise,wizen,organism,visit,isle}'::text[]) WITH ORDINALITY AS u (w, n);

-- And, in three languages; the words that are dropped, and those that are not
SELECT string_agg(format('%s=%s', s, gcm_fold(s)), '; ' ORDER BY n) FROM unnest('{a & b,a&b,&b,a et b,a y b,a e b,et b,a et,y b,a y et b,ay et b,the the,the la,les los,a (the) b,"a, le c",thee}'::text[]) WITH ORDINALITY AS u (s, n);

-- Whatever it ends with, a spelling that is too long has no form: it is cut nowhere
SELECT ending, max(octet_length(gcm_fold(s))) AS longest, count(*) FILTER (WHERE gcm_fold(s) IS NULL) AS without
FROM unnest(ARRAY['a', ' a', 'æ', '一', '&a', ' & a', ' et a', ' y a', 'é ', ' the', '&amp;', '(a)']) WITH ORDINALITY AS u (ending, n), generate_series(240, 258) AS len, LATERAL (SELECT repeat('b', len) || ending) AS t (s)
GROUP BY n, ending ORDER BY n;
SELECT gcm_fold(repeat('b y ', 50)) IS NULL AS with_and, length(gcm_fold(repeat('b e ', 50)));
