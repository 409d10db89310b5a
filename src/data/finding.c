/*
 * finding.c
 *		The sentences of findings, in English, French and Spanish, and the
 *		sources that they rest on.
 *
 * src/pure/sentence.c says what the words in braces stand for.  Each sentence reads
 * well with a list of one, two or many; a verdict that an element cannot have
 * has none.  The FAQ says that the global mandate guides others: so it provides
 * for something, and demands nothing.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/sentence.h"

const char *const gcm_reference_words[2][GCM_NLANGS] = {
	{"the Network's global mandate", "le mandat mondial du Réseau", "el mandato mundial de la Red"},
	{"the reference mandate", "le mandat de référence", "el mandato de referencia"}
};

const char *const gcm_body_words[GCM_NBODY_KINDS][GCM_NLANGS] = {
	[GCM_NETWORK] = {"the network", "le réseau", "la red"},
	[GCM_EXISTING_FORUM] = {"the forum", "l'enceinte", "el foro"},
	[GCM_THEMATIC_COALITION] = {"the coalition", "la coalition", "la coalición"}
};

/* After what is asked, where only those who are present are */
const char *const gcm_present_words[2][GCM_NLANGS] = {
	{" and that is present", " et qui est présente", " y que está presente"},
	{" and that are present", " et qui sont présentes", " y que están presentes"}
};

const char *const gcm_nothing_asked[GCM_NLANGS] = {
	"{Reference} provides for nothing on this point.",
	"{Reference} ne prévoit rien sur ce point.",
	"{Reference} no prevé nada sobre este punto."
};

/* Of a country's objectives (FAQ, section vi) */
const char *const gcm_national_objectives[GCM_NLANGS] = {
	"At the national level, the choice of objectives follows national priorities and the 360-degree vision of the Global Compact; none is required.",
	"À l'échelle nationale, le choix des objectifs suit les priorités nationales et la vision à 360 degrés du Pacte mondial ; aucun n'est exigé.",
	"A nivel nacional, la elección de los objetivos responde a las prioridades nacionales y a la visión de 360 grados del Pacto Mundial; no se exige ninguno."
};

const char *const gcm_presence_unknown[GCM_NLANGS] = {
	"It is not known which United Nations entities are present; none is therefore required as a member.",
	"Les entités des Nations Unies présentes ne sont pas connues ; aucune n'est donc exigée parmi les membres.",
	"No se sabe qué entidades de las Naciones Unidas están presentes, por lo que no se exige ninguna como miembro."
};

/* Where nothing is asked, what the text says stands beside it */
const char *const gcm_named[GCM_NLANGS] = {
	"The text names the following: {stated}.",
	"Le texte mentionne ce qui suit : {stated}.",
	"El texto menciona lo siguiente: {stated}."
};

const char *const gcm_named_decision[GCM_NLANGS] = {
	"Decisions are taken {stated}.",
	"Les décisions sont prises {stated}.",
	"Las decisiones se adoptan {stated}."
};

/* Before and after the known names that an unknown one is near to */
const char *const gcm_near_marks[2][GCM_NLANGS] = {
	{" (", " (", " (¿"},
	{"?)", " ?)", "?)"}
};

/* Who leads with those that are asked */
const char *const gcm_lead_shared[GCM_NLANGS] = {
	"The lead is shared with {leads}.",
	"La direction est partagée avec {leads}.",
	"La dirección se comparte con {leads}."
};

const char *const gcm_secretariat_sentences[GCM_NSECRETARIATS][GCM_NLANGS] = {
	[GCM_SECRETARIAT_MET] = {
		"The secretariat is provided by {secretariat}.",
		"Le secrétariat est assuré par {secretariat}.",
		"La secretaría está a cargo {de secretariat}."
	},
	[GCM_SECRETARIAT_OTHER] = {
		"The secretariat is provided by {secretariat}; {reference} entrusts it to the coordinator, namely {asked}.",
		"Le secrétariat est assuré par {secretariat} ; {reference} le confie au coordonnateur, à savoir {asked}.",
		"La secretaría está a cargo {de secretariat}; {reference} la encomienda al coordinador, a saber, {asked}."
	},
	[GCM_SECRETARIAT_NOBODY] = {
		"The text names nobody to provide the secretariat; {reference} entrusts it to the coordinator, namely {asked}.",
		"Le texte ne confie le secrétariat à personne ; {reference} le confie au coordonnateur, à savoir {asked}.",
		"El texto no encomienda la secretaría a nadie; {reference} la encomienda al coordinador, a saber, {asked}."
	}
};

