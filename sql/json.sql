-- Summaries in JSON: a cast with a function, so that to_jsonb(), row_to_json() and
-- the like nest them, which text would not be
-- SPDX-License-Identifier: PostgreSQL

CREATE FUNCTION gcm_review_to_json(gcm_review) RETURNS json
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_to_json(gcm_review) IS 'the value as a JSON object, which its text is';

CREATE CAST (gcm_review AS json) WITH FUNCTION gcm_review_to_json(gcm_review);
COMMENT ON CAST (gcm_review AS json) IS 'the value as a JSON object, which its text is';

CREATE FUNCTION gcm_review_to_jsonb(gcm_review) RETURNS jsonb
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_review_to_jsonb(gcm_review) IS 'the value as a JSON object, which its text is';

CREATE CAST (gcm_review AS jsonb) WITH FUNCTION gcm_review_to_jsonb(gcm_review);
COMMENT ON CAST (gcm_review AS jsonb) IS 'the value as a JSON object, which its text is';

CREATE FUNCTION gcm_cooccurrence_to_json(gcm_cooccurrence) RETURNS json
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_cooccurrence_to_json(gcm_cooccurrence) IS 'the value as a JSON object, which its text is';

CREATE CAST (gcm_cooccurrence AS json) WITH FUNCTION gcm_cooccurrence_to_json(gcm_cooccurrence);
COMMENT ON CAST (gcm_cooccurrence AS json) IS 'the value as a JSON object, which its text is';

CREATE FUNCTION gcm_cooccurrence_to_jsonb(gcm_cooccurrence) RETURNS jsonb
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_cooccurrence_to_jsonb(gcm_cooccurrence) IS 'the value as a JSON object, which its text is';

CREATE CAST (gcm_cooccurrence AS jsonb) WITH FUNCTION gcm_cooccurrence_to_jsonb(gcm_cooccurrence);
COMMENT ON CAST (gcm_cooccurrence AS jsonb) IS 'the value as a JSON object, which its text is';

CREATE FUNCTION gcm_alignment_summary_to_json(gcm_alignment_summary) RETURNS json
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_summary_to_json(gcm_alignment_summary) IS 'the value as a JSON object, which its text is';

CREATE CAST (gcm_alignment_summary AS json) WITH FUNCTION gcm_alignment_summary_to_json(gcm_alignment_summary);
COMMENT ON CAST (gcm_alignment_summary AS json) IS 'the value as a JSON object, which its text is';

CREATE FUNCTION gcm_alignment_summary_to_jsonb(gcm_alignment_summary) RETURNS jsonb
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gcm_alignment_summary_to_jsonb(gcm_alignment_summary) IS 'the value as a JSON object, which its text is';

CREATE CAST (gcm_alignment_summary AS jsonb) WITH FUNCTION gcm_alignment_summary_to_jsonb(gcm_alignment_summary);
COMMENT ON CAST (gcm_alignment_summary AS jsonb) IS 'the value as a JSON object, which its text is';
