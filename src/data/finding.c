/*
 * finding.c
 *		The sentences of findings, in English, French and Spanish, and the
 *		sources that they rest on.
 *
 * src/pg/sentence.c says what the words in braces stand for.  Each sentence reads
 * well with a list of one, two or many; a verdict that an element cannot have
 * has none.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/sentence.h"

const char *const gcm_nothing_asked[GCM_NLANGS] = {
	"The reference mandate asks for nothing on this point.",
	"Le mandat de référence ne demande rien sur ce point.",
	"El mandato de referencia no pide nada sobre este punto."
};

/* Before an entity whose agreement is missing */
const char *const gcm_agreement_of[GCM_NLANGS] = {"the agreement of ", "l'accord ", "el acuerdo "};

/* Labels that keep their capital within a sentence */
const char *const gcm_proper_names[] = {
	"Estado de derecho y garantías procesales",
	"Mouvement international de la Croix-Rouge et du Croissant-Rouge",
	"Movimiento Internacional de la Cruz Roja y de la Media Luna Roja",
	NULL
};

const GcmSentences gcm_sentences[GCM_NELEMENTS][GCM_NLANGS] = {
	[GCM_MISSION] = {
		[GCM_EN] = {
			.basis = "FAQ of October 2020, sections i and iv",
			.verdict = {
				[GCM_ALIGNED] = "The mission covers every function that the reference mandate gives it.",
				[GCM_PARTIAL] = "The mission covers {met} of the {required} functions that the reference mandate gives it; missing: {missing}.",
				[GCM_DIVERGENT] = "The mission covers none of the functions that the reference mandate gives it: {missing}.",
				[GCM_UNSTATED] = "The text does not state the mission."
			},
			.all_of_one = "The mission covers the only function that the reference mandate gives it: {asked}.",
			.none_of_one = "The mission does not cover the only function that the reference mandate gives it: {missing}.",
			.excess = "Beyond the reference mandate: {excess}."
		},
		[GCM_FR] = {
			.basis = "FAQ d'octobre 2020, sections i et iv",
			.verdict = {
				[GCM_ALIGNED] = "La mission couvre toutes les fonctions que prévoit le mandat de référence.",
				[GCM_PARTIAL] = "La mission couvre {met} des {required} fonctions que prévoit le mandat de référence ; il manque : {missing}.",
				[GCM_DIVERGENT] = "La mission ne couvre aucune des fonctions que prévoit le mandat de référence : {missing}.",
				[GCM_UNSTATED] = "Le texte n'indique pas la mission."
			},
			.all_of_one = "La mission couvre la seule fonction que prévoit le mandat de référence : {asked}.",
			.none_of_one = "La mission ne couvre pas la seule fonction que prévoit le mandat de référence : {missing}.",
			.excess = "Au-delà du mandat de référence : {excess}."
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, secciones i y iv",
			.verdict = {
				[GCM_ALIGNED] = "La misión abarca todas las funciones que prevé el mandato de referencia.",
				[GCM_PARTIAL] = "La misión abarca {met} de las {required} funciones que prevé el mandato de referencia; no se incluye lo siguiente: {missing}.",
				[GCM_DIVERGENT] = "La misión no abarca ninguna de las funciones que prevé el mandato de referencia: {missing}.",
				[GCM_UNSTATED] = "El texto no indica la misión."
			},
			.all_of_one = "La misión abarca la única función que prevé el mandato de referencia: {asked}.",
			.none_of_one = "La misión no abarca la única función que prevé el mandato de referencia: {missing}.",
			.excess = "Además del mandato de referencia: {excess}."
		},
	},
	[GCM_OBJECTIVES] = {
		[GCM_EN] = {
			.basis = "FAQ of October 2020, section iv; A/RES/73/195, paras 16 to 39",
			.verdict = {
				[GCM_ALIGNED] = "The body serves every objective of the reference mandate.",
				[GCM_PARTIAL] = "The body serves {met} of the {required} objectives of the reference mandate; missing: {missing}.",
				[GCM_DIVERGENT] = "The body serves none of the objectives of the reference mandate: {missing}.",
				[GCM_UNSTATED] = "The text does not state the objectives."
			},
			.all_of_one = "The body serves the only objective of the reference mandate: {asked}.",
			.none_of_one = "The body does not serve the only objective of the reference mandate: {missing}.",
			.excess = "Beyond the reference mandate: {excess}."
		},
		[GCM_FR] = {
			.basis = "FAQ d'octobre 2020, section iv ; A/RES/73/195, par. 16 à 39",
			.verdict = {
				[GCM_ALIGNED] = "L'organe sert tous les objectifs du mandat de référence.",
				[GCM_PARTIAL] = "L'organe sert {met} des {required} objectifs du mandat de référence ; il manque : {missing}.",
				[GCM_DIVERGENT] = "L'organe ne sert aucun des objectifs du mandat de référence : {missing}.",
				[GCM_UNSTATED] = "Le texte n'indique pas les objectifs."
			},
			.all_of_one = "L'organe sert le seul objectif du mandat de référence : {asked}.",
			.none_of_one = "L'organe ne sert pas le seul objectif du mandat de référence : {missing}.",
			.excess = "Au-delà du mandat de référence : {excess}."
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, sección iv; A/RES/73/195, párrs. 16 a 39",
			.verdict = {
				[GCM_ALIGNED] = "El órgano atiende todos los objetivos del mandato de referencia.",
				[GCM_PARTIAL] = "El órgano atiende {met} de los {required} objetivos del mandato de referencia; no se incluye lo siguiente: {missing}.",
				[GCM_DIVERGENT] = "El órgano no atiende ninguno de los objetivos del mandato de referencia: {missing}.",
				[GCM_UNSTATED] = "El texto no indica los objetivos."
			},
			.all_of_one = "El órgano atiende el único objetivo del mandato de referencia: {asked}.",
			.none_of_one = "El órgano no atiende el único objetivo del mandato de referencia: {missing}.",
			.excess = "Además del mandato de referencia: {excess}."
		},
	},
	[GCM_PRINCIPLES] = {
		[GCM_EN] = {
			.basis = "FAQ of October 2020, section iv; A/RES/73/195, para 15",
			.verdict = {
				[GCM_ALIGNED] = "The body is guided by every principle of the reference mandate.",
				[GCM_PARTIAL] = "The body is guided by {met} of the {required} principles of the reference mandate; missing: {missing}.",
				[GCM_DIVERGENT] = "The body is guided by none of the principles of the reference mandate: {missing}.",
				[GCM_UNSTATED] = "The text does not state the principles."
			},
			.all_of_one = "The body is guided by the only principle of the reference mandate: {asked}.",
			.none_of_one = "The body is not guided by the only principle of the reference mandate: {missing}.",
			.excess = "Beyond the reference mandate: {excess}."
		},
		[GCM_FR] = {
			.basis = "FAQ d'octobre 2020, section iv ; A/RES/73/195, par. 15",
			.verdict = {
				[GCM_ALIGNED] = "L'organe est guidé par tous les principes du mandat de référence.",
				[GCM_PARTIAL] = "L'organe est guidé par {met} des {required} principes du mandat de référence ; il manque : {missing}.",
				[GCM_DIVERGENT] = "L'organe n'est guidé par aucun des principes du mandat de référence : {missing}.",
				[GCM_UNSTATED] = "Le texte n'indique pas les principes."
			},
			.all_of_one = "L'organe est guidé par le seul principe du mandat de référence : {asked}.",
			.none_of_one = "L'organe n'est pas guidé par le seul principe du mandat de référence : {missing}.",
			.excess = "Au-delà du mandat de référence : {excess}."
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, sección iv; A/RES/73/195, párr. 15",
			.verdict = {
				[GCM_ALIGNED] = "El órgano se guía por todos los principios del mandato de referencia.",
				[GCM_PARTIAL] = "El órgano se guía por {met} de los {required} principios del mandato de referencia; no se incluye lo siguiente: {missing}.",
				[GCM_DIVERGENT] = "El órgano no se guía por ninguno de los principios del mandato de referencia: {missing}.",
				[GCM_UNSTATED] = "El texto no indica los principios."
			},
			.all_of_one = "El órgano se guía por el único principio del mandato de referencia: {asked}.",
			.none_of_one = "El órgano no se guía por el único principio del mandato de referencia: {missing}.",
			.excess = "Además del mandato de referencia: {excess}."
		},
	},
	[GCM_COORDINATORS] = {
		[GCM_EN] = {
			.basis = "FAQ of October 2020, sections ii and iv",
			.verdict = {
				[GCM_ALIGNED] = "Coordination includes {asked}, as the reference mandate asks.",
				[GCM_PARTIAL] = "Coordination includes {stated}; the reference mandate asks that it also include {missing}.",
				[GCM_DIVERGENT] = "Coordination includes {stated}; the reference mandate asks that it include {missing}.",
				[GCM_UNSTATED] = "The text does not state who coordinates; the reference mandate asks that coordination include {asked}."
			},
			.none_stated = "The text names no coordinator; the reference mandate asks that coordination include {asked}.",
			.excess = "Coordination also includes {excess}."
		},
		[GCM_FR] = {
			.basis = "FAQ d'octobre 2020, sections ii et iv",
			.verdict = {
				[GCM_ALIGNED] = "La coordination comprend {asked}, comme le demande le mandat de référence.",
				[GCM_PARTIAL] = "La coordination comprend {stated} ; le mandat de référence demande qu'elle comprenne aussi {missing}.",
				[GCM_DIVERGENT] = "La coordination comprend {stated} ; le mandat de référence demande qu'elle comprenne {missing}.",
				[GCM_UNSTATED] = "Le texte n'indique pas qui assure la coordination ; le mandat de référence demande qu'elle comprenne {asked}."
			},
			.none_stated = "Le texte ne nomme aucun coordonnateur ; le mandat de référence demande que la coordination comprenne {asked}.",
			.excess = "La coordination comprend en outre {excess}."
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, secciones ii y iv",
			.verdict = {
				[GCM_ALIGNED] = "La coordinación incluye {a asked}, como pide el mandato de referencia.",
				[GCM_PARTIAL] = "La coordinación incluye {a stated}; el mandato de referencia pide que incluya también {a missing}.",
				[GCM_DIVERGENT] = "La coordinación incluye {a stated}; el mandato de referencia pide que incluya {a missing}.",
				[GCM_UNSTATED] = "El texto no indica quién se encarga de la coordinación; el mandato de referencia pide que incluya {a asked}."
			},
			.none_stated = "El texto no nombra a ningún coordinador; el mandato de referencia pide que la coordinación incluya {a asked}.",
			.excess = "La coordinación incluye además {a excess}."
		},
	},
	[GCM_MEMBERS] = {
		[GCM_EN] = {
			.basis = "FAQ of October 2020, sections ii and iv",
			.verdict = {
				[GCM_ALIGNED] = "The members include every entity that the reference mandate asks for.",
				[GCM_PARTIAL] = "The members include {met} of the {required} entities that the reference mandate asks for; missing: {missing}.",
				[GCM_DIVERGENT] = "The members include none of the entities that the reference mandate asks for: {missing}.",
				[GCM_UNSTATED] = "The text does not state the members."
			},
			.all_of_one = "The members include the only entity that the reference mandate asks for.",
			.none_of_one = "The members do not include the only entity that the reference mandate asks for: {missing}.",
			.none_asked = "None of the entities that the reference mandate asks for is present.",
			.excess = "The members also include {excess}."
		},
		[GCM_FR] = {
			.basis = "FAQ d'octobre 2020, sections ii et iv",
			.verdict = {
				[GCM_ALIGNED] = "La composition comprend toutes les entités que demande le mandat de référence.",
				[GCM_PARTIAL] = "La composition comprend {met} des {required} entités que demande le mandat de référence ; il manque {missing}.",
				[GCM_DIVERGENT] = "La composition ne comprend aucune des entités que demande le mandat de référence : {missing}.",
				[GCM_UNSTATED] = "Le texte n'indique pas la composition."
			},
			.all_of_one = "La composition comprend la seule entité que demande le mandat de référence.",
			.none_of_one = "La composition ne comprend pas la seule entité que demande le mandat de référence : {missing}.",
			.none_asked = "Aucune des entités que demande le mandat de référence n'est présente.",
			.excess = "La composition comprend en outre {excess}."
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, secciones ii y iv",
			.verdict = {
				[GCM_ALIGNED] = "La composición incluye todas las entidades que pide el mandato de referencia.",
				[GCM_PARTIAL] = "La composición incluye {met} de las {required} entidades que pide el mandato de referencia; {missing?falta|faltan} {missing}.",
				[GCM_DIVERGENT] = "La composición no incluye ninguna de las entidades que pide el mandato de referencia: {missing}.",
				[GCM_UNSTATED] = "El texto no indica la composición."
			},
			.all_of_one = "La composición incluye la única entidad que pide el mandato de referencia.",
			.none_of_one = "La composición no incluye la única entidad que pide el mandato de referencia: {missing}.",
			.none_asked = "Ninguna de las entidades que pide el mandato de referencia está presente.",
			.excess = "La composición incluye además {a excess}."
		},
	},
	[GCM_STRUCTURE] = {
		[GCM_EN] = {
			.basis = "FAQ of October 2020, sections ii to iv",
			.verdict = {
				[GCM_ALIGNED] = "The structure has every part that the reference mandate asks for.",
				[GCM_PARTIAL] = "The structure has {met} of the {required} parts that the reference mandate asks for; missing: {missing}.",
				[GCM_DIVERGENT] = "The structure has none of the parts that the reference mandate asks for: {missing}.",
				[GCM_UNSTATED] = "The text does not state the structure."
			},
			.all_of_one = "The structure has the only part that the reference mandate asks for: {asked}.",
			.none_of_one = "The structure does not have the only part that the reference mandate asks for: {missing}.",
			.excess = "Beyond the reference mandate: {excess}."
		},
		[GCM_FR] = {
			.basis = "FAQ d'octobre 2020, sections ii à iv",
			.verdict = {
				[GCM_ALIGNED] = "La structure comporte tous les éléments que demande le mandat de référence.",
				[GCM_PARTIAL] = "La structure comporte {met} des {required} éléments que demande le mandat de référence ; il manque : {missing}.",
				[GCM_DIVERGENT] = "La structure ne comporte aucun des éléments que demande le mandat de référence : {missing}.",
				[GCM_UNSTATED] = "Le texte n'indique pas la structure."
			},
			.all_of_one = "La structure comporte le seul élément que demande le mandat de référence : {asked}.",
			.none_of_one = "La structure ne comporte pas le seul élément que demande le mandat de référence : {missing}.",
			.excess = "Au-delà du mandat de référence : {excess}."
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, secciones ii a iv",
			.verdict = {
				[GCM_ALIGNED] = "La estructura tiene todos los elementos que pide el mandato de referencia.",
				[GCM_PARTIAL] = "La estructura tiene {met} de los {required} elementos que pide el mandato de referencia; no se incluye lo siguiente: {missing}.",
				[GCM_DIVERGENT] = "La estructura no tiene ninguno de los elementos que pide el mandato de referencia: {missing}.",
				[GCM_UNSTATED] = "El texto no indica la estructura."
			},
			.all_of_one = "La estructura tiene el único elemento que pide el mandato de referencia: {asked}.",
			.none_of_one = "La estructura no tiene el único elemento que pide el mandato de referencia: {missing}.",
			.excess = "Además del mandato de referencia: {excess}."
		},
	},
	[GCM_DECISION] = {
		[GCM_EN] = {
			.basis = "FAQ of October 2020, section iv",
			.verdict = {
				[GCM_ALIGNED] = "Decisions are taken {stated}, as the reference mandate asks.",
				[GCM_DIVERGENT] = "Decisions are taken {stated}; the reference mandate asks that they be taken {asked}.",
				[GCM_UNSTATED] = "The text does not state how decisions are taken; the reference mandate asks that they be taken {asked}."
			}
		},
		[GCM_FR] = {
			.basis = "FAQ d'octobre 2020, section iv",
			.verdict = {
				[GCM_ALIGNED] = "Les décisions sont prises {stated}, comme le demande le mandat de référence.",
				[GCM_DIVERGENT] = "Les décisions sont prises {stated} ; le mandat de référence demande qu'elles soient prises {asked}.",
				[GCM_UNSTATED] = "Le texte n'indique pas comment les décisions sont prises ; le mandat de référence demande qu'elles soient prises {asked}."
			}
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, sección iv",
			.verdict = {
				[GCM_ALIGNED] = "Las decisiones se adoptan {stated}, como pide el mandato de referencia.",
				[GCM_DIVERGENT] = "Las decisiones se adoptan {stated}; el mandato de referencia pide que se adopten {asked}.",
				[GCM_UNSTATED] = "El texto no indica cómo se adoptan las decisiones; el mandato de referencia pide que se adopten {asked}."
			}
		},
	},
	[GCM_PARTICIPATION] = {
		[GCM_EN] = {
			.basis = "FAQ of October 2020, section iv; A/RES/73/195, para 44",
			.verdict = {
				[GCM_ALIGNED] = "Participation is open to every stakeholder that the reference mandate names.",
				[GCM_PARTIAL] = "Participation is open to {met} of the {required} kinds of stakeholder that the reference mandate names; missing: {missing}.",
				[GCM_DIVERGENT] = "Participation is open to none of the stakeholders that the reference mandate names: {missing}.",
				[GCM_UNSTATED] = "The text does not state which stakeholders take part."
			},
			.all_of_one = "Participation is open to the only kind of stakeholder that the reference mandate names: {asked}.",
			.none_of_one = "Participation is not open to the only kind of stakeholder that the reference mandate names: {missing}.",
			.excess = "Beyond the reference mandate: {excess}."
		},
		[GCM_FR] = {
			.basis = "FAQ d'octobre 2020, section iv ; A/RES/73/195, par. 44",
			.verdict = {
				[GCM_ALIGNED] = "La participation est ouverte à toutes les parties prenantes que nomme le mandat de référence.",
				[GCM_PARTIAL] = "La participation est ouverte à {met} des {required} catégories de parties prenantes que nomme le mandat de référence ; il manque : {missing}.",
				[GCM_DIVERGENT] = "La participation n'est ouverte à aucune des parties prenantes que nomme le mandat de référence : {missing}.",
				[GCM_UNSTATED] = "Le texte n'indique pas quelles parties prenantes participent."
			},
			.all_of_one = "La participation est ouverte à la seule catégorie de parties prenantes que nomme le mandat de référence : {asked}.",
			.none_of_one = "La participation n'est pas ouverte à la seule catégorie de parties prenantes que nomme le mandat de référence : {missing}.",
			.excess = "Au-delà du mandat de référence : {excess}."
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, sección iv; A/RES/73/195, párr. 44",
			.verdict = {
				[GCM_ALIGNED] = "La participación está abierta a todos los interesados que nombra el mandato de referencia.",
				[GCM_PARTIAL] = "La participación está abierta a {met} de las {required} categorías de interesados que nombra el mandato de referencia; no se incluye lo siguiente: {missing}.",
				[GCM_DIVERGENT] = "La participación no está abierta a ninguno de los interesados que nombra el mandato de referencia: {missing}.",
				[GCM_UNSTATED] = "El texto no indica qué interesados participan."
			},
			.all_of_one = "La participación está abierta a la única categoría de interesados que nombra el mandato de referencia: {asked}.",
			.none_of_one = "La participación no está abierta a la única categoría de interesados que nombra el mandato de referencia: {missing}.",
			.excess = "Además del mandato de referencia: {excess}."
		},
	},
	[GCM_ADAPTATION] = {
		[GCM_EN] = {
			.basis = "FAQ of October 2020, section iv",
			.verdict = {
				[GCM_ALIGNED] = "All the entities concerned agreed to the adaptation, and the Executive Committee and the Coordinator were consulted.",
				[GCM_PARTIAL] = "The adaptation has {met} of the {required} agreements and consultations that it takes; missing: {missing}.",
				[GCM_DIVERGENT] = "The adaptation has none of the agreements and consultations that it takes: {missing}.",
				[GCM_UNSTATED] = "The text does not state how the adaptation came about."
			},
			.excess = "Agreement was also given by {excess}."
		},
		[GCM_FR] = {
			.basis = "FAQ d'octobre 2020, section iv",
			.verdict = {
				[GCM_ALIGNED] = "Toutes les entités concernées ont donné leur accord à l'adaptation, et le Comité exécutif et le Coordonnateur ont été consultés.",
				[GCM_PARTIAL] = "L'adaptation a reçu {met} des {required} accords et consultations qu'elle exige ; il manque {missing}.",
				[GCM_DIVERGENT] = "L'adaptation n'a reçu aucun des accords et consultations qu'elle exige : {missing}.",
				[GCM_UNSTATED] = "Le texte n'indique pas comment l'adaptation s'est faite."
			},
			.excess = "L'adaptation a aussi l'accord {de excess}."
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, sección iv",
			.verdict = {
				[GCM_ALIGNED] = "Todas las entidades interesadas dieron su acuerdo a la adaptación, y se consultó al Comité Ejecutivo y al Coordinador.",
				[GCM_PARTIAL] = "La adaptación cuenta con {met} de los {required} acuerdos y consultas que exige; {missing?falta|faltan} {missing}.",
				[GCM_DIVERGENT] = "La adaptación no cuenta con ninguno de los acuerdos y consultas que exige: {missing}.",
				[GCM_UNSTATED] = "El texto no indica cómo se hizo la adaptación."
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
				[GCM_UNSTATED] = "The text does not state whether the coalition keeps close relations with the Network."
			}
		},
		[GCM_FR] = {
			.basis = "FAQ d'octobre 2020, section iv",
			.verdict = {
				[GCM_ALIGNED] = "La coalition entretient des relations étroites avec le Réseau.",
				[GCM_DIVERGENT] = "La coalition n'entretient pas de relations étroites avec le Réseau.",
				[GCM_UNSTATED] = "Le texte n'indique pas si la coalition entretient des relations étroites avec le Réseau."
			}
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, sección iv",
			.verdict = {
				[GCM_ALIGNED] = "La coalición mantiene relaciones estrechas con la Red.",
				[GCM_DIVERGENT] = "La coalición no mantiene relaciones estrechas con la Red.",
				[GCM_UNSTATED] = "El texto no indica si la coalición mantiene relaciones estrechas con la Red."
			}
		},
	},
	[GCM_INCLUSION] = {
		[GCM_EN] = {
			.basis = "FAQ of October 2020, section iv",
			.verdict = {
				[GCM_ALIGNED] = "The coalition includes every UN entity relevant to its theme.",
				[GCM_PARTIAL] = "The coalition includes {met} of the {required} UN entities relevant to its theme; missing: {missing}.",
				[GCM_DIVERGENT] = "The coalition includes none of the UN entities relevant to its theme: {missing}.",
				[GCM_UNSTATED] = "The text does not state the members of the coalition; relevant to its theme: {asked}."
			},
			.all_of_one = "The coalition includes the only UN entity relevant to its theme: {asked}.",
			.none_of_one = "The coalition does not include the only UN entity relevant to its theme: {missing}.",
			.none_asked = "The text does not state which UN entities are relevant to the coalition's theme."
		},
		[GCM_FR] = {
			.basis = "FAQ d'octobre 2020, section iv",
			.verdict = {
				[GCM_ALIGNED] = "La coalition comprend toutes les entités des Nations Unies concernées par son thème.",
				[GCM_PARTIAL] = "La coalition comprend {met} des {required} entités des Nations Unies concernées par son thème ; il manque {missing}.",
				[GCM_DIVERGENT] = "La coalition ne comprend aucune des entités des Nations Unies concernées par son thème : {missing}.",
				[GCM_UNSTATED] = "Le texte n'indique pas la composition de la coalition ; entités concernées par son thème : {asked}."
			},
			.all_of_one = "La coalition comprend la seule entité des Nations Unies concernée par son thème : {asked}.",
			.none_of_one = "La coalition ne comprend pas la seule entité des Nations Unies concernée par son thème : {missing}.",
			.none_asked = "Le texte n'indique pas quelles entités des Nations Unies sont concernées par le thème de la coalition."
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
			.none_asked = "El texto no indica qué entidades de las Naciones Unidas son pertinentes para el tema de la coalición."
		},
	},
};
