-- Processes: what constraints alone cannot hold
--
-- A function that must see rows whatever the access of the user is SECURITY
-- DEFINER; one that records who did something is not.
-- SPDX-License-Identifier: PostgreSQL

CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	RAISE restrict_violation USING
		MESSAGE = format('rows of %s are not to be %s', TG_TABLE_NAME,
			CASE TG_OP WHEN 'INSERT' THEN 'added by hand' WHEN 'UPDATE' THEN 'changed' ELSE 'deleted' END),
		HINT = TG_ARGV[0];
END
$$;
COMMENT ON FUNCTION refuse() IS 'trigger: refuses (23001), with the trigger''s argument as the hint';

-- Anybody who may execute a trigger function can attach it to a table of their
-- own.  So none is PUBLIC's to execute, and each says what it is for.  One with
-- the owner's rights says it before all else, by core's functions and operators
-- with exactly their types, in place of which nothing else is found: once the
-- schema has another name, somebody may have made another of the old name.
CREATE OR REPLACE FUNCTION only_on(own regclass, fired_on oid) RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	IF fired_on <> own AND own NOT IN (SELECT pg_partition_ancestors(fired_on)) THEN
		RAISE wrong_object_type USING
			MESSAGE = format('this trigger function is for %s, not for %s', own, fired_on::regclass);
	END IF;
END
$$;
COMMENT ON FUNCTION only_on(regclass, oid) IS
	'an error (42809) unless a trigger is fired on its own table, or on a partition of it';

-- What the caller could not do half of
CREATE OR REPLACE FUNCTION owner_only(deed text) RETURNS void LANGUAGE plpgsql STABLE SET search_path FROM CURRENT AS $$
DECLARE
	keeper constant oid := (SELECT c.relowner FROM pg_class c WHERE c.oid = 'desk'::regclass);
BEGIN
	IF NOT pg_has_role(keeper, 'USAGE') THEN
		RAISE insufficient_privilege USING
			MESSAGE = format(deed, format('the registry in schema "%s"', current_schema)),
			HINT = format('SET ROLE %I; first.', pg_get_userbyid(keeper));
	END IF;
END
$$;
COMMENT ON FUNCTION owner_only(text) IS
	'an error (42501) unless the caller has the rights of the registry''s owner: the deed, in which %s is the registry';

-- Adaptations

CREATE OR REPLACE FUNCTION adaptation_complete() RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
	concerned bigint;
	open text;
	reasons text[];
BEGIN
	IF TG_RELID <> 'adaptation'::regclass::oid
	   AND 'adaptation'::regclass::oid NOT IN (SELECT a::oid FROM pg_partition_ancestors(TG_RELID::regclass) AS a) THEN
		RAISE EXCEPTION 'this trigger function is for adaptation' USING ERRCODE = 'wrong_object_type';
	END IF;
	SELECT count(*), string_agg(participant, ', ' ORDER BY participant)
		FILTER (WHERE agreed_on IS NULL OR agreed_on > NEW.completed_on)
	INTO concerned, open
	FROM adaptation_agreement WHERE adaptation = NEW.id;
	reasons := array_remove(ARRAY[
		CASE WHEN concerned = 0 THEN 'No entity is recorded as concerned.' END,
		'Not agreed by then: ' || open || '.',
		CASE WHEN NEW.executive_committee_consulted_on <= NEW.completed_on THEN NULL
			 ELSE 'The Executive Committee was not consulted by then.' END,
		CASE WHEN NEW.coordinator_consulted_on <= NEW.completed_on THEN NULL
			 ELSE 'The Coordinator was not consulted by then.' END], NULL);
	IF reasons <> '{}' THEN
		RAISE check_violation USING
			MESSAGE = format('the adaptation of "%s" is not complete', NEW.network),
			DETAIL = array_to_string(reasons, ' '),
			HINT = 'Record each agreement in adaptation_agreement and the consultations in adaptation (FAQ of October 2020, '
				'section iv); to reopen a completed adaptation, set completed_on to NULL.';
	END IF;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION adaptation_complete() IS
	'trigger: a completed adaptation has the agreement of every entity, and both consultations; else an error (23514)';
