/*
 * letter.c
 *		The words of a letter on a body's mandate, in English, French and
 *		Spanish.  src/pure/sentence.c says what the words in braces stand for; what
 *		is in square brackets is for the writer to fill in.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/letter.h"

const GcmLetterWords gcm_letter_words[GCM_NLANGS] = {
	[GCM_EN] = {
		.letterhead = "[Letterhead and reference]",
		.addressee = "[Addressee]",
		.subject = "{name}: its mandate and {reference}",
		.guides = {
			[GCM_NETWORK] = "The global mandate of the United Nations Network on Migration guides the mission, objectives, working principles, membership, structure and decision-making of new networks, for a coherent approach at the global, regional and national levels (FAQ of October 2020, section iv).",
			[GCM_EXISTING_FORUM] = "Existing United Nations forums on migration are invited to adapt their mandate and working methods to the global mandate of the United Nations Network on Migration, with the agreement of all the entities concerned and in consultation with the members of the Executive Committee and the Coordinator (FAQ of October 2020, section iv).",
			[GCM_THEMATIC_COALITION] = "Thematic coalitions that support the implementation, follow-up and review of the Global Compact are expected to conform to the mandate of the United Nations Network on Migration and to keep close relations with it (FAQ of October 2020, section iv)."
		},
		.no_name = "[Name]",
		.another = "The text of {name} is compared below with another reference mandate: {another}.",
		.which = "[which one]",
		.unrecorded = "[Nothing of the text of {name} is recorded: what is said of it below is to be checked against that text, or taken out]",
		.our_reading = "Where the basis is given as our reading, the sources do not say it in so many words, and the Network may read them otherwise.",
		.counts = "Elements considered: {elements}. In line: {aligned}; in part: {partial}; divergent: {divergent}; not stated: {unstated}.",
		.heading = {
			[GCM_LETTER_DEPARTS] = "What could be brought into line",
			[GCM_LETTER_IN_LINE] = "What is in line",
			[GCM_LETTER_NOT_KNOWN] = "What is not known",
			[GCM_LETTER_NOT_ASKED] = "What is not asked for"
		},
		.next = "[Next steps and date]",
		.check = "[To be checked before sending: these names were not recognized, and may be those in brackets: {near}]",
		.sources = "Sources",
		.text_source = "[Text of {name}: title, date and address]",
		.faq = "United Nations Network on Migration, FAQ of October 2020; General Assembly resolution 73/195",
		.contact = "Contact: secretariat of the United Nations Network on Migration, unmignet@iom.int",
		.signature = "[Name, function and signature]"
	},
	[GCM_FR] = {
		.letterhead = "[En-tête et référence]",
		.addressee = "[Destinataire]",
		.subject = "{name} : son mandat et {reference}",
		.guides = {
			[GCM_NETWORK] = "Le mandat mondial du Réseau des Nations Unies sur les migrations oriente la mission, les objectifs, les principes de fonctionnement, la composition, la structure et la prise de décisions des nouveaux réseaux, pour une approche cohérente à l'échelle mondiale, régionale et nationale (Questions fréquentes d'octobre 2020, section iv).",
			[GCM_EXISTING_FORUM] = "Les enceintes des Nations Unies qui s'occupent déjà de la migration sont invitées à adapter leur mandat et leurs modalités de travail au mandat mondial du Réseau des Nations Unies sur les migrations, avec l'accord de toutes les entités concernées et en consultation avec les membres du Comité exécutif et le Coordonnateur (Questions fréquentes d'octobre 2020, section iv).",
			[GCM_THEMATIC_COALITION] = "Les coalitions thématiques qui appuient la mise en œuvre, le suivi et l'examen du Pacte mondial sont appelées à se conformer au mandat du Réseau des Nations Unies sur les migrations et à entretenir avec lui d'étroites relations (Questions fréquentes d'octobre 2020, section iv)."
		},
		.no_name = "[Nom]",
		.another = "Le texte établissant {name} est comparé ci-après à un autre mandat de référence : {another}.",
		.which = "[lequel]",
		.unrecorded = "[Le texte établissant {name} n'est pas enregistré : ce qui en est dit ci-après est à vérifier d'après ce texte, ou à supprimer]",
		.our_reading = "Là où le fondement est présenté comme notre lecture, les sources ne le disent pas expressément, et le Réseau peut les lire autrement.",
		.counts = "Éléments examinés : {elements}. Conformes : {aligned} ; en partie : {partial} ; divergents : {divergent} ; non précisés : {unstated}.",
		.heading = {
			[GCM_LETTER_DEPARTS] = "Ce qui pourrait être mis en conformité",
			[GCM_LETTER_IN_LINE] = "Ce qui est conforme",
			[GCM_LETTER_NOT_KNOWN] = "Ce qui n'est pas connu",
			[GCM_LETTER_NOT_ASKED] = "Ce qui n'est pas demandé"
		},
		.next = "[Suite à donner et date]",
		.check = "[À vérifier avant l'envoi : ces noms n'ont pas été reconnus et sont peut-être ceux entre parenthèses : {near}]",
		.sources = "Sources",
		.text_source = "[Texte établissant {name} : titre, date et adresse]",
		.faq = "Réseau des Nations Unies sur les migrations, Questions fréquentes d'octobre 2020 ; résolution 73/195 de l'Assemblée générale",
		.contact = "Contact : secrétariat du Réseau des Nations Unies sur les migrations, unmignet@iom.int",
		.signature = "[Nom, fonction et signature]"
	},
	[GCM_ES] = {
		.letterhead = "[Membrete y referencia]",
		.addressee = "[Destinatario]",
		.subject = "{name}: su mandato y {reference}",
		.guides = {
			[GCM_NETWORK] = "El mandato mundial de la Red de las Naciones Unidas sobre la Migración orienta la misión, los objetivos, los principios de funcionamiento, la composición, la estructura y la adopción de decisiones de las nuevas redes, en aras de un enfoque coherente a nivel mundial, regional y nacional (Preguntas frecuentes de octubre de 2020, sección iv).",
			[GCM_EXISTING_FORUM] = "Se invita a los foros de las Naciones Unidas que ya se ocupan de la migración a adaptar su mandato y sus métodos de trabajo al mandato mundial de la Red de las Naciones Unidas sobre la Migración, con el acuerdo de todas las entidades interesadas y en consulta con los miembros del Comité Ejecutivo y el Coordinador (Preguntas frecuentes de octubre de 2020, sección iv).",
			[GCM_THEMATIC_COALITION] = "Se espera que las coaliciones temáticas que apoyan la aplicación, el seguimiento y el examen del Pacto Mundial se ajusten al mandato de la Red de las Naciones Unidas sobre la Migración y mantengan relaciones estrechas con ella (Preguntas frecuentes de octubre de 2020, sección iv)."
		},
		.no_name = "[Nombre]",
		.another = "El texto de {name} se compara a continuación con otro mandato de referencia: {another}.",
		.which = "[cuál]",
		.unrecorded = "[El texto de {name} no está registrado: lo que se dice de él a continuación debe verificarse con ese texto o suprimirse]",
		.our_reading = "Cuando el fundamento se presenta como nuestra lectura, las fuentes no lo dicen expresamente y la Red puede leerlas de otro modo.",
		.counts = "Elementos examinados: {elements}. Conformes: {aligned}; en parte: {partial}; divergentes: {divergent}; no indicados: {unstated}.",
		.heading = {
			[GCM_LETTER_DEPARTS] = "Lo que podría ajustarse",
			[GCM_LETTER_IN_LINE] = "Lo que es conforme",
			[GCM_LETTER_NOT_KNOWN] = "Lo que no se sabe",
			[GCM_LETTER_NOT_ASKED] = "Lo que no se pide"
		},
		.next = "[Próximas medidas y fecha]",
		.check = "[Verifíquese antes de enviar: estos nombres no se reconocieron y quizá sean los que figuran entre paréntesis: {near}]",
		.sources = "Fuentes",
		.text_source = "[Texto de {name}: título, fecha y dirección]",
		.faq = "Red de las Naciones Unidas sobre la Migración, Preguntas frecuentes de octubre de 2020; resolución 73/195 de la Asamblea General",
		.contact = "Contacto: secretaría de la Red de las Naciones Unidas sobre la Migración, unmignet@iom.int",
		.signature = "[Nombre, cargo y firma]"
	}
};

#define PROVIDE_FOR	{ \
	{.more = "It is suggested that the text also provide for the following: {missing}."}, \
	{.more = "Il est proposé que le texte prévoie également ce qui suit : {missing}."}, \
	{.more = "Se propone que el texto prevea también lo siguiente: {missing}."} \
}

#define SECURE { \
	{.more = "It is suggested that the following be secured: {missing}."}, \
	{.more = "Il est proposé d'obtenir ce qui suit : {missing}."}, \
	{.more = "Se propone obtener lo siguiente: {missing}."} \
}

#define INVITE { \
	{.more = "It is suggested that {missing} be invited to join."}, \
	{.more = "Il est proposé d'inviter {missing} à en faire partie."}, \
	{.more = "Se propone invitar {a missing} a incorporarse."} \
}

const GcmRequests gcm_requests[GCM_NELEMENTS][GCM_NLANGS] = {
	[GCM_MISSION] = PROVIDE_FOR,
	[GCM_OBJECTIVES] = PROVIDE_FOR,
	[GCM_PRINCIPLES] = PROVIDE_FOR,
	[GCM_COORDINATORS] = {
		{
			.more = "It is suggested that {missing} take part in the coordination.",
			.secretariat = "It is suggested that {asked} take part in the secretariat."
		},
		{
			.more = "Il est proposé d'associer {missing} à la coordination.",
			.secretariat = "Il est proposé d'associer {asked} au secrétariat."
		},
		{
			.more = "Se propone que la coordinación esté también a cargo {de missing}.",
			.secretariat = "Se propone que la secretaría esté también a cargo {de asked}."
		}
	},
	[GCM_MEMBERS] = INVITE,
	[GCM_STRUCTURE] = PROVIDE_FOR,
	[GCM_DECISION] = {
		{.more = "It is suggested that the text provide for decisions {asked}."},
		{.more = "Il est proposé que le texte prévoie des décisions prises {asked}."},
		{.more = "Se propone que el texto prevea que las decisiones se adopten {asked}."}
	},
	[GCM_PARTICIPATION] = PROVIDE_FOR,
	[GCM_ADAPTATION] = SECURE,
	[GCM_RELATIONS] = {
		{.more = "It is suggested that {body} establish close relations with the Network."},
		{.more = "Il est proposé que {body} établisse des relations étroites avec le Réseau."},
		{.more = "Se propone que {body} establezca relaciones estrechas con la Red."}
	},
	[GCM_INCLUSION] = INVITE
};
