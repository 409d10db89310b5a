-- Stakeholders and commissions: input, labels, catalogue
-- SPDX-License-Identifier: PostgreSQL
SELECT s, s::gcm_stakeholder AS stakeholder FROM unnest(ARRAY[
	'trade-unions', 'Trade Unions', 'Syndicats', 'sindicatos', 'private sector', 'The Private Sector',
	'le secteur privé', 'media', 'The media', 'Médias', 'other', 'Other relevant stakeholders']) AS s;
SELECT 'trade union'::gcm_stakeholder;
SELECT '7'::gcm_stakeholder;
SELECT stakeholder, label, paragraph FROM gcm_stakeholders('fr');
SELECT c, gcm_label(c, 'es'), cardinality(gcm_members(c)) AS members
FROM unnest('all'::gcm_commission_set) AS c;
SELECT 'UNECA'::gcm_commission, 'CEPALC'::gcm_commission, 'UN ESCWA'::gcm_commission;
SELECT 'EU'::gcm_commission;
