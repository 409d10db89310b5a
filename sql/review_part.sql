-- Parts of reviews: what is left without some contributions, what of it is
-- that of some countries; and reviews kept without countries
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_review_minus(gcm_review, gcm_review) RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_minus(gcm_review, gcm_review) IS 'implementation of - operator';

CREATE OPERATOR - (
	LEFTARG = gcm_review, RIGHTARG = gcm_review, FUNCTION = gcm_review_minus
);
COMMENT ON OPERATOR - (gcm_review, gcm_review) IS
	'the contributions of the first review without those of the second, which is part of it, exactly; an error (22023) '
	'if it is no part, and where both have a country and what that has named elsewhere cannot be told';

CREATE FUNCTION gcm_review_within(review gcm_review, countries gcm_country_set) RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_within(gcm_review, gcm_country_set) IS
	'the same contributions, of whose countries only these are counted; how many are joint is then the most that can be';

CREATE FUNCTION gcm_review_by_country(review gcm_review)
	RETURNS TABLE (country gcm_country, objectives gcm_objective_set, principles gcm_principle_set,
				   stakeholders gcm_stakeholder_set)
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 100;
COMMENT ON FUNCTION gcm_review_by_country(gcm_review) IS
	'one row for each country of the review: the objectives, guiding principles and kinds of stakeholder that its '
	'contributions name';

CREATE FUNCTION gcm_review_of_country(review gcm_review, country gcm_country) RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_of_country(gcm_review, gcm_country) IS
	'the contributions of a review that has no country, all as being from this one; a review with countries is an error '
	'(22023)';

CREATE FUNCTION gcm_review_combine_of_country(gcm_review, gcm_review, gcm_country) RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_combine_of_country(gcm_review, gcm_review, gcm_country) IS 'aggregate transition function';

CREATE AGGREGATE gcm_review_merge_agg(review gcm_review, country gcm_country) (
	SFUNC = gcm_review_combine_of_country, STYPE = gcm_review, SSPACE = 4832,
	FINALFUNC = gcm_review_final, COMBINEFUNC = gcm_review_combine, PARALLEL = SAFE
);
COMMENT ON AGGREGATE gcm_review_merge_agg(gcm_review, gcm_country) IS
	'the contributions of all non-null reviews that have no country, each as being from its country, or from none where that '
	'is NULL: what gcm_review_of_country() and gcm_review_merge_agg() give, in less time; the empty summary if there is '
	'none; a review with countries is an error (22023)';

CREATE FUNCTION gcm_review_with_countries(review gcm_review, countries gcm_review, joint bigint) RETURNS gcm_review
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_with_countries(gcm_review, gcm_review, bigint) IS
	'the contributions of a review that has no country, with the countries of another and what each names there; joint is '
	'how many are of several countries at once, at most; a review with countries, a negative number, and countries that '
	'cannot be those of the contributions are an error (22023)';

CREATE FUNCTION gcm_commission_mask(countries gcm_country_set) RETURNS integer
	AS 'MODULE_PATHNAME', 'gcm_commission_mask_sql' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_commission_mask(gcm_country_set) IS
	'regional commissions that have a member among the countries, as a sum of 1 (ECA), 2 (ECE), 4 (ECLAC), 8 (ESCAP) and '
	'16 (ESCWA), to group by; 32 if there is no country, 0 if none of them is a member of one';

CREATE FUNCTION gcm_review_mask_accum(gcm_review[], gcm_country_set, gcm_objective_set, gcm_principle_set,
	gcm_stakeholder) RETURNS gcm_review[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_mask_accum(gcm_review[], gcm_country_set, gcm_objective_set, gcm_principle_set, gcm_stakeholder) IS
	'aggregate transition function';

CREATE FUNCTION gcm_review_mask_combine(gcm_review[], gcm_review[]) RETURNS gcm_review[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_mask_combine(gcm_review[], gcm_review[]) IS 'aggregate combine function';

CREATE FUNCTION gcm_review_mask_final(gcm_review[]) RETURNS gcm_review[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_mask_final(gcm_review[]) IS 'aggregate final function';

CREATE AGGREGATE gcm_review_mask_agg(countries gcm_country_set, objectives gcm_objective_set,
	principles gcm_principle_set, stakeholder gcm_stakeholder) (
	SFUNC = gcm_review_mask_accum, STYPE = gcm_review[], SSPACE = 159744,
	FINALFUNC = gcm_review_mask_final, COMBINEFUNC = gcm_review_mask_combine, PARALLEL = SAFE
);
COMMENT ON AGGREGATE gcm_review_mask_agg(gcm_country_set, gcm_objective_set, gcm_principle_set, gcm_stakeholder) IS
	'summaries of contributions, one a row, NULL included, by gcm_commission_mask(countries): element 1 is that of mask 0, '
	'the last that of 32, for no country; an element is NULL if there is no such contribution, and so is the array if '
	'there is none at all';