CREATE OR REPLACE TRIGGER complete BEFORE INSERT OR UPDATE ON adaptation
	FOR EACH ROW WHEN (NEW.completed_on IS NOT NULL) EXECUTE FUNCTION adaptation_complete();
COMMENT ON TRIGGER complete ON adaptation IS 'complete only when all have agreed and were consulted';

-- Touching the adaptation checks it again, and makes concurrent changes wait
-- for one another at every isolation level.
CREATE OR REPLACE FUNCTION adaptation_recheck() RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
	IF TG_RELID <> 'adaptation_agreement'::regclass::oid
	   AND 'adaptation_agreement'::regclass::oid NOT IN (SELECT a::oid FROM pg_partition_ancestors(TG_RELID::regclass) AS a) THEN
		RAISE EXCEPTION 'this trigger function is for adaptation_agreement' USING ERRCODE = 'wrong_object_type';
	END IF;
	IF TG_OP = 'TRUNCATE' THEN
		UPDATE adaptation SET completed_on = completed_on;
		RETURN NULL;
	ELSIF TG_OP <> 'INSERT' THEN
		UPDATE adaptation SET completed_on = completed_on WHERE id = OLD.adaptation;
	END IF;
	IF TG_OP <> 'DELETE' THEN
		UPDATE adaptation SET completed_on = completed_on WHERE id = NEW.adaptation;
		-- views read them as one list
		IF (SELECT count(*) FROM adaptation_agreement WHERE adaptation = NEW.adaptation) > 1000 THEN
			RAISE program_limit_exceeded USING MESSAGE = 'an adaptation concerns at most 1000 entities';
		END IF;
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION adaptation_recheck() IS
	'trigger: a change of the agreements checks the adaptation again; more than 1000 entities are an error (54000)';
CREATE OR REPLACE TRIGGER recheck AFTER INSERT OR UPDATE OR DELETE ON adaptation_agreement
	FOR EACH ROW EXECUTE FUNCTION adaptation_recheck();
COMMENT ON TRIGGER recheck ON adaptation_agreement IS 'a completed adaptation stays complete';
CREATE OR REPLACE TRIGGER recheck_all AFTER TRUNCATE ON adaptation_agreement
	EXECUTE FUNCTION adaptation_recheck();
COMMENT ON TRIGGER recheck_all ON adaptation_agreement IS 'a completed adaptation stays complete';

-- Deliverables: a status as the workplans write it

CREATE OR REPLACE FUNCTION deliverable_status() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	PERFORM only_on('deliverable', TG_RELID);
	NEW.status := coalesce(wording_term('status', NEW.status), NEW.status);
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION deliverable_status() IS 'trigger: reads a status in any of its wordings';
CREATE OR REPLACE TRIGGER status BEFORE INSERT OR UPDATE OF status ON deliverable
	FOR EACH ROW EXECUTE FUNCTION deliverable_status();
COMMENT ON TRIGGER status ON deliverable IS 'reads a status in any of its wordings';

-- Contributions: withdrawn, not deleted

CREATE OR REPLACE FUNCTION contribution_withdrawal() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	PERFORM only_on('contribution', TG_RELID);
	IF NEW.withdrawal_reason IS NULL THEN
		NEW.withdrawn_on := NULL;
		NEW.withdrawn_by := NULL;
	ELSIF TG_OP = 'INSERT' OR OLD.withdrawal_reason IS NULL THEN
		NEW.withdrawn_on := coalesce(NEW.withdrawn_on, current_date);
		NEW.withdrawn_by := current_user;
	ELSE
		NEW.withdrawn_by := OLD.withdrawn_by;
	END IF;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION contribution_withdrawal() IS 'trigger: records when and by whom a contribution is withdrawn';
