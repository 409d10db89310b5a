-- Records in each table of a registry, and what its owner may add.  Other
-- scripts create the registry, set the search path, and read this.
-- SPDX-License-Identifier: PostgreSQL

ALTER TABLE contribution ADD COLUMN colour text DEFAULT 'blue' CHECK (colour <> 'red');
CREATE POLICY ours ON participant USING (true);
GRANT SELECT (code, name) ON participant TO gcm_dump_analyst;
INSERT INTO adaptation (network, executive_committee_consulted_on, coordinator_consulted_on) VALUES ('MAR', current_date, current_date);
INSERT INTO adaptation_agreement SELECT id, 'IOM', current_date FROM adaptation;
UPDATE adaptation SET completed_on = current_date;
INSERT INTO deliverable (title, timeline, status) VALUES ('d', '2021 and 2022', 'ongoing');
INSERT INTO champion_evidence (country, criterion, met, statement) VALUES ('MAR', 3, true, 'e');
INSERT INTO support_request (country, form, subject) VALUES ('MAR', 1, 's');
UPDATE support_request SET stage = 2;
INSERT INTO practice (language, title, countries) VALUES ('fr', 'Réintégration', '{MAR}');
UPDATE practice SET status = 'in-review';
UPDATE practice SET status = 'published';
INSERT INTO programme (code, title, countries) VALUES ('p', 'p', '{MAR,GHA}');
INSERT INTO programme_partner VALUES ('p', 'IOM', true);
INSERT INTO working_group_member (working_group, participant, role) VALUES ('data', 'IOM', 'co-lead');
INSERT INTO contribution_intake (title, countries, objectives) VALUES ('c', 'Maroc; Ghana', '1,3'), ('k', 'Dominca', '');
CALL take_contributions() \g /dev/null
UPDATE contribution SET withdrawal_reason = 'w';
INSERT INTO contribution (title) VALUES ('another');
CALL grant_access('gcm_dump_desk', 'country-desk', '{MAR}');
