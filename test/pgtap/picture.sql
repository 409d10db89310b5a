-- Pictures: what a screen reader reads of them is what they were made from
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(56);

CREATE TEMP TABLE ns AS SELECT ARRAY[ARRAY['s', 'http://www.w3.org/2000/svg']] AS ns;
-- The cells of a picture, row by row
CREATE FUNCTION pg_temp.cells(svg text) RETURNS SETOF text[] LANGUAGE SQL AS $$
	SELECT ARRAY(SELECT (xpath('string(.)', c))[1]::text FROM unnest(xpath('/s:g/s:text', r, ns)) AS c)
	FROM ns, unnest(xpath('/s:svg/s:g[@role="row"]', svg::xml, ns)) AS r
$$;
SELECT results_eq($$ SELECT * FROM pg_temp.cells(gcm_heat_map('T', '{A & B,<c>,NULL}', '{x,y}', '{{1,2500},{0,NULL},{0.125,-3}}', heads => '{Head}', lang => 'fr')) $$,
	$$ VALUES ('{Head,x,y}'::text[]), (ARRAY['A &amp; B', '1', '2' || chr(8239) || '500']), ('{&lt;c&gt;,0,–}'), (ARRAY['–', '0,13', chr(8722) || '3']) $$, 'a heat map has its numbers');
SELECT results_eq($$ SELECT * FROM pg_temp.cells(gcm_bars('T', '{A,B,C}', '{3,NULL,0}', '{2,1,12345}', heads => '{Objective,Contributions,Countries}')) $$,
	$$ VALUES ('{Objective,Contributions,Countries}'::text[]), ('{A,3,2}'), ('{B,–,1}'), (ARRAY['C', '0', '12,345']) $$, 'so have bars, and those beside');
SELECT results_eq($$ SELECT * FROM pg_temp.cells(gcm_bars('T', '{A}', '{3}')) $$, $$ VALUES ('{Name,Value}'::text[]), ('{A,3}') $$, 'which need not be there');
SELECT results_eq($$ SELECT * FROM pg_temp.cells(gcm_timeline_chart('T', '{A,B,C}', '{"[2021-01-01,2022-01-01)","[2021-05-01,)",NULL}', '{ongoing,done,x}', '{true,false,NULL}', '2021-06-01', lang => 'es')) $$,
	$$ VALUES ('{Nombre,Período,Estado}'::text[]), ('{A,2021,ongoing}'), ('{B,desde el 1 de mayo de 2021,done}'), ('{C,"",x}') $$, 'a timeline has its periods');
SELECT is((xpath('string(/s:svg/s:title)', gcm_bars('Title <b>', '{}', '{}', description => 'What & why')::xml, ns))[1]::text, 'Title &lt;b&gt;', 'a picture has a title') FROM ns;
SELECT is((xpath('string(/s:svg/s:desc)', gcm_bars('Title <b>', '{}', '{}', description => 'What & why')::xml, ns))[1]::text, 'What &amp; why', 'and a description') FROM ns;

-- Lengths and shades, told again
SELECT results_eq($$ SELECT (xpath('string(/s:rect/@width)', r, ns))[1]::text::integer FROM ns, unnest(xpath('//s:rect', gcm_bars('T', '{A,B,C}', '{10,5,1}')::xml, ns)) AS r $$,
	$$ VALUES (300), (150), (30) $$, 'bars are as long as their numbers');
SELECT results_eq($$ SELECT (xpath('string(/s:rect/@class)', r, ns))[1]::text FROM ns, unnest(xpath('//s:g[@role="row"]/s:rect', gcm_heat_map('T', '{A}', '{a,b,c,d,e,f,g}', '{{0,1,3,5,7,9,12}}')::xml, ns)) AS r $$,
	$$ SELECT 'gcm-shade' || least(6, floor(n * 6 / 12.0) + (n > 0)::integer) FROM unnest('{0,1,3,5,7,9,12}'::integer[]) AS n $$, 'shades go from nothing to the most');
