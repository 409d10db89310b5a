-- Review statistics: summaries of contributions (A/RES/73/326, para 13)
-- SPDX-License-Identifier: PostgreSQL

CREATE TYPE gcm_review;

CREATE FUNCTION gcm_review_in(cstring) RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_in(cstring) IS 'I/O';

CREATE FUNCTION gcm_review_out(gcm_review) RETURNS cstring
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_out(gcm_review) IS 'I/O';

CREATE FUNCTION gcm_review_recv(internal) RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_recv(internal) IS 'I/O';

CREATE FUNCTION gcm_review_send(gcm_review) RETURNS bytea
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_send(gcm_review) IS 'I/O';

CREATE TYPE gcm_review (
	INPUT = gcm_review_in,
	OUTPUT = gcm_review_out,
	RECEIVE = gcm_review_recv,
	SEND = gcm_review_send,
	INTERNALLENGTH = VARIABLE,
	ALIGNMENT = double,
	STORAGE = extended
);
COMMENT ON TYPE gcm_review IS
	'exact summary of any number of contributions to a review, mergeable with others; its text is JSON; a '
	'text that contradicts itself is an error (22P02) (A/RES/73/326, para 13)';

CREATE FUNCTION gcm_review_eq(gcm_review, gcm_review) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_eq(gcm_review, gcm_review) IS 'implementation of = operator';

CREATE FUNCTION gcm_review_ne(gcm_review, gcm_review) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_ne(gcm_review, gcm_review) IS 'implementation of <> operator';

CREATE FUNCTION gcm_review_lt(gcm_review, gcm_review) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_lt(gcm_review, gcm_review) IS 'implementation of < operator';

CREATE FUNCTION gcm_review_le(gcm_review, gcm_review) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_le(gcm_review, gcm_review) IS 'implementation of <= operator';

CREATE FUNCTION gcm_review_gt(gcm_review, gcm_review) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_gt(gcm_review, gcm_review) IS 'implementation of > operator';

CREATE FUNCTION gcm_review_ge(gcm_review, gcm_review) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_ge(gcm_review, gcm_review) IS 'implementation of >= operator';

CREATE FUNCTION gcm_review_cmp(gcm_review, gcm_review) RETURNS integer
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_cmp(gcm_review, gcm_review) IS 'less-equal-greater';

CREATE FUNCTION gcm_review_hash(gcm_review) RETURNS integer
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_hash(gcm_review) IS 'hash';

CREATE FUNCTION gcm_review_hash_extended(gcm_review, bigint) RETURNS bigint
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_hash_extended(gcm_review, bigint) IS 'hash';

CREATE FUNCTION gcm_review_plus(gcm_review, gcm_review) RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_plus(gcm_review, gcm_review) IS 'implementation of + operator';

CREATE OPERATOR = (
	LEFTARG = gcm_review, RIGHTARG = gcm_review, FUNCTION = gcm_review_eq,
	COMMUTATOR = =, NEGATOR = <>, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES
);
COMMENT ON OPERATOR = (gcm_review, gcm_review) IS 'equal';