/* Before an entity whose agreement is missing */
const char *const gcm_agreement_of[GCM_NLANGS] = {"the agreement of ", "l'accord ", "el acuerdo "};

/* What rests on another mandate than the global one */
const char *const gcm_basis_of_another[GCM_NLANGS] = {
	"Reference mandate; FAQ of October 2020, section iv",
	"Mandat de référence ; Questions fréquentes d'octobre 2020, section iv",
	"Mandato de referencia; Preguntas frecuentes de octubre de 2020, sección iv"
};

/* Labels that stand otherwise within a sentence: with their capital, or as nouns */
const char *const gcm_words_of_labels[][2] = {
	{"Estado de derecho y garantías procesales", "Estado de derecho y garantías procesales"},
	{"Mouvement international de la Croix-Rouge et du Croissant-Rouge", "Mouvement international de la Croix-Rouge et du Croissant-Rouge"},
	{"Movimiento Internacional de la Cruz Roja y de la Media Luna Roja", "Movimiento Internacional de la Cruz Roja y de la Media Luna Roja"},
	{"People-centred", "people-centred approach"},
	{"Gender-responsive", "gender-responsive approach"},
	{"Child-sensitive", "child-sensitive approach"},
	{"Centrada en las personas", "enfoque centrado en las personas"},
	{NULL, NULL}
};