CREATE OR REPLACE TRIGGER withdrawal BEFORE INSERT OR UPDATE OF withdrawn_on, withdrawal_reason, withdrawn_by ON contribution
	FOR EACH ROW WHEN (num_nonnulls(NEW.withdrawn_on, NEW.withdrawal_reason, NEW.withdrawn_by) > 0)
	EXECUTE FUNCTION contribution_withdrawal();
COMMENT ON TRIGGER withdrawal ON contribution IS 'records when and by whom a contribution is withdrawn';
CREATE OR REPLACE TRIGGER no_delete BEFORE DELETE ON contribution
	FOR EACH ROW EXECUTE FUNCTION refuse('Give withdrawal_reason a reason instead: the row stays, and no longer counts.');
COMMENT ON TRIGGER no_delete ON contribution IS 'no contribution is deleted';
CREATE OR REPLACE TRIGGER no_truncate BEFORE TRUNCATE ON contribution
	EXECUTE FUNCTION refuse('Give withdrawal_reason a reason instead: the rows stay, and no longer count.');
COMMENT ON TRIGGER no_truncate ON contribution IS 'no contribution is deleted';

-- Support requests: the stages, in order

CREATE OR REPLACE FUNCTION support_request_stage() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	PERFORM only_on('support_request', TG_RELID);
	IF TG_OP = 'INSERT' THEN
		IF NEW.stage <> 1 THEN
			RAISE check_violation USING
				MESSAGE = format('a support request begins at stage 1, not %s', NEW.stage),
				HINT = 'Record the request, then each stage that it has reached, with its stage_on.';
		END IF;
		NEW.stage_on := coalesce(NEW.stage_on, NEW.requested_on);
	ELSIF NEW.stage = OLD.stage THEN
		IF NEW.stage_on <> OLD.stage_on
		   AND NOT EXISTS (SELECT FROM support_step s
						   WHERE s.request = OLD.id AND s.stage = OLD.stage AND s.stage_on = NEW.stage_on) THEN
			RAISE check_violation USING
				MESSAGE = format('support request %s reached stage %s on %s, as recorded', OLD.id, OLD.stage, OLD.stage_on),
				HINT = 'Give stage_on together with the next stage; a row in support_correction sets a wrong day right.';
		END IF;
		NEW.recorded_at := OLD.recorded_at;
		NEW.recorded_by := OLD.recorded_by;
		RETURN NEW;
	ELSE
		IF NEW.stage <> OLD.stage + 1 THEN
			RAISE check_violation USING
				MESSAGE = format('support request %s is at stage %s and cannot go to stage %s', OLD.id, OLD.stage, NEW.stage),
				HINT = format('The five stages of GCM, para 43 (a), are walked in order: the next is %s.',
					coalesce((SELECT format('%s, "%s"', number, name) FROM support_stage WHERE number = OLD.stage + 1),
							 'to close the request'));
		ELSIF OLD.closed_on IS NOT NULL AND NEW.closed_on IS NOT NULL THEN
			RAISE check_violation USING
				MESSAGE = format('support request %s is closed', OLD.id),
				HINT = 'Set closed_on to NULL to reopen it.';
		END IF;
		IF NEW.recorded_at IS NOT NULL THEN
			NEW.stage_on := greatest(current_date, OLD.stage_on);
		ELSIF NEW.stage_on < OLD.stage_on THEN
			RAISE check_violation USING
				MESSAGE = format('support request %s reached stage %s on %s, and cannot have reached stage %s before that',
								 OLD.id, OLD.stage, OLD.stage_on, NEW.stage);
		END IF;
	END IF;
	NEW.recorded_at := now();
	NEW.recorded_by := current_user;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION support_request_stage() IS
	'trigger: the stages are walked in order, else it is an error (23514); records who and when';

