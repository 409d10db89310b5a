-- Processes: what constraints alone cannot hold
--
-- A function that must see rows whatever the access of the user is SECURITY
-- DEFINER; one that records who did something is not.

CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE restrict_violation USING
		MESSAGE = format('rows of %s are not to be %s', TG_TABLE_NAME,
			CASE TG_OP WHEN 'INSERT' THEN 'added by hand' WHEN 'UPDATE' THEN 'changed' ELSE 'deleted' END),
		HINT = TG_ARGV[0];
END
$$;
COMMENT ON FUNCTION refuse() IS 'trigger: refuses, with the trigger''s argument as the hint';

-- Adaptations

CREATE FUNCTION adaptation_complete() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
	concerned bigint;
	open text;
	reasons text[];
BEGIN
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
			HINT = 'Record each agreement in adaptation_agreement and the consultations in adaptation (FAQ of October 2020, section iv); to reopen a completed adaptation, set completed_on to NULL.';
	END IF;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION adaptation_complete() IS 'trigger: a completed adaptation has the agreement of every entity, and both consultations';
CREATE TRIGGER complete BEFORE INSERT OR UPDATE ON adaptation
	FOR EACH ROW WHEN (NEW.completed_on IS NOT NULL) EXECUTE FUNCTION adaptation_complete();
COMMENT ON TRIGGER complete ON adaptation IS 'complete only when all have agreed and were consulted';

-- Touching the adaptation checks it again, and makes concurrent changes wait
-- for one another at every isolation level.
CREATE FUNCTION adaptation_recheck() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
	IF TG_OP <> 'INSERT' THEN
		UPDATE adaptation SET completed_on = completed_on WHERE id = OLD.adaptation;
	END IF;
	IF TG_OP <> 'DELETE' THEN
		UPDATE adaptation SET completed_on = completed_on WHERE id = NEW.adaptation;
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION adaptation_recheck() IS 'trigger: a change of the agreements checks the adaptation again';
CREATE TRIGGER recheck AFTER INSERT OR UPDATE OR DELETE ON adaptation_agreement
	FOR EACH ROW EXECUTE FUNCTION adaptation_recheck();
COMMENT ON TRIGGER recheck ON adaptation_agreement IS 'a completed adaptation stays complete';

-- Deliverables: a status as the workplans write it

CREATE FUNCTION deliverable_status() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	NEW.status := coalesce(wording_term('status', NEW.status), NEW.status);
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION deliverable_status() IS 'trigger: reads a status in any of its wordings';
CREATE TRIGGER status BEFORE INSERT OR UPDATE OF status ON deliverable
	FOR EACH ROW EXECUTE FUNCTION deliverable_status();
COMMENT ON TRIGGER status ON deliverable IS 'reads a status in any of its wordings';

-- Contributions: withdrawn, not deleted

CREATE FUNCTION contribution_withdrawal() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
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
CREATE TRIGGER withdrawal BEFORE INSERT OR UPDATE OF withdrawn_on, withdrawal_reason, withdrawn_by ON contribution
	FOR EACH ROW EXECUTE FUNCTION contribution_withdrawal();
COMMENT ON TRIGGER withdrawal ON contribution IS 'records when and by whom a contribution is withdrawn';
CREATE TRIGGER no_delete BEFORE DELETE ON contribution
	FOR EACH ROW EXECUTE FUNCTION refuse('Give withdrawal_reason a reason instead: the row stays, and no longer counts.');
COMMENT ON TRIGGER no_delete ON contribution IS 'no contribution is deleted';
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON contribution
	EXECUTE FUNCTION refuse('Give withdrawal_reason a reason instead: the rows stay, and no longer count.');
COMMENT ON TRIGGER no_truncate ON contribution IS 'no contribution is deleted';

-- Support requests: the stages, in order