SELECT results_eq($$ SELECT (xpath('string(/s:rect/@x)', r, ns))[1]::text::integer - min((xpath('string(/s:rect/@x)', r, ns))[1]::text::integer) OVER (), (xpath('string(/s:rect/@width)', r, ns))[1]::text::integer
	FROM ns, unnest(xpath('//s:rect', gcm_timeline_chart('T', '{A,B}', '{"[2021-01-01,2021-04-11)","[2021-02-20,2021-04-11)"}')::xml, ns)) AS r $$,
	$$ VALUES (0, 297), (150, 147) $$, 'periods lie where their days are');

SELECT results_eq($$ SELECT (xpath('string(/s:rect/@class)', r, ns))[1]::text FROM ns, unnest(xpath('//s:g[@role="row"]/s:rect',
		gcm_timeline_chart('T', '{A,B,C,D}', array_fill('[2021-01-01,2021-03-01)'::daterange, '{4}'), '{a,b,c,d}', '{true,false,NULL,true}')::xml, ns)) AS r $$,
	$$ VALUES ('gcm-bar'), ('gcm-open'), ('gcm-shade2'), ('gcm-bar') $$, 'what is done, open and not known looks different');
SELECT cmp_ok((SELECT count(*) FROM ns, unnest(xpath('//s:line', gcm_timeline_chart('T', '{A}', ARRAY[daterange('0001-01-01', day)])::xml, ns))), '<=', most, 'an axis to ' || day || ' has few lines')
FROM (VALUES ('0001-01-02'::date, 6::bigint), ('0100-01-01', 7), ('2021-01-01', 7), ('5874897-01-01', 60)) AS v (day, most);

SELECT is_empty($$ SELECT fill::text FROM ns, (VALUES (gcm_heat_map('T', '{A}', '{a,b}', '{{1,NULL}}')), (gcm_bars('T', '{A}', '{3}', '{2}'))) AS v (svg), unnest(xpath('//@fill', svg::xml)) AS fill
	WHERE fill::text !~ '^(#[0-9a-f]{6}|none)$' $$, 'what is filled is filled with a colour');

SELECT ok((SELECT max(length(l)) FROM regexp_split_to_table(svg, E'\n') AS l) <= 300 AND xml_is_well_formed_document(svg), 'whatever the labels, a picture is a document of short lines')
FROM (SELECT repeat(s, 2000) AS s FROM unnest(ARRAY['x', '&', '"', 'ا', '日', E'\n'] ) AS s) AS h,
	 LATERAL (VALUES (gcm_heat_map(s, ARRAY[s], ARRAY[s], '{{1e15}}', s, ARRAY[s])), (gcm_timeline_chart(s, ARRAY[s], '{"(,infinity)"}', ARRAY[s], '{true}', '2021-01-01', s, ARRAY[s]))) AS v (svg);