-- Fires before the trigger "stage", which sets recorded_at, and tells it so
-- that the day was given and is not to be today.
CREATE OR REPLACE FUNCTION support_request_day() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	PERFORM only_on('support_request', TG_RELID);
	NEW.recorded_at := NULL;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION support_request_day() IS 'trigger: the day of the new stage is given';
CREATE OR REPLACE TRIGGER day BEFORE UPDATE OF stage_on ON support_request
	FOR EACH ROW WHEN (NEW.stage <> OLD.stage) EXECUTE FUNCTION support_request_day();
COMMENT ON TRIGGER day ON support_request IS 'the day of the new stage is given';

-- Who sends recorded_at or recorded_by, which the database says, sends the row
-- as a whole: an old day in it is not given.  Fires between the two.
CREATE OR REPLACE FUNCTION support_request_row() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	PERFORM only_on('support_request', TG_RELID);
	NEW.recorded_at := OLD.recorded_at;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION support_request_row() IS 'trigger: the day of the new stage is not given, in a row that is sent as a whole';
CREATE OR REPLACE TRIGGER day_of_row BEFORE UPDATE OF recorded_at, recorded_by ON support_request
	FOR EACH ROW WHEN (NEW.stage <> OLD.stage AND NEW.stage_on = OLD.stage_on) EXECUTE FUNCTION support_request_row();
COMMENT ON TRIGGER day_of_row ON support_request IS 'the day of the new stage is not given, in a row that is sent as a whole';
CREATE OR REPLACE TRIGGER stage BEFORE INSERT OR UPDATE ON support_request
	FOR EACH ROW EXECUTE FUNCTION support_request_stage();
COMMENT ON TRIGGER stage ON support_request IS 'the stages are walked in order';

CREATE OR REPLACE FUNCTION support_request_step() RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
	IF TG_RELID <> 'support_request'::regclass::oid
	   AND 'support_request'::regclass::oid NOT IN (SELECT a::oid FROM pg_partition_ancestors(TG_RELID::regclass) AS a) THEN
		RAISE EXCEPTION 'this trigger function is for support_request' USING ERRCODE = 'wrong_object_type';
	END IF;
	INSERT INTO support_step VALUES (NEW.id, NEW.stage, NEW.stage_on, NEW.recorded_at, NEW.recorded_by);
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION support_request_step() IS 'trigger: keeps each stage that a request reaches';
CREATE OR REPLACE TRIGGER first_step AFTER INSERT ON support_request
	FOR EACH ROW EXECUTE FUNCTION support_request_step();
COMMENT ON TRIGGER first_step ON support_request IS 'keeps the first stage';
CREATE OR REPLACE TRIGGER next_step AFTER UPDATE ON support_request
	FOR EACH ROW WHEN (NEW.stage <> OLD.stage) EXECUTE FUNCTION support_request_step();
COMMENT ON TRIGGER next_step ON support_request IS 'keeps each further stage';

CREATE OR REPLACE TRIGGER no_insert BEFORE INSERT ON support_step
	FOR EACH ROW WHEN (pg_trigger_depth() = 0)
	EXECUTE FUNCTION refuse('Set the stage of the support request: the step is kept for you.');
COMMENT ON TRIGGER no_insert ON support_step IS 'only a request''s stages are kept';
CREATE OR REPLACE TRIGGER no_change BEFORE UPDATE OR DELETE ON support_step
	FOR EACH ROW WHEN (pg_trigger_depth() = 0)
	EXECUTE FUNCTION refuse('The steps of a request are its history: a row in support_correction sets a wrong day right; '
		'close a request that was made in error.');
COMMENT ON TRIGGER no_change ON support_step IS 'what was recorded stays';
CREATE OR REPLACE TRIGGER no_truncate BEFORE TRUNCATE ON support_step
	EXECUTE FUNCTION refuse('The steps of a request are its history; close the request if it was made in error.');
