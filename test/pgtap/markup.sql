-- HTML: what libxml reads of it is the text that went in
-- SPDX-License-Identifier: PostgreSQL
BEGIN;
SELECT plan(18);

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
SELECT is(gcm_html('"p"'), E'p\n', 'a text that is the name of an element is a text');
SELECT * FROM finish();
ROLLBACK;
