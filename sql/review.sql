-- Review statistics: summaries of contributions (A/RES/73/326, para 13)

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
COMMENT ON TYPE gcm_review IS 'exact summary of any number of contributions to a review, mergeable with others; its text is JSON';

CREATE FUNCTION gcm_review_eq(gcm_review, gcm_review) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_eq(gcm_review, gcm_review) IS 'implementation of = operator';

CREATE FUNCTION gcm_review_ne(gcm_review, gcm_review) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_ne(gcm_review, gcm_review) IS 'implementation of <> operator';

CREATE FUNCTION gcm_review_plus(gcm_review, gcm_review) RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_plus(gcm_review, gcm_review) IS 'implementation of + operator';

CREATE OPERATOR = (
	LEFTARG = gcm_review, RIGHTARG = gcm_review, FUNCTION = gcm_review_eq,
	COMMUTATOR = =, NEGATOR = <>, RESTRICT = eqsel, JOIN = eqjoinsel
);
COMMENT ON OPERATOR = (gcm_review, gcm_review) IS 'equal';

CREATE OPERATOR <> (
	LEFTARG = gcm_review, RIGHTARG = gcm_review, FUNCTION = gcm_review_ne,
	COMMUTATOR = <>, NEGATOR = =, RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (gcm_review, gcm_review) IS 'not equal';

CREATE OPERATOR + (
	LEFTARG = gcm_review, RIGHTARG = gcm_review, FUNCTION = gcm_review_plus, COMMUTATOR = +
);
COMMENT ON OPERATOR + (gcm_review, gcm_review) IS 'the contributions of both reviews';

-- Aggregates

CREATE FUNCTION gcm_review_accum(gcm_review, gcm_objective_set) RETURNS gcm_review
	AS 'MODULE_PATHNAME', 'gcm_review_accum_objectives' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_accum(gcm_review, gcm_objective_set) IS 'aggregate transition function';

CREATE FUNCTION gcm_review_accum(gcm_review, gcm_country, gcm_objective_set) RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_accum(gcm_review, gcm_country, gcm_objective_set) IS 'aggregate transition function';

CREATE FUNCTION gcm_review_accum(gcm_review, gcm_country, gcm_objective_set, gcm_principle_set) RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_accum(gcm_review, gcm_country, gcm_objective_set, gcm_principle_set) IS 'aggregate transition function';

CREATE FUNCTION gcm_review_accum(gcm_review, gcm_country, gcm_objective_set, gcm_principle_set, gcm_stakeholder) RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_accum(gcm_review, gcm_country, gcm_objective_set, gcm_principle_set, gcm_stakeholder) IS 'aggregate transition function';

CREATE FUNCTION gcm_review_accum_joint(gcm_review, gcm_country_set, gcm_objective_set) RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_accum_joint(gcm_review, gcm_country_set, gcm_objective_set) IS 'aggregate transition function';

CREATE FUNCTION gcm_review_accum_joint(gcm_review, gcm_country_set, gcm_objective_set, gcm_principle_set) RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_accum_joint(gcm_review, gcm_country_set, gcm_objective_set, gcm_principle_set) IS 'aggregate transition function';

CREATE FUNCTION gcm_review_accum_joint(gcm_review, gcm_country_set, gcm_objective_set, gcm_principle_set, gcm_stakeholder) RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_accum_joint(gcm_review, gcm_country_set, gcm_objective_set, gcm_principle_set, gcm_stakeholder) IS 'aggregate transition function';

CREATE FUNCTION gcm_review_combine(gcm_review, gcm_review) RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_combine(gcm_review, gcm_review) IS 'aggregate combine function';

CREATE FUNCTION gcm_review_final(gcm_review) RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_final(gcm_review) IS 'aggregate final function';

CREATE AGGREGATE gcm_review_agg(objectives gcm_objective_set) (
	SFUNC = gcm_review_accum, STYPE = gcm_review, SSPACE = 4832,
	FINALFUNC = gcm_review_final, COMBINEFUNC = gcm_review_combine, PARALLEL = SAFE
);
COMMENT ON AGGREGATE gcm_review_agg(gcm_objective_set) IS 'summary of contributions, one a row, NULL included; the empty summary if there is none';

CREATE AGGREGATE gcm_review_agg(country gcm_country, objectives gcm_objective_set) (
	SFUNC = gcm_review_accum, STYPE = gcm_review, SSPACE = 4832,
	FINALFUNC = gcm_review_final, COMBINEFUNC = gcm_review_combine, PARALLEL = SAFE
);
COMMENT ON AGGREGATE gcm_review_agg(gcm_country, gcm_objective_set) IS 'summary of contributions, one a row, NULL included; the empty summary if there is none';

CREATE AGGREGATE gcm_review_agg(country gcm_country, objectives gcm_objective_set, principles gcm_principle_set) (
	SFUNC = gcm_review_accum, STYPE = gcm_review, SSPACE = 4832,
	FINALFUNC = gcm_review_final, COMBINEFUNC = gcm_review_combine, PARALLEL = SAFE
);
COMMENT ON AGGREGATE gcm_review_agg(gcm_country, gcm_objective_set, gcm_principle_set) IS 'summary of contributions, one a row, NULL included; the empty summary if there is none';

CREATE AGGREGATE gcm_review_agg(country gcm_country, objectives gcm_objective_set, principles gcm_principle_set, stakeholder gcm_stakeholder) (
	SFUNC = gcm_review_accum, STYPE = gcm_review, SSPACE = 4832,
	FINALFUNC = gcm_review_final, COMBINEFUNC = gcm_review_combine, PARALLEL = SAFE
);
COMMENT ON AGGREGATE gcm_review_agg(gcm_country, gcm_objective_set, gcm_principle_set, gcm_stakeholder) IS 'summary of contributions, one a row, NULL included; the empty summary if there is none';

CREATE AGGREGATE gcm_review_joint_agg(countries gcm_country_set, objectives gcm_objective_set) (
	SFUNC = gcm_review_accum_joint, STYPE = gcm_review, SSPACE = 4832,
	FINALFUNC = gcm_review_final, COMBINEFUNC = gcm_review_combine, PARALLEL = SAFE
);
COMMENT ON AGGREGATE gcm_review_joint_agg(gcm_country_set, gcm_objective_set) IS 'summary of contributions that may each come from several countries: one a row, NULL included; the empty summary if there is none';

CREATE AGGREGATE gcm_review_joint_agg(countries gcm_country_set, objectives gcm_objective_set, principles gcm_principle_set) (
	SFUNC = gcm_review_accum_joint, STYPE = gcm_review, SSPACE = 4832,
	FINALFUNC = gcm_review_final, COMBINEFUNC = gcm_review_combine, PARALLEL = SAFE
);
COMMENT ON AGGREGATE gcm_review_joint_agg(gcm_country_set, gcm_objective_set, gcm_principle_set) IS 'summary of contributions that may each come from several countries: one a row, NULL included; the empty summary if there is none';

CREATE AGGREGATE gcm_review_joint_agg(countries gcm_country_set, objectives gcm_objective_set, principles gcm_principle_set, stakeholder gcm_stakeholder) (
	SFUNC = gcm_review_accum_joint, STYPE = gcm_review, SSPACE = 4832,
	FINALFUNC = gcm_review_final, COMBINEFUNC = gcm_review_combine, PARALLEL = SAFE
);
COMMENT ON AGGREGATE gcm_review_joint_agg(gcm_country_set, gcm_objective_set, gcm_principle_set, gcm_stakeholder) IS 'summary of contributions that may each come from several countries: one a row, NULL included; the empty summary if there is none';

CREATE AGGREGATE gcm_review_merge_agg(gcm_review) (
	SFUNC = gcm_review_combine, STYPE = gcm_review, SSPACE = 4832,
	FINALFUNC = gcm_review_final, COMBINEFUNC = gcm_review_combine, PARALLEL = SAFE
);
COMMENT ON AGGREGATE gcm_review_merge_agg(gcm_review) IS 'the contributions of all non-null summaries; the empty summary if there is none';

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
COMMENT ON FUNCTION gcm_review_coverage(gcm_review) IS 'share, from 0 to 1, of the 23 objectives that at least one contribution names';

CREATE FUNCTION gcm_review_evenness(review gcm_review) RETURNS double precision
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_evenness(gcm_review) IS 'how evenly the contributions spread over the 23 objectives, from 0 to 1 (Pielou''s J); null if none names an objective';

CREATE FUNCTION gcm_review_by_objective(review gcm_review, lang text DEFAULT 'en')
	RETURNS TABLE (objective gcm_objective, label text, contributions bigint, countries integer,
				   share numeric, rank integer)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 23;
COMMENT ON FUNCTION gcm_review_by_objective(gcm_review, text) IS 'one row for each of the 23 objectives: contributions that name it, their distinct countries, their share of all contributions, and rank by contributions';

CREATE FUNCTION gcm_review_by_principle(review gcm_review, lang text DEFAULT 'en')
	RETURNS TABLE (principle gcm_principle, label text, contributions bigint, countries integer,
				   share numeric, rank integer)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 10;
COMMENT ON FUNCTION gcm_review_by_principle(gcm_review, text) IS 'one row for each of the ten principles: contributions that name it, their distinct countries, their share of all contributions, and rank by contributions';

CREATE FUNCTION gcm_review_by_stakeholder(review gcm_review, lang text DEFAULT 'en')
	RETURNS TABLE (stakeholder gcm_stakeholder, label text, contributions bigint, countries integer,
				   share numeric, rank integer)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 13;
COMMENT ON FUNCTION gcm_review_by_stakeholder(gcm_review, text) IS 'one row for each of the thirteen kinds of stakeholder: contributions that they made, their distinct countries, their share of all contributions, and rank by contributions';

CREATE FUNCTION gcm_review_cross(review gcm_review)
	RETURNS TABLE (objective gcm_objective, principle gcm_principle, contributions bigint)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 230;
COMMENT ON FUNCTION gcm_review_cross(gcm_review) IS 'one row for each of the 230 pairs of an objective and a principle: contributions that name both';
