/*
 * entity.c
 *		Entities of the United Nations system under the names that mandates
 *		give them, so that "UN DESA", "DESA" and "undesa" are one, and the
 *		article that each takes in a sentence.  An entity that is not here is
 *		compared by its name as written.
 *
 * Not an SQL type: members are text, open to any entity that wishes to join.
 * Nothing stores an entity's place in this table.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/entity.h"

static const GcmEntityTerm terms[] = {
	{
		.term = {
			.name = "IOM",
			.label = {"IOM", "OIM", "OIM"},
			.title = {
				"International Organization for Migration",
				"Organisation internationale pour les migrations",
				"Organización Internacional para las Migraciones"
			},
			.spellings = "UN Migration|ONU Migration|ONU Migrations|ONU Migración"
		},
		.article = {"", "l'", "la "}
	},
	{
		.term = {
			.name = "DESA",
			.label = {"DESA", "DAES", "DAES"},
			.title = {
				"Department of Economic and Social Affairs",
				"Département des affaires économiques et sociales",
				"Departamento de Asuntos Económicos y Sociales"
			},
			.spellings = "UN DESA|UNDESA|United Nations Department of Economic and Social Affairs"
		},
		.article = {"", "le ", "el "}
	},
	{
		.term = {
			.name = "ILO",
			.label = {"ILO", "OIT", "OIT"},
			.title = {
				"International Labour Organization",
				"Organisation internationale du Travail",
				"Organización Internacional del Trabajo"
			},
			.spellings = "International Labor Organization|BIT|International Labour Office|Bureau international du Travail|Oficina Internacional del Trabajo"
		},
		.article = {"", "l'", "la "}
	},
	{
		.term = {
			.name = "OHCHR",
			.label = {"OHCHR", "HCDH", "ACNUDH"},
			.title = {
				"Office of the United Nations High Commissioner for Human Rights",
				"Haut-Commissariat des Nations Unies aux droits de l'homme",
				"Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos"
			},
			.spellings = "UN Human Rights|UN OHCHR|OACDH|OACNUDH|Office of the High Commissioner for Human Rights|Haut-Commissariat aux droits de l'homme|Oficina del Alto Comisionado para los Derechos Humanos"
		},
		.article = {"", "le ", "el "}
	},
	{
		.term = {
			.name = "UNDP",
			.label = {"UNDP", "PNUD", "PNUD"},
			.title = {
				"United Nations Development Programme",
				"Programme des Nations Unies pour le développement",
				"Programa de las Naciones Unidas para el Desarrollo"
			}
		},
		.article = {"", "le ", "el "}
	},
	{
		.term = {
			.name = "UNHCR",
			.label = {"UNHCR", "HCR", "ACNUR"},
			.title = {
				"Office of the United Nations High Commissioner for Refugees",
				"Haut-Commissariat des Nations Unies pour les réfugiés",
				"Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados"
			},
			.spellings = "UN Refugee Agency|United Nations High Commissioner for Refugees|High Commissioner for Refugees|Haut-Commissariat pour les réfugiés|Haut Commissariat aux réfugiés|Alto Comisionado de las Naciones Unidas para los Refugiados"
		},
		.article = {"", "le ", "el "}
	},
	{
		.term = {
			.name = "UNICEF",
			.label = {"UNICEF", "UNICEF", "UNICEF"},
			.title = {
				"United Nations Children's Fund",
				"Fonds des Nations Unies pour l'enfance",
				"Fondo de las Naciones Unidas para la Infancia"
			},
			.spellings = "United Nations International Children's Emergency Fund"
		},
		.article = {"", "l'", "el "}
	},
	{
		.term = {
			.name = "UNODC",
			.label = {"UNODC", "ONUDC", "UNODC"},
			.title = {
				"United Nations Office on Drugs and Crime",
				"Office des Nations Unies contre la drogue et le crime",
				"Oficina de las Naciones Unidas contra la Droga y el Delito"
			},
			.spellings = "ONUDD"
		},
		.article = {"", "l'", "la "}
	},
	{
		.term = {
			.name = "WHO",
			.label = {"WHO", "OMS", "OMS"},
			.title = {
				"World Health Organization",
				"Organisation mondiale de la Santé",
				"Organización Mundial de la Salud"
			}
		},
		.article = {"", "l'", "la "}
	},
	{
		.term = {
			.name = "ECA",
			.label = {"ECA", "CEA", "CEPA"},
			.title = {
				"Economic Commission for Africa",
				"Commission économique pour l'Afrique",
				"Comisión Económica para África"
			},
			.spellings = "UNECA|UN ECA"
		},
		.article = {"", "la ", "la "}
	},
	{
		.term = {
			.name = "ECE",
			.label = {"ECE", "CEE", "CEPE"},
			.title = {
				"Economic Commission for Europe",
				"Commission économique pour l'Europe",
				"Comisión Económica para Europa"
			},
			.spellings = "UNECE|UN ECE"
		},
		.article = {"", "la ", "la "}
	},
	{
		.term = {
			.name = "ECLAC",
			.label = {"ECLAC", "CEPALC", "CEPAL"},
			.title = {
				"Economic Commission for Latin America and the Caribbean",
				"Commission économique pour l'Amérique latine et les Caraïbes",
				"Comisión Económica para América Latina y el Caribe"
			},
			.spellings = "UNECLAC|UN ECLAC"
		},
		.article = {"", "la ", "la "}
	},
	{
		.term = {
			.name = "ESCAP",
			.label = {"ESCAP", "CESAP", "CESPAP"},
			.title = {
				"Economic and Social Commission for Asia and the Pacific",
				"Commission économique et sociale pour l'Asie et le Pacifique",
				"Comisión Económica y Social para Asia y el Pacífico"
			},
			.spellings = "UNESCAP|UN ESCAP"
		},
		.article = {"", "la ", "la "}
	},
	{
		.term = {
			.name = "ESCWA",
			.label = {"ESCWA", "CESAO", "CESPAO"},
			.title = {
				"Economic and Social Commission for Western Asia",
				"Commission économique et sociale pour l'Asie occidentale",
				"Comisión Económica y Social para Asia Occidental"
			},
			.spellings = "UNESCWA|UN ESCWA"
		},
		.article = {"", "la ", "la "}
	},
	{
		.term = {
			.name = "FAO",
			.label = {"FAO", "FAO", "FAO"},
			.title = {
				"Food and Agriculture Organization of the United Nations",
				"Organisation des Nations Unies pour l'alimentation et l'agriculture",
				"Organización de las Naciones Unidas para la Alimentación y la Agricultura"
			}
		},
		.article = {"", "la ", "la "}
	},
	{
		.term = {
			.name = "UNFPA",
			.label = {"UNFPA", "UNFPA", "UNFPA"},
			.title = {
				"United Nations Population Fund",
				"Fonds des Nations Unies pour la population",
				"Fondo de Población de las Naciones Unidas"
			},
			.spellings = "FNUAP"
		},
		.article = {"", "l'", "el "}
	},
	{
		.term = {
			.name = "UN-Women",
			.label = {"UN-Women", "ONU-Femmes", "ONU-Mujeres"},
			.title = {
				"United Nations Entity for Gender Equality and the Empowerment of Women",
				"Entité des Nations Unies pour l'égalité des sexes et l'autonomisation des femmes",
				"Entidad de las Naciones Unidas para la Igualdad de Género y el Empoderamiento de las Mujeres"
			},
			.spellings = "UNWomen"
		},
		.article = {"", "", ""}
	},
	{
		.term = {
			.name = "UNESCO",
			.label = {"UNESCO", "UNESCO", "UNESCO"},
			.title = {
				"United Nations Educational, Scientific and Cultural Organization",
				"Organisation des Nations Unies pour l'éducation, la science et la culture",
				"Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura"
			}
		},
		.article = {"", "l'", "la "}
	},
	{
		.term = {
			.name = "UNEP",
			.label = {"UNEP", "PNUE", "PNUMA"},
			.title = {
				"United Nations Environment Programme",
				"Programme des Nations Unies pour l'environnement",
				"Programa de las Naciones Unidas para el Medio Ambiente"
			}
		},
		.article = {"", "le ", "el "}
	},
	{
		.term = {
			.name = "UN-Habitat",
			.label = {"UN-Habitat", "ONU-Habitat", "ONU-Hábitat"},
			.title = {
				"United Nations Human Settlements Programme",
				"Programme des Nations Unies pour les établissements humains",
				"Programa de las Naciones Unidas para los Asentamientos Humanos"
			}
		},
		.article = {"", "", ""}
	},
	{
		.term = {
			.name = "UNAIDS",
			.label = {"UNAIDS", "ONUSIDA", "ONUSIDA"},
			.title = {
				"Joint United Nations Programme on HIV/AIDS",
				"Programme commun des Nations Unies sur le VIH/sida",
				"Programa Conjunto de las Naciones Unidas sobre el VIH/Sida"
			}
		},
		.article = {"", "l'", "el "}
	},
	{
		.term = {
			.name = "WFP",
			.label = {"WFP", "PAM", "PMA"},
			.title = {
				"World Food Programme",
				"Programme alimentaire mondial",
				"Programa Mundial de Alimentos"
			}
		},
		.article = {"", "le ", "el "}
	},
	{
		.term = {
			.name = "World-Bank",
			.label = {"World Bank", "Banque mondiale", "Banco Mundial"},
			.title = {
				"World Bank",
				NULL,
				NULL
			},
			.spellings = "The World Bank Group|Groupe de la Banque mondiale|Grupo Banco Mundial"
		},
		.article = {"the ", "la ", "el "}
	},
	{
		.term = {
			.name = "UNIDO",
			.label = {"UNIDO", "ONUDI", "ONUDI"},
			.title = {
				"United Nations Industrial Development Organization",
				"Organisation des Nations Unies pour le développement industriel",
				"Organización de las Naciones Unidas para el Desarrollo Industrial"
			}
		},
		.article = {"", "l'", "la "}
	},
	{
		.term = {
			.name = "IFAD",
			.label = {"IFAD", "FIDA", "FIDA"},
			.title = {
				"International Fund for Agricultural Development",
				"Fonds international de développement agricole",
				"Fondo Internacional de Desarrollo Agrícola"
			}
		},
		.article = {"", "le ", "el "}
	},
	{
		.term = {
			.name = "UNITAR",
			.label = {"UNITAR", "UNITAR", "UNITAR"},
			.title = {
				"United Nations Institute for Training and Research",
				"Institut des Nations Unies pour la formation et la recherche",
				"Instituto de las Naciones Unidas para Formación Profesional e Investigaciones"
			}
		},
		.article = {"", "l'", "el "}
	},
	{
		.term = {
			.name = "UNOPS",
			.label = {"UNOPS", "UNOPS", "UNOPS"},
			.title = {
				"United Nations Office for Project Services",
				"Bureau des Nations Unies pour les services d'appui aux projets",
				"Oficina de las Naciones Unidas de Servicios para Proyectos"
			}
		},
		.article = {"", "l'", "la "}
	},
	{
		.term = {
			.name = "UNU",
			.label = {"UNU", "UNU", "UNU"},
			.title = {
				"United Nations University",
				"Université des Nations Unies",
				"Universidad de las Naciones Unidas"
			}
		},
		.article = {"", "l'", "la "}
	},
	{
		.term = {
			.name = "UNCDF",
			.label = {"UNCDF", "FENU", "FNUDC"},
			.title = {
				"United Nations Capital Development Fund",
				"Fonds d'équipement des Nations Unies",
				"Fondo de las Naciones Unidas para el Desarrollo de la Capitalización"
			}
		},
		.article = {"", "le ", "el "}
	},
	{
		.term = {
			.name = "OCHA",
			.label = {"OCHA", "OCHA", "OCHA"},
			.title = {
				"Office for the Coordination of Humanitarian Affairs",
				"Bureau de la coordination des affaires humanitaires",
				"Oficina de Coordinación de Asuntos Humanitarios"
			},
			.spellings = "UN OCHA|UNOCHA"
		},
		.article = {"", "l'", "la "}
	},
	{
		.term = {
			.name = "UNDRR",
			.label = {"UNDRR", "UNDRR", "UNDRR"},
			.title = {
				"United Nations Office for Disaster Risk Reduction",
				"Bureau des Nations Unies pour la réduction des risques de catastrophe",
				"Oficina de las Naciones Unidas para la Reducción del Riesgo de Desastres"
			}
		},
		.article = {"", "l'", "la "}
	},
	{
		.term = {
			.name = "UNCTAD",
			.label = {"UNCTAD", "CNUCED", "UNCTAD"},
			.title = {
				"United Nations Conference on Trade and Development",
				"Conférence des Nations Unies sur le commerce et le développement",
				"Conferencia de las Naciones Unidas sobre Comercio y Desarrollo"
			},
			.spellings = "UN Trade and Development"
		},
		.article = {"", "la ", "la "}
	},
	{
		.term = {
			.name = "ITU",
			.label = {"ITU", "UIT", "UIT"},
			.title = {
				"International Telecommunication Union",
				"Union internationale des télécommunications",
				"Unión Internacional de Telecomunicaciones"
			}
		},
		.article = {"", "l'", "la "}
	},
	{
		.term = {
			.name = "WMO",
			.label = {"WMO", "OMM", "OMM"},
			.title = {
				"World Meteorological Organization",
				"Organisation météorologique mondiale",
				"Organización Meteorológica Mundial"
			}
		},
		.article = {"", "l'", "la "}
	},
	{
		.term = {
			.name = "IMO",
			.label = {"IMO", "OMI", "OMI"},
			.title = {
				"International Maritime Organization",
				"Organisation maritime internationale",
				"Organización Marítima Internacional"
			}
		},
		.article = {"", "l'", "la "}
	},
	{
		.term = {
			.name = "ICAO",
			.label = {"ICAO", "OACI", "OACI"},
			.title = {
				"International Civil Aviation Organization",
				"Organisation de l'aviation civile internationale",
				"Organización de Aviación Civil Internacional"
			}
		},
		.article = {"", "l'", "la "}
	},
	{
		.term = {
			.name = "UPU",
			.label = {"UPU", "UPU", "UPU"},
			.title = {
				"Universal Postal Union",
				"Union postale universelle",
				"Unión Postal Universal"
			}
		},
		.article = {"", "l'", "la "}
	},
	{
		.term = {
			.name = "WIPO",
			.label = {"WIPO", "OMPI", "OMPI"},
			.title = {
				"World Intellectual Property Organization",
				"Organisation mondiale de la propriété intellectuelle",
				"Organización Mundial de la Propiedad Intelectual"
			}
		},
		.article = {"", "l'", "la "}
	},
	{
		.term = {
			.name = "UNRWA",
			.label = {"UNRWA", "UNRWA", "UNRWA"},
			.title = {
				"United Nations Relief and Works Agency for Palestine Refugees in the Near East",
				"Office de secours et de travaux des Nations Unies pour les réfugiés de Palestine dans le Proche-Orient",
				"Organismo de Obras Públicas y Socorro de las Naciones Unidas para los Refugiados de Palestina en el Cercano Oriente"
			}
		},
		.article = {"", "l'", "el "}
	},
	{
		.term = {
			.name = "DPPA",
			.label = {"DPPA", "DAPCP", "DAPCP"},
			.title = {
				"Department of Political and Peacebuilding Affairs",
				"Département des affaires politiques et de la consolidation de la paix",
				"Departamento de Asuntos Políticos y de Consolidación de la Paz"
			}
		},
		.article = {"", "le ", "el "}
	},
	{
		.term = {
			.name = "UNSSC",
			.label = {"UNSSC", "UNSSC", "UNSSC"},
			.title = {
				"United Nations System Staff College",
				"École des cadres du système des Nations Unies",
				"Escuela Superior del Personal del Sistema de las Naciones Unidas"
			}
		},
		.article = {"", "l'", "la "}
	},
};

static GcmSlot slots[4096];
static char text[65536];
static GcmIndex entries = {.slots = slots, .nslots = 4096, .text = text, .room = 65536};

const GcmVocabulary gcm_entity_vocabulary = {
	.noun = "UN entity",
	.nterms = sizeof(terms) / sizeof(terms[0]),
	.terms = terms,
	.stride = sizeof(GcmEntityTerm),
	.key = GCM_KEY_OF_NAME,
	.index = &entries
};
