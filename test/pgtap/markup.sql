-- HTML: what libxml reads of it is the text that went in
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(27);

CREATE TEMP TABLE hostile (n serial, s text);
INSERT INTO hostile (s) VALUES
	('<script>alert(1)</script>'), ('"><img src=x onerror=alert(1)>'), (''' onload='''), ('a & b &amp; c &#60;'), (']]>'), ('--><!--'),
	('</title></style></td></table>'), ('مصر و"تونس" <b>'), (U&'\202Eevil\202C <'), (repeat('<&">', 2500)), (repeat('x', 10000)),
	(repeat('mot ', 2500)), ('{"a":["p","b"]}'), ('["script","x"]'), (''), (' '), (E'two\nlines\ttab'), (U&'\FFFE');

CREATE FUNCTION pg_temp.plain(s text) RETURNS text RETURN translate(s, E'\n\t\r\uFFFE', '   ' || chr(65533));
SELECT is_empty($$
	SELECT n FROM hostile, gcm_html(jsonb_build_array('p', jsonb_build_object('title', left(s, 20)), s)) AS html
	WHERE (xpath('string(/p)', html::xml))[1]::text <> (xpath('string(/p)', xmlelement(name p, pg_temp.plain(s))))[1]::text
	   AND pg_temp.plain((xpath('string(/p)', html::xml))[1]::text) <> (xpath('string(/p)', xmlelement(name p, pg_temp.plain(s))))[1]::text
$$, 'text is read as it was written');
SELECT is_empty($$
	SELECT n FROM hostile, gcm_html(jsonb_build_array('p', jsonb_build_object('title', left(s, 20)), s)) AS html
	WHERE (xpath('string(/p/@title)', html::xml))[1]::text <> (xpath('string(/p/@title)', xmlelement(name p, xmlattributes(pg_temp.plain(left(s, 20)) AS title))))[1]::text
$$, 'so is an attribute');
SELECT is_empty($$
	SELECT n FROM hostile, gcm_html(jsonb_build_array('p', jsonb_build_object('title', s, 'class', s, 'href', s), s, jsonb_build_array('a', jsonb_build_object('href', s), s))) AS html,
		 regexp_split_to_table(html, E'\n') AS line
	WHERE length(line) > 300
$$, 'no line is longer than 300 characters');
SELECT is_empty($$
	SELECT n FROM hostile, gcm_html(jsonb_build_array('p', s, jsonb_build_array('a', jsonb_build_object('href', s), s))) AS html
	WHERE cardinality(xpath('//*', html::xml)) > 2 + cardinality(xpath('//bdi', html::xml)) OR cardinality(xpath('//@*', html::xml)) > 0
$$, 'no element and no attribute comes of a text');

SELECT is(gcm_html('["a", {"href": "https://example.org/?a=1&b=2"}, "x"]'), E'<a href="https://example.org/?a=1&amp;b=2">x</a>\n', 'an address of the web is a link');
SELECT is(gcm_html('["a", {"href": "#here"}, "x"]'), E'<a href="#here">x</a>\n', 'so is a place on the page');
SELECT is(gcm_html('[["p", 12345.5], null, [], ["p", ["br"]]]', 'fr'), E'<p>12' || chr(8239) || E'345,5</p>\n<p><br/></p>\n', 'numbers are those of the language, and null is nothing');
SELECT throws_ok(format('SELECT gcm_html(%L)', t), '22023', m, t || ' is refused')
FROM (VALUES ('["script", "x"]', 'unknown element of HTML: "script"'), ('["p", {"onclick": "x"}]', 'unknown attribute of HTML: "onclick"'),
			 ('["p", {"style": "x"}]', 'unknown attribute of HTML: "style"'), ('{"p": 1}', 'attributes of HTML stand after the name of an element'),
			 ('["br", "x"]', 'an element "br" of HTML holds nothing'), ('[true]', 'a truth value is nothing that a page can hold'),
			 ('["p", {"id": {}}]', 'an attribute of HTML is a text or a number: "id"')) AS v (t, m);
SELECT throws_ok($$ SELECT gcm_html('"x"', 'de') $$, '22023', 'unknown language: "de"', 'another language is an error');

SELECT ok(xml_is_well_formed_document(page) AND (SELECT max(length(l)) FROM regexp_split_to_table(page, E'\n') AS l) <= 300, 'a page is a document, whatever its title')
FROM hostile, gcm_html_page(s, ARRAY[gcm_html('["p","x"]'), NULL], 'fr') AS page WHERE n = 10;
SELECT is((xpath('string(/html/head/title)', xmlparse(DOCUMENT gcm_html_page(s, '{}', 'fr'))))[1]::text, '&lt;/title&gt;&lt;/style&gt;&lt;/td&gt;&lt;/table&gt;', 'whose title is text')
FROM hostile WHERE n = 7;
SELECT is((xpath('string(/html/head/title)', xmlparse(DOCUMENT gcm_html_page(t, '{}'))))[1]::text, left(t, n), 'a title is cut after a character') FROM (VALUES (repeat('x', 200), 150), ('x' || repeat('é', 200), 75)) AS v (t, n);
SELECT is(regexp_replace(gcm_html_page('T', '{<p>a</p>,NULL,b}', 'es'), '(?<=<style>\n).+(?=</style>)', '...'), $$<!DOCTYPE html>
<html lang="es">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<title>T</title>
<style>
...</style>
</head>
<body>
<p>a</p>b
</body>
</html>
$$, 'a page has a head, a style and its parts');
SELECT is(gcm_html('["p", {"class": "note"}, ["small", "x"], "y"]'), E'<p class="note"><small>x</small>y</p>\n', 'an element with attributes holds others');
SELECT is(gcm_html('["a", {"href": "#"}, "x"]'), E'<a href="#">x</a>\n', 'the top of the page is a place on it');
SELECT is(gcm_html('["a", {"href": ""}, "#x"]'), E'<a>#x</a>\n', '... and nothing is none');
SELECT is(gcm_html('["td", {"colspan": 2, "class": null}, 0]'), E'<td colspan="2">0</td>\n', 'an attribute may be a number, and one that is NULL is left out');
SELECT throws_ok(format('SELECT gcm_html(%L)', jsonb_build_array(repeat('x', 101))), '22023', 'unknown element of HTML: "' || repeat('x', 100) || '"', 'of a long name, the beginning is told');
CREATE TEMP TABLE deep AS SELECT (repeat('[', 3000) || repeat(']', 3000))::jsonb AS j;
SET LOCAL max_stack_depth = '200kB';
SELECT throws_ok('SELECT gcm_html(j) FROM deep', '54001', 'stack depth limit exceeded', 'what is too deep is refused');
RESET max_stack_depth;
SELECT is(gcm_html('"p"'), E'p\n', 'a text that is the name of an element is a text');
SELECT * FROM finish();
ROLLBACK;