CREATE OPERATOR <> (
	LEFTARG = gcm_review, RIGHTARG = gcm_review, FUNCTION = gcm_review_ne,
	COMMUTATOR = <>, NEGATOR = =, RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (gcm_review, gcm_review) IS 'not equal';

CREATE OPERATOR < (
	LEFTARG = gcm_review, RIGHTARG = gcm_review, FUNCTION = gcm_review_lt,
	COMMUTATOR = >, NEGATOR = >=, RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (gcm_review, gcm_review) IS 'has fewer contributions than';

CREATE OPERATOR <= (
	LEFTARG = gcm_review, RIGHTARG = gcm_review, FUNCTION = gcm_review_le,
	COMMUTATOR = >=, NEGATOR = >, RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (gcm_review, gcm_review) IS 'has fewer contributions than, or equal';

CREATE OPERATOR > (
	LEFTARG = gcm_review, RIGHTARG = gcm_review, FUNCTION = gcm_review_gt,
	COMMUTATOR = <, NEGATOR = <=, RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (gcm_review, gcm_review) IS 'has more contributions than';

CREATE OPERATOR >= (
	LEFTARG = gcm_review, RIGHTARG = gcm_review, FUNCTION = gcm_review_ge,
	COMMUTATOR = <=, NEGATOR = <, RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (gcm_review, gcm_review) IS 'has more contributions than, or equal';

-- No equalimage: a user's own aggregate can let out a state, whose bytes differ
CREATE OPERATOR CLASS gcm_review_ops DEFAULT FOR TYPE gcm_review USING btree AS
	OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >,
	FUNCTION 1 gcm_review_cmp(gcm_review, gcm_review);
COMMENT ON OPERATOR CLASS gcm_review_ops USING btree IS 'by number of contributions, then by bytes';
COMMENT ON OPERATOR FAMILY gcm_review_ops USING btree IS 'by number of contributions, then by bytes';

CREATE OPERATOR CLASS gcm_review_ops DEFAULT FOR TYPE gcm_review USING hash AS
	OPERATOR 1 =,
	FUNCTION 1 gcm_review_hash(gcm_review),
	FUNCTION 2 gcm_review_hash_extended(gcm_review, bigint);
COMMENT ON OPERATOR CLASS gcm_review_ops USING hash IS 'equality of summaries';
COMMENT ON OPERATOR FAMILY gcm_review_ops USING hash IS 'equality of summaries';

CREATE OPERATOR + (
	LEFTARG = gcm_review, RIGHTARG = gcm_review, FUNCTION = gcm_review_plus, COMMUTATOR = +
);
COMMENT ON OPERATOR + (gcm_review, gcm_review) IS
	'the contributions of both reviews; more than 9223372036854775807 are an error (22003)';

-- Aggregates

CREATE FUNCTION gcm_review_accum(gcm_review, gcm_objective_set) RETURNS gcm_review
	AS 'MODULE_PATHNAME', 'gcm_review_accum_objectives' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_accum(gcm_review, gcm_objective_set) IS 'aggregate transition function';

CREATE FUNCTION gcm_review_accum_inv(gcm_review, gcm_objective_set) RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_accum_inv(gcm_review, gcm_objective_set) IS
	'aggregate inverse transition function';

CREATE FUNCTION gcm_review_accum(gcm_review, gcm_country, gcm_objective_set) RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_accum(gcm_review, gcm_country, gcm_objective_set) IS
	'aggregate transition function';

CREATE FUNCTION gcm_review_accum(gcm_review, gcm_country, gcm_objective_set, gcm_principle_set) RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_accum(gcm_review, gcm_country, gcm_objective_set, gcm_principle_set) IS
	'aggregate transition function';

CREATE FUNCTION gcm_review_accum(gcm_review, gcm_country, gcm_objective_set, gcm_principle_set, gcm_stakeholder)
	RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_accum(gcm_review, gcm_country, gcm_objective_set, gcm_principle_set, gcm_stakeholder) IS
	'aggregate transition function';

CREATE FUNCTION gcm_review_accum_joint(gcm_review, gcm_country_set, gcm_objective_set) RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_accum_joint(gcm_review, gcm_country_set, gcm_objective_set) IS
	'aggregate transition function';

CREATE FUNCTION gcm_review_accum_joint(gcm_review, gcm_country_set, gcm_objective_set, gcm_principle_set) RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_accum_joint(gcm_review, gcm_country_set, gcm_objective_set, gcm_principle_set) IS
	'aggregate transition function';

CREATE FUNCTION gcm_review_accum_joint(gcm_review, gcm_country_set, gcm_objective_set, gcm_principle_set, gcm_stakeholder)
	RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_accum_joint(gcm_review, gcm_country_set, gcm_objective_set, gcm_principle_set, gcm_stakeholder) IS
	'aggregate transition function';

CREATE FUNCTION gcm_review_combine(gcm_review, gcm_review) RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_combine(gcm_review, gcm_review) IS 'aggregate combine function';

CREATE FUNCTION gcm_review_final(gcm_review) RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_final(gcm_review) IS 'aggregate final function';

CREATE AGGREGATE gcm_review_agg(objectives gcm_objective_set) (
	SFUNC = gcm_review_accum, STYPE = gcm_review, SSPACE = 4832,
	FINALFUNC = gcm_review_final, COMBINEFUNC = gcm_review_combine, PARALLEL = SAFE,
	MSFUNC = gcm_review_accum, MINVFUNC = gcm_review_accum_inv, MSTYPE = gcm_review, MSSPACE = 4832,
	MFINALFUNC = gcm_review_final
);
COMMENT ON AGGREGATE gcm_review_agg(gcm_objective_set) IS
	'summary of contributions, one a row, NULL included; the empty summary if there is none';

CREATE AGGREGATE gcm_review_agg(country gcm_country, objectives gcm_objective_set) (
	SFUNC = gcm_review_accum, STYPE = gcm_review, SSPACE = 4832,
	FINALFUNC = gcm_review_final, COMBINEFUNC = gcm_review_combine, PARALLEL = SAFE
);
COMMENT ON AGGREGATE gcm_review_agg(gcm_country, gcm_objective_set) IS
	'summary of contributions, one a row, NULL included; the empty summary if there is none';

CREATE AGGREGATE gcm_review_agg(country gcm_country, objectives gcm_objective_set, principles gcm_principle_set) (
	SFUNC = gcm_review_accum, STYPE = gcm_review, SSPACE = 4832,
	FINALFUNC = gcm_review_final, COMBINEFUNC = gcm_review_combine, PARALLEL = SAFE
);
COMMENT ON AGGREGATE gcm_review_agg(gcm_country, gcm_objective_set, gcm_principle_set) IS
	'summary of contributions, one a row, NULL included; the empty summary if there is none';

CREATE AGGREGATE gcm_review_agg(country gcm_country, objectives gcm_objective_set, principles gcm_principle_set,
							   stakeholder gcm_stakeholder) (
	SFUNC = gcm_review_accum, STYPE = gcm_review, SSPACE = 4832,
	FINALFUNC = gcm_review_final, COMBINEFUNC = gcm_review_combine, PARALLEL = SAFE
);
COMMENT ON AGGREGATE gcm_review_agg(gcm_country, gcm_objective_set, gcm_principle_set, gcm_stakeholder) IS
	'summary of contributions, one a row, NULL included; the empty summary if there is none';

CREATE AGGREGATE gcm_review_joint_agg(countries gcm_country_set, objectives gcm_objective_set) (
	SFUNC = gcm_review_accum_joint, STYPE = gcm_review, SSPACE = 4832,
	FINALFUNC = gcm_review_final, COMBINEFUNC = gcm_review_combine, PARALLEL = SAFE
);
COMMENT ON AGGREGATE gcm_review_joint_agg(gcm_country_set, gcm_objective_set) IS
	'summary of contributions that may each come from several countries: one a row, NULL included; the '
	'empty summary if there is none';

CREATE AGGREGATE gcm_review_joint_agg(countries gcm_country_set, objectives gcm_objective_set, principles gcm_principle_set) (
	SFUNC = gcm_review_accum_joint, STYPE = gcm_review, SSPACE = 4832,
	FINALFUNC = gcm_review_final, COMBINEFUNC = gcm_review_combine, PARALLEL = SAFE
);
COMMENT ON AGGREGATE gcm_review_joint_agg(gcm_country_set, gcm_objective_set, gcm_principle_set) IS
	'summary of contributions that may each come from several countries: one a row, NULL included; the '
	'empty summary if there is none';

CREATE AGGREGATE gcm_review_joint_agg(countries gcm_country_set, objectives gcm_objective_set, principles gcm_principle_set,
									 stakeholder gcm_stakeholder) (
	SFUNC = gcm_review_accum_joint, STYPE = gcm_review, SSPACE = 4832,
	FINALFUNC = gcm_review_final, COMBINEFUNC = gcm_review_combine, PARALLEL = SAFE
);
COMMENT ON AGGREGATE gcm_review_joint_agg(gcm_country_set, gcm_objective_set, gcm_principle_set, gcm_stakeholder) IS
	'summary of contributions that may each come from several countries: one a row, NULL included; the '
	'empty summary if there is none';

CREATE AGGREGATE gcm_review_merge_agg(gcm_review) (
	SFUNC = gcm_review_combine, STYPE = gcm_review, SSPACE = 4832,
	FINALFUNC = gcm_review_final, COMBINEFUNC = gcm_review_combine, PARALLEL = SAFE
);
COMMENT ON AGGREGATE gcm_review_merge_agg(gcm_review) IS
	'the contributions of all non-null summaries; the empty summary if there is none';

-- Readers

CREATE FUNCTION gcm_review_count(review gcm_review) RETURNS bigint
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_count(gcm_review) IS 'number of contributions';

CREATE FUNCTION gcm_review_countries(review gcm_review) RETURNS gcm_country_set
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_countries(gcm_review) IS 'countries of the contributions';

CREATE FUNCTION gcm_review_covered(review gcm_review) RETURNS gcm_objective_set
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_covered(gcm_review) IS 'objectives that at least one contribution names';

CREATE FUNCTION gcm_review_gaps(review gcm_review) RETURNS gcm_objective_set
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_gaps(gcm_review) IS 'objectives that no contribution names';

CREATE FUNCTION gcm_review_coverage(review gcm_review) RETURNS numeric
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_coverage(gcm_review) IS
	'share, from 0 to 1, of the 23 objectives that at least one contribution names';

CREATE FUNCTION gcm_review_evenness(review gcm_review) RETURNS double precision
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_evenness(gcm_review) IS
	'evenness of the contributions over the 23 objectives, from 0 to 1 (Pielou''s J); null if none names '
	'an objective';

CREATE FUNCTION gcm_review_by_objective(review gcm_review, lang text DEFAULT 'en')
	RETURNS TABLE (objective gcm_objective, label text, contributions bigint, countries integer,
				   share numeric, rank integer)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 23;
COMMENT ON FUNCTION gcm_review_by_objective(gcm_review, text) IS
	'one row for each of the 23 objectives: contributions that name it, their distinct countries, their '
	'share, from 0 to 1, of all contributions, and rank by contributions; labels are in en, fr or es, and '
	'another language is an error (22023)';

CREATE FUNCTION gcm_review_by_principle(review gcm_review, lang text DEFAULT 'en')
	RETURNS TABLE (principle gcm_principle, label text, contributions bigint, countries integer,
				   share numeric, rank integer)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 10;
COMMENT ON FUNCTION gcm_review_by_principle(gcm_review, text) IS
	'one row for each of the ten principles: contributions that name it, their distinct countries, their '
	'share, from 0 to 1, of all contributions, and rank by contributions; labels are in en, fr or es, and '
	'another language is an error (22023)';

CREATE FUNCTION gcm_review_by_stakeholder(review gcm_review, lang text DEFAULT 'en')
	RETURNS TABLE (stakeholder gcm_stakeholder, label text, contributions bigint, countries integer,
				   share numeric, rank integer)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 13;
COMMENT ON FUNCTION gcm_review_by_stakeholder(gcm_review, text) IS
	'one row for each of the thirteen kinds of stakeholder: contributions that they made, their distinct '
	'countries, their share, from 0 to 1, of all contributions, and rank by contributions; labels are in '
	'en, fr or es, and another language is an error (22023)';

CREATE FUNCTION gcm_review_cross(review gcm_review)
	RETURNS TABLE (objective gcm_objective, principle gcm_principle, contributions bigint)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 230;
COMMENT ON FUNCTION gcm_review_cross(gcm_review) IS
	'one row for each of the 230 pairs of an objective and a principle: contributions that name both';

CREATE FUNCTION gcm_review_compare(before gcm_review, after gcm_review, lang text DEFAULT 'en')
	RETURNS TABLE (objective gcm_objective, label text,
				   contributions_before bigint, contributions_after bigint, contributions_change bigint,
				   countries_before integer, countries_after integer, countries_change integer,
				   share_before numeric, share_after numeric, share_change numeric,
				   rank_before integer, rank_after integer, rank_change integer)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 23;
COMMENT ON FUNCTION gcm_review_compare(gcm_review, gcm_review, text) IS
	'one row for each of the 23 objectives: contributions, distinct countries, share and rank in two '
	'reviews, and each change, which is after minus before; a rank that changes by -1 is one place better; '
	'labels are in en, fr or es, and another language is an error (22023)';
