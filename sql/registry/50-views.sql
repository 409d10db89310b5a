-- What the views of plain columns share, which people and BI tools read
--
-- JOIN USING and IS DISTINCT FROM are not for the extension's types here: a
-- dump cannot say in which schema the operator is.
--
-- Settings say how: gcm.lang the language (en, fr, es), gcm.as_of the day,
-- gcm.round the review round.  Unless set: English, today, all rounds.
-- SPDX-License-Identifier: PostgreSQL

CREATE OR REPLACE FUNCTION lang() RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN coalesce(nullif(current_setting('gcm.lang', true), ''), 'en');
COMMENT ON FUNCTION lang() IS 'language of the views: the setting gcm.lang, by default en';

CREATE OR REPLACE FUNCTION no_day(setting text) RETURNS date
	LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path FROM CURRENT AS $$
BEGIN
	RAISE datetime_field_overflow USING
		MESSAGE = format('gcm.as_of is not a day: "%s"', setting),
		HINT = 'Set it to a day, as in 2024-01-31; RESET gcm.as_of for today.';
END
$$;
COMMENT ON FUNCTION no_day(text) IS 'the error that an infinite gcm.as_of is (22008)';

CREATE OR REPLACE FUNCTION as_of() RETURNS date
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN CASE WHEN coalesce(current_setting('gcm.as_of', true), '') = '' THEN current_date
				WHEN isfinite(current_setting('gcm.as_of', true)::date) THEN current_setting('gcm.as_of', true)::date
				ELSE no_day(current_setting('gcm.as_of', true)) END;
COMMENT ON FUNCTION as_of() IS
	'day that the views speak of: the setting gcm.as_of, by default today; an error where it is no day (22007, 22008)';

-- No day is before the first, which is where such a period ends
CREATE OR REPLACE FUNCTION last_day(days daterange) RETURNS date
	LANGUAGE SQL IMMUTABLE PARALLEL SAFE
	RETURN CASE WHEN upper(days) > '4714-11-24 BC' THEN upper(days) - 1 END;
COMMENT ON FUNCTION last_day(daterange) IS 'last day of a period; NULL if it has no end, or ends before all days';

-- A row whose start is not known says that something was so on the day of its
-- source, not that it always was
CREATE OR REPLACE FUNCTION holds(validity daterange, known_on date) RETURNS boolean
	LANGUAGE SQL STABLE PARALLEL SAFE
	RETURN validity @> as_of() AND (NOT lower_inf(validity) OR coalesce(known_on <= as_of(), true));
COMMENT ON FUNCTION holds(daterange, date) IS
	'is it so on the day that the views speak of? Without a start, it is since it was known; NULL says since always';

CREATE OR REPLACE FUNCTION asked_round() RETURNS text
	LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path FROM CURRENT AS $$
DECLARE
	asked constant text := nullif(current_setting('gcm.round', true), '');
	code text;
BEGIN
	-- views ask several times, mostly for nothing or for a code
	IF asked IS NOT NULL THEN
		code := coalesce((SELECT r.code FROM review_round r WHERE r.code = asked), round_code(asked));
		IF code IS NULL THEN
			RAISE invalid_parameter_value USING MESSAGE = format('unknown review round: "%s"', asked), HINT = known_rounds();
		END IF;
	END IF;
	RETURN code;
END
$$;
COMMENT ON FUNCTION asked_round() IS
	'review round that the views speak of: the setting gcm.round, by default NULL, which is all; an error where it is no '
	'round (22023)';

CREATE OR REPLACE FUNCTION say(en text, fr text, es text) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
	-- the last branch raises the error that an unknown language is
	RETURN CASE lang() WHEN 'en' THEN en WHEN 'fr' THEN coalesce(fr, en) WHEN 'es' THEN coalesce(es, en)
		ELSE gcm_label('1'::gcm_objective, lang()) END;
COMMENT ON FUNCTION say(text, text, text) IS
	'the text in the language of the views, the English one where there is no other; an unknown language is an error (22023)';

CREATE OR REPLACE FUNCTION word(topic text, term text) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT say(w.en, w.fr, w.es) FROM wording w WHERE w.topic = word.topic AND w.term = word.term;
END;
COMMENT ON FUNCTION word(text, text) IS 'wording of a term in the language of the views';

CREATE OR REPLACE FUNCTION country_names(countries gcm_country_set) RETURNS text
	LANGUAGE SQL STABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT string_agg(gcm_label(c, lang()), ', ' ORDER BY gcm_label(c, lang())) FROM unnest(countries) AS c;
END;
COMMENT ON FUNCTION country_names(gcm_country_set) IS 'names of countries in the language of the views';