COMMENT ON TRIGGER no_truncate ON support_step IS 'what was recorded stays';

-- A day that was recorded wrongly

CREATE OR REPLACE FUNCTION support_correction_made() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	PERFORM only_on('support_correction', TG_RELID);
	NEW.was := (SELECT s.stage_on FROM support_step s WHERE s.request = NEW.request AND s.stage = NEW.stage);
	NEW.corrected_at := now();
	NEW.corrected_by := current_user;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION support_correction_made() IS 'trigger: records what the day was, and who corrects it and when';
CREATE OR REPLACE TRIGGER made BEFORE INSERT ON support_correction
	FOR EACH ROW EXECUTE FUNCTION support_correction_made();
COMMENT ON TRIGGER made ON support_correction IS 'records what the day was, and who corrects it and when';

CREATE OR REPLACE FUNCTION support_correction_step() RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
	IF TG_RELID <> 'support_correction'::regclass::oid
	   AND 'support_correction'::regclass::oid NOT IN (SELECT a::oid FROM pg_partition_ancestors(TG_RELID::regclass) AS a) THEN
		RAISE EXCEPTION 'this trigger function is for support_correction' USING ERRCODE = 'wrong_object_type';
	END IF;
	PERFORM FROM support_request WHERE id = NEW.request FOR UPDATE;
	UPDATE support_step SET stage_on = NEW.stage_on WHERE request = NEW.request AND stage = NEW.stage AND stage_on = NEW.was;
	IF NOT FOUND THEN
		RAISE serialization_failure USING
			MESSAGE = format('support request %s was corrected by another session at the same time', NEW.request);
	ELSIF EXISTS (SELECT FROM support_step s WHERE s.request = NEW.request
				  AND (s.stage < NEW.stage AND s.stage_on > NEW.stage_on OR s.stage > NEW.stage AND s.stage_on < NEW.stage_on))
		  OR NEW.stage_on < (SELECT requested_on FROM support_request WHERE id = NEW.request) THEN
		RAISE check_violation USING
			MESSAGE = format('support request %s cannot have reached stage %s on %s', NEW.request, NEW.stage, NEW.stage_on),
			DETAIL = format('It was requested on %s; stages: %s.',
				(SELECT requested_on FROM support_request WHERE id = NEW.request),
				(SELECT string_agg(format('%s on %s', s.stage, s.stage_on), ', ' ORDER BY s.stage)
				 FROM support_step s WHERE s.request = NEW.request AND s.stage <> NEW.stage));
	END IF;
	UPDATE support_request SET stage_on = NEW.stage_on WHERE id = NEW.request AND stage = NEW.stage;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION support_correction_step() IS
	'trigger: the step is corrected; an error where that breaks the order of the stages (23514), or where another session '
	'corrects it at the same time (40001)';
CREATE OR REPLACE TRIGGER step AFTER INSERT ON support_correction
	FOR EACH ROW EXECUTE FUNCTION support_correction_step();
COMMENT ON TRIGGER step ON support_correction IS 'the step is corrected, in the order of the stages';
CREATE OR REPLACE TRIGGER no_change BEFORE UPDATE OR DELETE ON support_correction
	FOR EACH ROW EXECUTE FUNCTION refuse('A correction is itself corrected by another row.');
COMMENT ON TRIGGER no_change ON support_correction IS 'what was recorded stays';
CREATE OR REPLACE TRIGGER no_truncate BEFORE TRUNCATE ON support_correction
	EXECUTE FUNCTION refuse('A correction is itself corrected by another row.');
COMMENT ON TRIGGER no_truncate ON support_correction IS 'what was recorded stays';

REVOKE EXECUTE ON FUNCTION refuse, adaptation_complete, adaptation_recheck, deliverable_status, contribution_withdrawal,
	support_request_stage, support_request_day, support_request_row, support_request_step, support_correction_made,
	support_correction_step FROM PUBLIC;
