/*
 * finding.c
 *		The sentences of findings, in English, French and Spanish, and the
 *		sources that they rest on.
 *
 * Words in braces are replaced: {met} and {required} by numbers; {missing},
 * {excess}, {asked} and {stated} by lists in the sentence's language.  Each
 * sentence reads well with a list of one, two or many; a verdict that an
 * element cannot have has none.
 */
#include "alignment.h"

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
			.excess = "Además del mandato de referencia: {excess}."
		},
	},
	[GCM_COORDINATORS] = {
		[GCM_EN] = {
			.basis = "FAQ of October 2020, sections ii and iv",
			.verdict = {
				[GCM_ALIGNED] = "Coordination includes {asked}, as the reference mandate asks.",
				[GCM_PARTIAL] = "Coordination is with {stated}; the reference mandate also asks for {missing}.",
				[GCM_DIVERGENT] = "Coordination is with {stated}; the reference mandate asks for {missing}.",
				[GCM_UNSTATED] = "The text does not state who coordinates; the reference mandate asks for {asked}."
			},
			.excess = "Also named: {excess}."
		},
		[GCM_FR] = {
			.basis = "FAQ d'octobre 2020, sections ii et iv",
			.verdict = {
				[GCM_ALIGNED] = "La coordination comprend {asked}, comme le demande le mandat de référence.",
				[GCM_PARTIAL] = "La coordination est confiée à : {stated} ; le mandat de référence demande aussi : {missing}.",
				[GCM_DIVERGENT] = "La coordination est confiée à : {stated} ; le mandat de référence demande : {missing}.",
				[GCM_UNSTATED] = "Le texte n'indique pas qui assure la coordination ; le mandat de référence demande : {asked}."
			},
			.excess = "Sont aussi nommés : {excess}."
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, secciones ii y iv",
			.verdict = {
				[GCM_ALIGNED] = "La coordinación incluye a {asked}, como pide el mandato de referencia.",
				[GCM_PARTIAL] = "La coordinación está a cargo de {stated}; el mandato de referencia pide además lo siguiente: {missing}.",
				[GCM_DIVERGENT] = "La coordinación está a cargo de {stated}; el mandato de referencia pide lo siguiente: {missing}.",
				[GCM_UNSTATED] = "El texto no indica quién se encarga de la coordinación; el mandato de referencia pide lo siguiente: {asked}."
			},
			.excess = "También figura lo siguiente: {excess}."
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
			.excess = "Also members: {excess}."
		},
		[GCM_FR] = {
			.basis = "FAQ d'octobre 2020, sections ii et iv",
			.verdict = {
				[GCM_ALIGNED] = "La composition comprend toutes les entités que demande le mandat de référence.",
				[GCM_PARTIAL] = "La composition comprend {met} des {required} entités que demande le mandat de référence ; il manque : {missing}.",
				[GCM_DIVERGENT] = "La composition ne comprend aucune des entités que demande le mandat de référence : {missing}.",
				[GCM_UNSTATED] = "Le texte n'indique pas la composition."
			},
			.excess = "Sont aussi membres : {excess}."
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, secciones ii y iv",
			.verdict = {
				[GCM_ALIGNED] = "La composición incluye todas las entidades que pide el mandato de referencia.",
				[GCM_PARTIAL] = "La composición incluye {met} de las {required} entidades que pide el mandato de referencia; no se incluye lo siguiente: {missing}.",
				[GCM_DIVERGENT] = "La composición no incluye ninguna de las entidades que pide el mandato de referencia: {missing}.",
				[GCM_UNSTATED] = "El texto no indica la composición."
			},
			.excess = "También son miembros: {excess}."
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
			.excess = "Also agreed: {excess}."
		},
		[GCM_FR] = {
			.basis = "FAQ d'octobre 2020, section iv",
			.verdict = {
				[GCM_ALIGNED] = "Toutes les entités concernées ont donné leur accord à l'adaptation, et le Comité exécutif et le Coordonnateur ont été consultés.",
				[GCM_PARTIAL] = "L'adaptation a reçu {met} des {required} accords et consultations qu'elle demande ; il manque : {missing}.",
				[GCM_DIVERGENT] = "L'adaptation n'a reçu aucun des accords et consultations qu'elle demande : {missing}.",
				[GCM_UNSTATED] = "Le texte n'indique pas comment l'adaptation s'est faite."
			},
			.excess = "Ont aussi donné leur accord : {excess}."
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, sección iv",
			.verdict = {
				[GCM_ALIGNED] = "Todas las entidades interesadas dieron su acuerdo a la adaptación, y se consultó al Comité Ejecutivo y al Coordinador.",
				[GCM_PARTIAL] = "La adaptación cuenta con {met} de los {required} acuerdos y consultas que exige; falta lo siguiente: {missing}.",
				[GCM_DIVERGENT] = "La adaptación no cuenta con ninguno de los acuerdos y consultas que exige: {missing}.",
				[GCM_UNSTATED] = "El texto no indica cómo se hizo la adaptación."
			},
			.excess = "También dio su acuerdo lo siguiente: {excess}."
		},
	},
	[GCM_RELATIONS] = {
		[GCM_EN] = {
			.basis = "FAQ of October 2020, section iv",
			.verdict = {
				[GCM_ALIGNED] = "The coalition keeps close relations with the Network.",
				[GCM_DIVERGENT] = "The coalition does not keep close relations with the Network.",
				[GCM_UNSTATED] = "The text does not state the coalition's relations with the Network."
			}
		},
		[GCM_FR] = {
			.basis = "FAQ d'octobre 2020, section iv",
			.verdict = {
				[GCM_ALIGNED] = "La coalition entretient des relations étroites avec le Réseau.",
				[GCM_DIVERGENT] = "La coalition n'entretient pas de relations étroites avec le Réseau.",
				[GCM_UNSTATED] = "Le texte n'indique pas les relations de la coalition avec le Réseau."
			}
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, sección iv",
			.verdict = {
				[GCM_ALIGNED] = "La coalición mantiene relaciones estrechas con la Red.",
				[GCM_DIVERGENT] = "La coalición no mantiene relaciones estrechas con la Red.",
				[GCM_UNSTATED] = "El texto no indica las relaciones de la coalición con la Red."
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
				[GCM_UNSTATED] = "The text does not state which UN entities are relevant to the coalition's theme, or who its members are."
			}
		},
		[GCM_FR] = {
			.basis = "FAQ d'octobre 2020, section iv",
			.verdict = {
				[GCM_ALIGNED] = "La coalition comprend toutes les entités des Nations Unies concernées par son thème.",
				[GCM_PARTIAL] = "La coalition comprend {met} des {required} entités des Nations Unies concernées par son thème ; il manque : {missing}.",
				[GCM_DIVERGENT] = "La coalition ne comprend aucune des entités des Nations Unies concernées par son thème : {missing}.",
				[GCM_UNSTATED] = "Le texte n'indique pas quelles entités des Nations Unies sont concernées par le thème de la coalition, ou qui en est membre."
			}
		},
		[GCM_ES] = {
			.basis = "Preguntas frecuentes de octubre de 2020, sección iv",
			.verdict = {
				[GCM_ALIGNED] = "La coalición incluye todas las entidades de las Naciones Unidas pertinentes para su tema.",
				[GCM_PARTIAL] = "La coalición incluye {met} de las {required} entidades de las Naciones Unidas pertinentes para su tema; no se incluye lo siguiente: {missing}.",
				[GCM_DIVERGENT] = "La coalición no incluye ninguna de las entidades de las Naciones Unidas pertinentes para su tema: {missing}.",
				[GCM_UNSTATED] = "El texto no indica qué entidades de las Naciones Unidas son pertinentes para el tema de la coalición, o quiénes son sus miembros."
			}
		},
	},
};