const GcmSentences gcm_sentences[GCM_NELEMENTS][GCM_NLANGS] = {
	[GCM_MISSION] = {
		[GCM_EN] = {
			.basis = "FAQ of October 2020, sections i and iv",
			.verdict = {
				[GCM_ALIGNED] = "The mission covers every function that {reference} provides for.",
				[GCM_PARTIAL] = "The mission covers {met} of the {required} functions that {reference} provides for; missing: {missing}.",
				[GCM_DIVERGENT] = "The mission covers none of the functions that {reference} provides for: {missing}.",
				[GCM_UNSTATED] = "The text does not state the mission; {reference} provides for the following {asked?function|functions}: {asked}."
			},
			.all_of_one = "The mission covers the only function that {reference} provides for: {asked}.",
			.none_of_one = "The mission does not cover the only function that {reference} provides for: {missing}.",
			.excess = "Beyond what {reference} provides for: {excess}."
		},
		[GCM_FR] = {
			.basis = "Questions fréquentes d'octobre 2020, sections i et iv",
			.verdict = {
				[GCM_ALIGNED] = "La mission couvre toutes les fonctions que prévoit {reference}.",
				[GCM_PARTIAL] = "La mission couvre {met} des {required} fonctions que prévoit {reference} ; ce qui suit n'est pas mentionné : {missing}.",
				[GCM_DIVERGENT] = "La mission ne couvre aucune des fonctions que prévoit {reference} : {missing}.",
				[GCM_UNSTATED] = "Le texte n'indique pas la mission ; {reference} prévoit {asked?la fonction suivante|les fonctions suivantes} : {asked}."
			},
			.all_of_one = "La mission couvre la seule fonction que prévoit {reference} : {asked}.",
			.none_of_one = "La mission ne couvre pas la seule fonction que prévoit {reference} : {missing}.",
			.excess = "En sus de ce que prévoit {reference} : {excess}."
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, secciones i y iv",
			.verdict = {
				[GCM_ALIGNED] = "La misión abarca todas las funciones que prevé {reference}.",
				[GCM_PARTIAL] = "La misión abarca {met} de las {required} funciones que prevé {reference}; no se incluye lo siguiente: {missing}.",
				[GCM_DIVERGENT] = "La misión no abarca ninguna de las funciones que prevé {reference}: {missing}.",
				[GCM_UNSTATED] = "El texto no indica la misión; {reference} prevé {asked?la función siguiente|las funciones siguientes}: {asked}."
			},
			.all_of_one = "La misión abarca la única función que prevé {reference}: {asked}.",
			.none_of_one = "La misión no abarca la única función que prevé {reference}: {missing}.",
			.excess = "Además de lo previsto en {reference}: {excess}."
		},
	},
	[GCM_OBJECTIVES] = {
		[GCM_EN] = {
			.basis = "Our reading of the FAQ of October 2020, section iv; A/RES/73/195, paras 16 to 39",
			.reading = "Our reading of the FAQ of October 2020, section vi",
			.verdict = {
				[GCM_ALIGNED] = "{Body} contributes to every objective that {reference} covers.",
				[GCM_PARTIAL] = "{Body} contributes to {met} of the {required} objectives that {reference} covers; missing: {missing}.",
				[GCM_DIVERGENT] = "{Body} contributes to none of the objectives that {reference} covers: {missing}.",
				[GCM_UNSTATED] = "The text does not state the objectives that {body} contributes to; {reference} covers the following: {asked}."
			},
			.all_of_one = "{Body} contributes to the only objective that {reference} covers: {asked}.",
			.none_of_one = "{Body} does not contribute to the only objective that {reference} covers: {missing}.",
			.none_of_all = "{Body} contributes to none of the {required} objectives of the Global Compact, all of which {reference} covers.",
			.unstated_all = "The text does not state the objectives that {body} contributes to; {reference} covers all {required} objectives of the Global Compact.",
			.excess = "Beyond what {reference} covers: {excess}."
		},
		[GCM_FR] = {
			.basis = "Notre lecture des Questions fréquentes d'octobre 2020, section iv ; A/RES/73/195, par. 16 à 39",
			.reading = "Notre lecture des Questions fréquentes d'octobre 2020, section vi",
			.verdict = {
				[GCM_ALIGNED] = "{Body} contribue à la réalisation de tous les objectifs que vise {reference}.",
				[GCM_PARTIAL] = "{Body} contribue à la réalisation de {met} des {required} objectifs que vise {reference} ; ce qui suit n'est pas mentionné : {missing}.",
				[GCM_DIVERGENT] = "{Body} ne contribue à la réalisation d'aucun des objectifs que vise {reference} : {missing}.",
				[GCM_UNSTATED] = "Le texte n'indique pas à la réalisation de quels objectifs {body} contribue ; {reference} vise {asked?l'objectif suivant|les objectifs suivants} : {asked}."
			},
			.all_of_one = "{Body} contribue à la réalisation du seul objectif que vise {reference} : {asked}.",
			.none_of_one = "{Body} ne contribue pas à la réalisation du seul objectif que vise {reference} : {missing}.",
			.none_of_all = "{Body} ne contribue à la réalisation d'aucun des {required} objectifs du Pacte mondial, tous visés par {reference}.",
			.unstated_all = "Le texte n'indique pas à la réalisation de quels objectifs {body} contribue ; {reference} vise les {required} objectifs du Pacte mondial.",
			.excess = "En sus de ce que vise {reference} : {excess}."
		},
		[GCM_ES] = {
			.basis = "Nuestra lectura de las Preguntas frecuentes de octubre de 2020, sección iv; A/RES/73/195, párrs. 16 a 39",
			.reading = "Nuestra lectura de las Preguntas frecuentes de octubre de 2020, sección vi",
			.verdict = {
				[GCM_ALIGNED] = "{Body} contribuye al logro de todos los objetivos que abarca {reference}.",
				[GCM_PARTIAL] = "{Body} contribuye al logro de {met} de los {required} objetivos que abarca {reference}; no se incluye lo siguiente: {missing}.",
				[GCM_DIVERGENT] = "{Body} no contribuye al logro de ninguno de los objetivos que abarca {reference}: {missing}.",
				[GCM_UNSTATED] = "El texto no indica a qué objetivos contribuye {body}; {reference} abarca {asked?el objetivo siguiente|los objetivos siguientes}: {asked}."
			},
			.all_of_one = "{Body} contribuye al logro del único objetivo que abarca {reference}: {asked}.",
			.none_of_one = "{Body} no contribuye al logro del único objetivo que abarca {reference}: {missing}.",
			.none_of_all = "{Body} no contribuye al logro de ninguno de los {required} objetivos del Pacto Mundial, todos los cuales abarca {reference}.",
			.unstated_all = "El texto no indica a qué objetivos contribuye {body}; {reference} abarca los {required} objetivos del Pacto Mundial.",
			.excess = "Además de lo que abarca {reference}: {excess}."
		},
	},
	[GCM_PRINCIPLES] = {
		[GCM_EN] = {
			.basis = "FAQ of October 2020, sections iii and iv; A/RES/73/195, para 15",
			.verdict = {
				[GCM_ALIGNED] = "{Body} is guided by every principle that {reference} sets out.",
				[GCM_PARTIAL] = "{Body} is guided by {met} of the {required} principles that {reference} sets out; missing: {missing}.",
				[GCM_DIVERGENT] = "{Body} is guided by none of the principles that {reference} sets out: {missing}.",
				[GCM_UNSTATED] = "The text does not state the principles that guide {body}; {reference} sets out the following: {asked}."
			},
			.all_of_one = "{Body} is guided by the only principle that {reference} sets out: {asked}.",
			.none_of_one = "{Body} is not guided by the only principle that {reference} sets out: {missing}.",
			.excess = "Beyond what {reference} sets out: {excess}."
		},
		[GCM_FR] = {
			.basis = "Questions fréquentes d'octobre 2020, sections iii et iv ; A/RES/73/195, par. 15",
			.verdict = {
				[GCM_ALIGNED] = "{Body} se fonde sur tous les principes directeurs qu'énonce {reference}.",
				[GCM_PARTIAL] = "{Body} se fonde sur {met} des {required} principes directeurs qu'énonce {reference} ; ce qui suit n'est pas mentionné : {missing}.",
				[GCM_DIVERGENT] = "{Body} ne se fonde sur aucun des principes directeurs qu'énonce {reference} : {missing}.",
				[GCM_UNSTATED] = "Le texte n'indique pas sur quels principes directeurs {body} se fonde ; {reference} énonce {asked?le principe suivant|les principes suivants} : {asked}."
			},
			.all_of_one = "{Body} se fonde sur le seul principe directeur qu'énonce {reference} : {asked}.",
			.none_of_one = "{Body} ne se fonde pas sur le seul principe directeur qu'énonce {reference} : {missing}.",
			.excess = "En sus de ce qu'énonce {reference} : {excess}."
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, secciones iii y iv; A/RES/73/195, párr. 15",
			.verdict = {
				[GCM_ALIGNED] = "{Body} se guía por todos los principios rectores que enuncia {reference}.",
				[GCM_PARTIAL] = "{Body} se guía por {met} de los {required} principios rectores que enuncia {reference}; no se incluye lo siguiente: {missing}.",
				[GCM_DIVERGENT] = "{Body} no se guía por ninguno de los principios rectores que enuncia {reference}: {missing}.",
				[GCM_UNSTATED] = "El texto no indica por qué principios rectores se guía {body}; {reference} enuncia {asked?el principio siguiente|los principios siguientes}: {asked}."
			},
			.all_of_one = "{Body} se guía por el único principio rector que enuncia {reference}: {asked}.",
			.none_of_one = "{Body} no se guía por el único principio rector que enuncia {reference}: {missing}.",
			.excess = "Además de lo que enuncia {reference}: {excess}."
		},
	},
	[GCM_COORDINATORS] = {
		[GCM_EN] = {
			.basis = "FAQ of October 2020, sections ii and iv",
			.verdict = {
				[GCM_ALIGNED] = "{Body} is coordinated by {asked}, in line with {reference}.",
				[GCM_PARTIAL] = "{Body} is coordinated by {stated}; {reference} provides for coordination by {missing} as well.",
				[GCM_DIVERGENT] = "{Body} is coordinated by {stated}; {reference} provides for coordination by {missing}.",
				[GCM_UNSTATED] = "The text does not state who coordinates {body}; {reference} provides for coordination by {asked}."
			},
			.none_stated = "The text names nobody to coordinate {body}; {reference} provides for coordination by {asked}.",
			.excess = "It is also coordinated by {excess}."
		},
		[GCM_FR] = {
			.basis = "Questions fréquentes d'octobre 2020, sections ii et iv",
			.verdict = {
				[GCM_ALIGNED] = "La coordination est assurée par {asked}, conformément {a reference}.",
				[GCM_PARTIAL] = "La coordination est assurée par {stated} ; {reference} prévoit qu'elle est aussi assurée par {missing}.",
				[GCM_DIVERGENT] = "La coordination est assurée par {stated} ; {reference} prévoit qu'elle est assurée par {missing}.",
				[GCM_UNSTATED] = "Le texte n'indique pas qui assure la coordination ; {reference} prévoit qu'elle est assurée par {asked}."
			},
			.none_stated = "Le texte ne confie la coordination à personne ; {reference} prévoit qu'elle est assurée par {asked}.",
			.excess = "Elle est également assurée par {excess}."
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, secciones ii y iv",
			.verdict = {
				[GCM_ALIGNED] = "La coordinación está a cargo {de asked}, de conformidad con {reference}.",
				[GCM_PARTIAL] = "La coordinación está a cargo {de stated}; {reference} prevé que también esté a cargo {de missing}.",
				[GCM_DIVERGENT] = "La coordinación está a cargo {de stated}; {reference} prevé que esté a cargo {de missing}.",
				[GCM_UNSTATED] = "El texto no indica quién se encarga de la coordinación; {reference} prevé que esté a cargo {de asked}."
			},
			.none_stated = "El texto no encomienda la coordinación a nadie; {reference} prevé que esté a cargo {de asked}.",
			.excess = "También está a cargo {de excess}."
		},
	},
	[GCM_MEMBERS] = {
		[GCM_EN] = {
			.basis = "FAQ of October 2020, sections ii and iv",
			.reading = "Our reading of the FAQ of October 2020, sections ii and iv",
			.verdict = {
				[GCM_ALIGNED] = "The members include every entity that {reference} provides for{present}.",
				[GCM_PARTIAL] = "The members include {met} of the {required} entities that {reference} provides for{present}; missing: {missing}.",
				[GCM_DIVERGENT] = "The members include none of the entities that {reference} provides for{present}: {missing}.",
				[GCM_UNSTATED] = "The text does not state the members; {reference} provides for {missing}."
			},
			.all_of_one = "The members include the only entity that {reference} provides for{one_present}.",
			.none_of_one = "The members do not include the only entity that {reference} provides for{one_present}: {missing}.",
			.none_asked = "None of the entities that {reference} provides for is present.",
			.excess = "The members also include {excess}."
		},
		[GCM_FR] = {
			.basis = "Questions fréquentes d'octobre 2020, sections ii et iv",
			.reading = "Notre lecture des Questions fréquentes d'octobre 2020, sections ii et iv",
			.verdict = {
				[GCM_ALIGNED] = "La composition comprend toutes les entités que prévoit {reference}{present}.",
				[GCM_PARTIAL] = "La composition comprend {met} des {required} entités que prévoit {reference}{present} ; n'y {missing?figure|figurent} pas {missing}.",
				[GCM_DIVERGENT] = "La composition ne comprend aucune des entités que prévoit {reference}{present} : {missing}.",
				[GCM_UNSTATED] = "Le texte n'indique pas la composition ; {reference} prévoit qu'elle comprend {missing}."
			},
			.all_of_one = "La composition comprend la seule entité que prévoit {reference}{one_present}.",
			.none_of_one = "La composition ne comprend pas la seule entité que prévoit {reference}{one_present} : {missing}.",
			.none_asked = "Aucune des entités que prévoit {reference} n'est présente.",
			.excess = "La composition comprend en outre {excess}."
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, secciones ii y iv",
			.reading = "Nuestra lectura de las Preguntas frecuentes de octubre de 2020, secciones ii y iv",
			.verdict = {
				[GCM_ALIGNED] = "La composición incluye todas las entidades que prevé {reference}{present}.",
				[GCM_PARTIAL] = "La composición incluye {met} de las {required} entidades que prevé {reference}{present}; {missing?falta|faltan} {missing}.",
				[GCM_DIVERGENT] = "La composición no incluye ninguna de las entidades que prevé {reference}{present}: {missing}.",
				[GCM_UNSTATED] = "El texto no indica la composición; {reference} prevé que incluya {a missing}."
			},
			.all_of_one = "La composición incluye la única entidad que prevé {reference}{one_present}.",
			.none_of_one = "La composición no incluye la única entidad que prevé {reference}{one_present}: {missing}.",
			.none_asked = "Ninguna de las entidades que prevé {reference} está presente.",
			.excess = "La composición incluye además {a excess}."
		},
	},
	[GCM_STRUCTURE] = {
		[GCM_EN] = {
			.basis = "FAQ of October 2020, sections ii to iv",
			.reading = "Our reading of the FAQ of October 2020, sections ii to iv",
			.verdict = {
				[GCM_ALIGNED] = "The structure has every part that {reference} provides for.",
				[GCM_PARTIAL] = "The structure has {met} of the {required} parts that {reference} provides for; missing: {missing}.",
				[GCM_DIVERGENT] = "The structure has none of the parts that {reference} provides for: {missing}.",
				[GCM_UNSTATED] = "The text does not state the structure; {reference} provides for the following {asked?part|parts}: {asked}."
			},
			.all_of_one = "The structure has the only part that {reference} provides for: {asked}.",
			.none_of_one = "The structure does not have the only part that {reference} provides for: {missing}.",
			.excess = "Beyond what {reference} provides for: {excess}."
		},
		[GCM_FR] = {
			.basis = "Questions fréquentes d'octobre 2020, sections ii à iv",
			.reading = "Notre lecture des Questions fréquentes d'octobre 2020, sections ii à iv",
			.verdict = {
				[GCM_ALIGNED] = "La structure comporte tous les éléments que prévoit {reference}.",
				[GCM_PARTIAL] = "La structure comporte {met} des {required} éléments que prévoit {reference} ; ce qui suit n'est pas mentionné : {missing}.",
				[GCM_DIVERGENT] = "La structure ne comporte aucun des éléments que prévoit {reference} : {missing}.",
				[GCM_UNSTATED] = "Le texte n'indique pas la structure ; {reference} prévoit {asked?l'élément suivant|les éléments suivants} : {asked}."
			},
			.all_of_one = "La structure comporte le seul élément que prévoit {reference} : {asked}.",
			.none_of_one = "La structure ne comporte pas le seul élément que prévoit {reference} : {missing}.",
			.excess = "En sus de ce que prévoit {reference} : {excess}."
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, secciones ii a iv",
			.reading = "Nuestra lectura de las Preguntas frecuentes de octubre de 2020, secciones ii a iv",
			.verdict = {
				[GCM_ALIGNED] = "La estructura tiene todos los elementos que prevé {reference}.",
				[GCM_PARTIAL] = "La estructura tiene {met} de los {required} elementos que prevé {reference}; no se incluye lo siguiente: {missing}.",
				[GCM_DIVERGENT] = "La estructura no tiene ninguno de los elementos que prevé {reference}: {missing}.",
				[GCM_UNSTATED] = "El texto no indica la estructura; {reference} prevé {asked?el elemento siguiente|los elementos siguientes}: {asked}."
			},
			.all_of_one = "La estructura tiene el único elemento que prevé {reference}: {asked}.",
			.none_of_one = "La estructura no tiene el único elemento que prevé {reference}: {missing}.",
			.excess = "Además de lo previsto en {reference}: {excess}."
		},
	},
	[GCM_DECISION] = {
		[GCM_EN] = {
			.basis = "FAQ of October 2020, section iv",
			.verdict = {
				[GCM_ALIGNED] = "Decisions are taken {stated}, in line with {reference}.",
				[GCM_DIVERGENT] = "Decisions are taken {stated}; {reference} provides that they be taken {asked}.",
				[GCM_UNSTATED] = "The text does not state how decisions are taken; {reference} provides that they be taken {asked}."
			}
		},
		[GCM_FR] = {
			.basis = "Questions fréquentes d'octobre 2020, section iv",
			.verdict = {
				[GCM_ALIGNED] = "Les décisions sont prises {stated}, conformément {a reference}.",
				[GCM_DIVERGENT] = "Les décisions sont prises {stated} ; {reference} prévoit qu'elles le sont {asked}.",
				[GCM_UNSTATED] = "Le texte n'indique pas comment les décisions sont prises ; {reference} prévoit qu'elles le sont {asked}."
			}
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, sección iv",
			.verdict = {
				[GCM_ALIGNED] = "Las decisiones se adoptan {stated}, de conformidad con {reference}.",
				[GCM_DIVERGENT] = "Las decisiones se adoptan {stated}; {reference} prevé que se adopten {asked}.",
				[GCM_UNSTATED] = "El texto no indica cómo se adoptan las decisiones; {reference} prevé que se adopten {asked}."
			}
		},
	},
	[GCM_PARTICIPATION] = {
		[GCM_EN] = {
			.basis = "FAQ of October 2020, sections iii and iv; A/RES/73/195, para 44",
			.verdict = {
				[GCM_ALIGNED] = "Participation is open to every kind of stakeholder that {reference} provides for.",
				[GCM_PARTIAL] = "Participation is open to {met} of the {required} kinds of stakeholder that {reference} provides for; missing: {missing}.",
				[GCM_DIVERGENT] = "Participation is open to none of the kinds of stakeholder that {reference} provides for: {missing}.",
				[GCM_UNSTATED] = "The text does not state which stakeholders take part; {reference} provides for the participation of the following: {asked}."
			},
			.all_of_one = "Participation is open to the only kind of stakeholder that {reference} provides for: {asked}.",
			.none_of_one = "Participation is not open to the only kind of stakeholder that {reference} provides for: {missing}.",
			.excess = "Beyond what {reference} provides for: {excess}."
		},
		[GCM_FR] = {
			.basis = "Questions fréquentes d'octobre 2020, sections iii et iv ; A/RES/73/195, par. 44",
			.verdict = {
				[GCM_ALIGNED] = "La participation est ouverte à toutes les catégories de parties prenantes que prévoit {reference}.",
				[GCM_PARTIAL] = "La participation est ouverte à {met} des {required} catégories de parties prenantes que prévoit {reference} ; ce qui suit n'est pas mentionné : {missing}.",
				[GCM_DIVERGENT] = "La participation n'est ouverte à aucune des catégories de parties prenantes que prévoit {reference} : {missing}.",
				[GCM_UNSTATED] = "Le texte n'indique pas quelles parties prenantes participent ; {reference} prévoit la participation {asked?de la catégorie suivante|des catégories suivantes} : {asked}."
			},
			.all_of_one = "La participation est ouverte à la seule catégorie de parties prenantes que prévoit {reference} : {asked}.",
			.none_of_one = "La participation n'est pas ouverte à la seule catégorie de parties prenantes que prévoit {reference} : {missing}.",
			.excess = "En sus de ce que prévoit {reference} : {excess}."
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, secciones iii y iv; A/RES/73/195, párr. 44",
			.verdict = {
				[GCM_ALIGNED] = "La participación está abierta a todas las categorías de partes interesadas que prevé {reference}.",
				[GCM_PARTIAL] = "La participación está abierta a {met} de las {required} categorías de partes interesadas que prevé {reference}; no se incluye lo siguiente: {missing}.",
				[GCM_DIVERGENT] = "La participación no está abierta a ninguna de las categorías de partes interesadas que prevé {reference}: {missing}.",
				[GCM_UNSTATED] = "El texto no indica qué partes interesadas participan; {reference} prevé la participación de {asked?la categoría siguiente|las categorías siguientes}: {asked}."
			},
			.all_of_one = "La participación está abierta a la única categoría de partes interesadas que prevé {reference}: {asked}.",
			.none_of_one = "La participación no está abierta a la única categoría de partes interesadas que prevé {reference}: {missing}.",
			.excess = "Además de lo previsto en {reference}: {excess}."
		},
	},
	[GCM_ADAPTATION] = {
		[GCM_EN] = {
			.basis = "FAQ of October 2020, section iv",
			.verdict = {
				[GCM_ALIGNED] = "All the entities concerned agreed to the adaptation, and the Executive Committee and the Coordinator were consulted.",
				[GCM_PARTIAL] = "The adaptation has {met} of the {required} agreements and consultations that it takes; missing: {missing}.",
				[GCM_DIVERGENT] = "The adaptation has none of the agreements and consultations that it takes: {missing}.",
				[GCM_UNSTATED] = "The text does not state how the adaptation came about; it takes the agreement of all the entities concerned and the consultation of the Executive Committee and the Coordinator."
			},
			.excess = "Agreement was also given by {excess}."
		},
		[GCM_FR] = {
			.basis = "Questions fréquentes d'octobre 2020, section iv",
			.verdict = {
				[GCM_ALIGNED] = "Toutes les entités concernées ont donné leur accord à l'adaptation, et le Comité exécutif et le Coordonnateur ont été consultés.",
				[GCM_PARTIAL] = "L'adaptation a reçu {met} des {required} accords et consultations qu'elle exige ; {missing?fait|font} défaut {missing}.",
				[GCM_DIVERGENT] = "L'adaptation n'a reçu aucun des accords et consultations qu'elle exige : {missing}.",
				[GCM_UNSTATED] = "Le texte n'indique pas comment l'adaptation s'est faite ; elle exige l'accord de toutes les entités concernées et la consultation du Comité exécutif et du Coordonnateur."
			},
			.excess = "L'adaptation a aussi l'accord {de excess}."
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, sección iv",
			.verdict = {
				[GCM_ALIGNED] = "Todas las entidades interesadas dieron su acuerdo a la adaptación, y se consultó al Comité Ejecutivo y al Coordinador.",
				[GCM_PARTIAL] = "La adaptación cuenta con {met} de los {required} acuerdos y consultas que exige; {missing?falta|faltan} {missing}.",
				[GCM_DIVERGENT] = "La adaptación no cuenta con ninguno de los acuerdos y consultas que exige: {missing}.",
				[GCM_UNSTATED] = "El texto no indica cómo se hizo la adaptación; esta exige el acuerdo de todas las entidades interesadas y la consulta al Comité Ejecutivo y al Coordinador."
			},
			.excess = "La adaptación cuenta además con el acuerdo {de excess}."
		},
	},
	[GCM_RELATIONS] = {
		[GCM_EN] = {
			.basis = "FAQ of October 2020, section iv",
			.verdict = {
				[GCM_ALIGNED] = "The coalition keeps close relations with the Network.",
				[GCM_DIVERGENT] = "The coalition does not keep close relations with the Network.",
				[GCM_UNSTATED] = "The text does not state whether the coalition keeps close relations with the Network, which are expected of it."
			}
		},
		[GCM_FR] = {
			.basis = "Questions fréquentes d'octobre 2020, section iv",
			.verdict = {
				[GCM_ALIGNED] = "La coalition entretient des relations étroites avec le Réseau.",
				[GCM_DIVERGENT] = "La coalition n'entretient pas de relations étroites avec le Réseau.",
				[GCM_UNSTATED] = "Le texte n'indique pas si la coalition entretient avec le Réseau les relations étroites qui sont attendues d'elle."
			}
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, sección iv",
			.verdict = {
				[GCM_ALIGNED] = "La coalición mantiene relaciones estrechas con la Red.",
				[GCM_DIVERGENT] = "La coalición no mantiene relaciones estrechas con la Red.",
				[GCM_UNSTATED] = "El texto no indica si la coalición mantiene con la Red las relaciones estrechas que se esperan de ella."
			}
		},
	},
	[GCM_INCLUSION] = {
		[GCM_EN] = {
			.basis = "FAQ of October 2020, section iv",
			.verdict = {
				[GCM_ALIGNED] = "The coalition includes every United Nations entity relevant to its theme.",
				[GCM_PARTIAL] = "The coalition includes {met} of the {required} United Nations entities relevant to its theme; missing: {missing}.",
				[GCM_DIVERGENT] = "The coalition includes none of the United Nations entities relevant to its theme: {missing}.",
				[GCM_UNSTATED] = "The text does not state the members of the coalition; relevant to its theme: {asked}."
			},
			.all_of_one = "The coalition includes the only United Nations entity relevant to its theme: {asked}.",
			.none_of_one = "The coalition does not include the only United Nations entity relevant to its theme: {missing}.",
			.none_asked = "The text does not state which United Nations entities are relevant to the coalition's theme; all of them are to be included."
		},
		[GCM_FR] = {
			.basis = "Questions fréquentes d'octobre 2020, section iv",
			.verdict = {
				[GCM_ALIGNED] = "La coalition comprend toutes les entités des Nations Unies concernées par son thème.",
				[GCM_PARTIAL] = "La coalition comprend {met} des {required} entités des Nations Unies concernées par son thème ; il manque {missing}.",
				[GCM_DIVERGENT] = "La coalition ne comprend aucune des entités des Nations Unies concernées par son thème : {missing}.",
				[GCM_UNSTATED] = "Le texte n'indique pas la composition de la coalition ; entités concernées par son thème : {asked}."
			},
			.all_of_one = "La coalition comprend la seule entité des Nations Unies concernée par son thème : {asked}.",
			.none_of_one = "La coalition ne comprend pas la seule entité des Nations Unies concernée par son thème : {missing}.",
			.none_asked = "Le texte n'indique pas quelles entités des Nations Unies sont concernées par le thème de la coalition ; toutes doivent y être associées."
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, sección iv",
			.verdict = {
				[GCM_ALIGNED] = "La coalición incluye todas las entidades de las Naciones Unidas pertinentes para su tema.",
				[GCM_PARTIAL] = "La coalición incluye {met} de las {required} entidades de las Naciones Unidas pertinentes para su tema; {missing?falta|faltan} {missing}.",
				[GCM_DIVERGENT] = "La coalición no incluye ninguna de las entidades de las Naciones Unidas pertinentes para su tema: {missing}.",
				[GCM_UNSTATED] = "El texto no indica la composición de la coalición; entidades pertinentes para su tema: {asked}."
			},
			.all_of_one = "La coalición incluye la única entidad de las Naciones Unidas pertinente para su tema: {asked}.",
			.none_of_one = "La coalición no incluye la única entidad de las Naciones Unidas pertinente para su tema: {missing}.",
			.none_asked = "El texto no indica qué entidades de las Naciones Unidas son pertinentes para el tema de la coalición; todas han de estar incluidas."
		},
	},
};