SELECT throws_ok(format('SELECT gcm_heat_map(%L, %L, %L, %L)', 'T', '{a}', '{x,y}', cells), '2202E', 'cells must be 1 rows of 2 numbers', 'cells must fit: ' || cells)
FROM unnest(ARRAY['{{1},{2}}', '{{1,2,3}}', '{1,2}', '{{{1,2}}}', '{}']) AS cells;
SELECT throws_ok($$ SELECT gcm_bars('T', '{a}', '{1,2}') $$, '2202E', 'bars are 2, and labels 1', 'so must bars');
SELECT throws_ok($$ SELECT gcm_bars('T', '{a}', '{1}', '{1,2}') $$, '2202E', 'numbers beside are 2, and labels 1', '... and those beside');
SELECT throws_ok($$ SELECT gcm_timeline_chart('T', '{a}', '{"[2021-01-01,2021-02-01)"}', '{n,m}') $$, '2202E', 'notes are 2, and labels 1', '... notes');
SELECT throws_ok($$ SELECT gcm_timeline_chart('T', '{a}', '{"[2021-01-01,2021-02-01)"}', '{n}', '{true,false}') $$, '2202E', 'truth values are 2, and labels 1', '... and what is done');
SELECT throws_ok($$ SELECT gcm_bars('T', '{{a}}', '{1}') $$, '2202E', 'labels must be an array of one dimension', 'labels are a list');
SELECT throws_ok($$ SELECT gcm_bars('T', array_fill('a'::text, '{1001}'), array_fill(1.0::float8, '{1001}')) $$, '54000', 'labels are 1001, and a picture has room for 1000', 'there is a limit');
SELECT throws_ok($$ SELECT gcm_bars('T', '{a}', '{1e16}') $$, '22003', 'a number of bars is too large for a picture: 1e+16', 'to numbers, too');
SELECT is((length(svg) - length(replace(svg, 'role="cell"', ''))) / 11, 50000, 'the largest picture is drawn')
FROM gcm_heat_map('T', array_fill('label'::text, '{1000}'), array_fill('c'::text, '{50}'), array_fill(1::float8, '{1000,50}')) AS svg;
SELECT is(gcm_bars('T', NULL, '{}'), NULL, 'NULL has no picture');
SELECT throws_ok($$ SELECT gcm_bars('T', '{a}', '{1}', lang => 'de') $$, '22023', 'unknown language: "de"', 'another language is an error');
SELECT is((xpath('string(/s:svg/s:desc)', svg::xml, ns))[1]::text, 'What', 'so has ' || what)
FROM ns, (VALUES ('a heat map', gcm_heat_map('T', '{A}', '{a}', '{{1}}', description => 'What')), ('a timeline', gcm_timeline_chart('T', '{A}', '{NULL}', description => 'What'))) AS v (what, svg);

-- A single row, and none
SELECT results_eq($$ SELECT * FROM pg_temp.cells(gcm_bars('T', '{A}', '{3}', '{2}')) $$, $$ VALUES ('{Name,Value,Beside}'::text[]), ('{A,3,2}') $$, 'a single bar has a number beside');
SELECT results_eq($$ SELECT * FROM pg_temp.cells(gcm_timeline_chart('T', '{A}', '{"[2021-01-01,2021-02-01)"}', '{n}', '{true}')) $$,
	$$ VALUES ('{Name,Period,Status}'::text[]), ('{A,January 2021,n}') $$, 'a single period has a note');
SELECT is((xpath('string(//s:g[@role="row"]/s:rect/@class)', gcm_timeline_chart('T', '{A}', '{"[2021-01-01,2021-02-01)"}', done => done)::xml, ns))[1]::text, class, '... and may be done: ' || done::text)
FROM ns, (VALUES ('{true}'::boolean[], 'gcm-bar'), ('{false}', 'gcm-open'), ('{NULL}', 'gcm-shade2')) AS v (done, class);
SELECT ok(xml_is_well_formed_document(gcm_heat_map('T', '{}', '{}', '{}')), 'a heat map may be empty');
SELECT throws_ok($$ SELECT gcm_heat_map('T', '{a}', '{x}', '{1}') $$, '2202E', 'cells must be 1 rows of 1 numbers', 'a single cell stands in a row');
SELECT throws_ok(format('SELECT gcm_%s', call), '2202E', what || ' are 1, and labels 2', what || ' are given for each label')
FROM (VALUES ('bars(''T'', ''{a,b}'', ''{1}'')', 'bars'), ('bars(''T'', ''{a,b}'', ''{1,2}'', ''{1}'')', 'numbers beside'), ('timeline_chart(''T'', ''{a,b}'', ''{NULL}'')', 'periods'), ('timeline_chart(''T'', ''{a,b}'', ''{NULL,NULL}'', ''{n}'')', 'notes'), ('timeline_chart(''T'', ''{a,b}'', ''{NULL,NULL}'', done => ''{true}'')', 'truth values')) AS v (call, what);
SELECT * FROM finish();
ROLLBACK;
