-- Principles: every form of input, labels, errors
-- SPDX-License-Identifier: PostgreSQL
SELECT p, p::gcm_principle AS principle FROM unnest(ARRAY[
	'human-rights', 'HUMAN RIGHTS', 'human‑rights', 'f', 'F', '15(f)', ' 15 (f) ', 'Human rights',
	'Droits de l''homme', 'droits de l’homme', 'Derechos humanos']) AS p;
SELECT 'k'::gcm_principle;
SELECT '7'::gcm_principle;
SELECT 'human'::gcm_principle;
SELECT 'gender'::gcm_principle;
SELECT 'rule-of-laws'::gcm_principle;
SELECT * FROM gcm_principles('es');
SELECT p FROM unnest('all'::gcm_principle_set) AS p ORDER BY p;