CREATE FUNCTION support_request_stage() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	IF TG_OP = 'INSERT' THEN
		IF NEW.stage <> 1 THEN
			RAISE check_violation USING
				MESSAGE = format('a support request begins at stage 1, not %s', NEW.stage),
				HINT = 'Record the request, then each stage that it has reached, with its stage_on.';
		END IF;
		NEW.stage_on := coalesce(NEW.stage_on, NEW.requested_on);
	ELSIF NEW.stage = OLD.stage THEN
		IF NEW.stage_on <> OLD.stage_on THEN
			RAISE check_violation USING
				MESSAGE = format('support request %s reached stage %s on %s, as recorded', OLD.id, OLD.stage, OLD.stage_on),
				HINT = 'Give stage_on together with the next stage.';
		END IF;
		NEW.recorded_at := OLD.recorded_at;
		NEW.recorded_by := OLD.recorded_by;
		RETURN NEW;
	ELSE
		IF NEW.stage <> OLD.stage + 1 THEN
			RAISE check_violation USING
				MESSAGE = format('support request %s is at stage %s and cannot go to stage %s', OLD.id, OLD.stage, NEW.stage),
				HINT = format('The five stages of GCM, para 43 (a), are walked in order: the next is %s.',
					coalesce((SELECT format('%s, "%s"', number, name) FROM support_stage WHERE number = OLD.stage + 1), 'to close the request'));
		ELSIF OLD.closed_on IS NOT NULL AND NEW.closed_on IS NOT NULL THEN
			RAISE check_violation USING
				MESSAGE = format('support request %s is closed', OLD.id),
				HINT = 'Set closed_on to NULL to reopen it.';
		END IF;
		IF NEW.recorded_at IS NOT NULL THEN
			NEW.stage_on := greatest(current_date, OLD.stage_on);
		ELSIF NEW.stage_on < OLD.stage_on THEN
			RAISE check_violation USING
				MESSAGE = format('support request %s reached stage %s on %s, and cannot have reached stage %s before that', OLD.id, OLD.stage, OLD.stage_on, NEW.stage);
		END IF;
	END IF;
	NEW.recorded_at := now();
	NEW.recorded_by := current_user;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION support_request_stage() IS 'trigger: keeps the stages in order, and records who and when';

-- Fires before the trigger "stage", which sets recorded_at, and tells it so
-- that the day was given and is not to be today.
CREATE FUNCTION support_request_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW.recorded_at := NULL;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION support_request_day() IS 'trigger: the day of the new stage is given';
CREATE TRIGGER day BEFORE UPDATE OF stage_on ON support_request
	FOR EACH ROW WHEN (NEW.stage <> OLD.stage) EXECUTE FUNCTION support_request_day();
COMMENT ON TRIGGER day ON support_request IS 'the day of the new stage is given';
CREATE TRIGGER stage BEFORE INSERT OR UPDATE ON support_request
	FOR EACH ROW EXECUTE FUNCTION support_request_stage();
COMMENT ON TRIGGER stage ON support_request IS 'the stages are walked in order';

CREATE FUNCTION support_request_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
	INSERT INTO support_step VALUES (NEW.id, NEW.stage, NEW.stage_on, NEW.recorded_at, NEW.recorded_by);
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION support_request_step() IS 'trigger: keeps each stage that a request reaches';
CREATE TRIGGER first_step AFTER INSERT ON support_request
	FOR EACH ROW EXECUTE FUNCTION support_request_step();
COMMENT ON TRIGGER first_step ON support_request IS 'keeps the first stage';
CREATE TRIGGER next_step AFTER UPDATE ON support_request
	FOR EACH ROW WHEN (NEW.stage <> OLD.stage) EXECUTE FUNCTION support_request_step();
COMMENT ON TRIGGER next_step ON support_request IS 'keeps each further stage';

CREATE TRIGGER no_insert BEFORE INSERT ON support_step
	FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse('Set the stage of the support request: the step is kept for you.');
COMMENT ON TRIGGER no_insert ON support_step IS 'only a request''s stages are kept';
CREATE TRIGGER no_change BEFORE UPDATE OR DELETE ON support_step
	FOR EACH ROW EXECUTE FUNCTION refuse('The steps of a request are its history; close the request if it was made in error.');
COMMENT ON TRIGGER no_change ON support_step IS 'what was recorded stays';
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON support_step
	EXECUTE FUNCTION refuse('The steps of a request are its history; close the request if it was made in error.');
COMMENT ON TRIGGER no_truncate ON support_step IS 'what was recorded stays';
