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
			.spellings = "UN Migration|ONU Migration|ONU Migrations|ONU Migración|UN Migration Agency|"
			"International Organization of Migration|Agence des Nations Unies pour les migrations|"
			"Organismo de las Naciones Unidas para las Migraciones|"
			"Agencia de las Naciones Unidas para las Migraciones|"
			"Organisation internationale des migrations|Organización Internacional de las Migraciones|"
			"International Organization for Migrations|Organisation internationale pour la migration|"
			"Organización Internacional para la Migración|"
			"Agence des Nations Unies chargée des migrations"
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
			.spellings = "International Labor Organization|BIT|International Labour Office|"
			"Bureau international du Travail|Oficina Internacional del Trabajo|OIT/BIT"
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
			.spellings = "UN Human Rights|UN OHCHR|OACDH|OACNUDH|Office of the High Commissioner for Human Rights|"
			"Haut-Commissariat aux droits de l'homme|Oficina del Alto Comisionado para los Derechos Humanos|"
			"UN High Commissioner for Human Rights|High Commissioner for Human Rights|"
			"Haut-Commissaire des Nations Unies aux droits de l'homme|"
			"Alto Comisionado de las Naciones Unidas para los Derechos Humanos|"
			"ONU Droits de l'homme|ONU Droits humains|ONU Derechos Humanos|ONU-DH"
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
			.spellings = "UN Refugee Agency|United Nations High Commissioner for Refugees|"
			"High Commissioner for Refugees|High Commission for Refugees|"
			"UN High Commission for Refugees|Haut-Commissariat pour les réfugiés|"
			"Haut Commissariat aux réfugiés|"
			"Alto Comisionado de las Naciones Unidas para los Refugiados|"
			"UNHCR, the UN Refugee Agency|United Nations Refugee Agency|"
			"Agence des Nations Unies pour les réfugiés|"
			"Agencia de las Naciones Unidas para los Refugiados|"
			"Haut-Commissariat des Nations Unies aux réfugiés"
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
			.spellings = "United Nations International Children's Emergency Fund|UN Children's Fund"
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
			},
			.spellings = "PAHO/WHO|WHO/PAHO|OPS/OMS|OMS/OPS|"
			"Pan American Health Organization/World Health Organization|"
			"Organisation panaméricaine de la Santé/Organisation mondiale de la Santé|"
			"Organización Panamericana de la Salud/Organización Mundial de la Salud"
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
			},
			.spellings = "Food and Agriculture Organization|Organisation pour l'alimentation et l'agriculture|"
			"Organización para la Alimentación y la Agricultura|ONUAA"
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
			.spellings = "FNUAP|UN Population Fund|"
			"Fonds des Nations Unies pour les activités en matière de population"
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
			.spellings = "UNWomen|UN Entity for Gender Equality and the Empowerment of Women|ONU Femme|ONU Mujer|"
			"ONUFEMMES|ONUMUJERES"
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
			},
			.spellings = "UN Environment|UN Environment Programme|ONU Environnement|ONU Medio Ambiente"
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
			},
			.spellings = "UNHABITAT|ONUHABITAT|CNUEH"
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
			.spellings = "The World Bank Group|Groupe de la Banque mondiale|Grupo Banco Mundial|WB|WBG|"
			"World Bank Group"
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
			.spellings = "UN OCHA|UNOCHA|United Nations Office for the Coordination of Humanitarian Affairs|BCAH|OCAH"
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
			},
			.spellings = "UNISDR"
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
			},
			.spellings = "UN Relief and Works Agency for Palestine Refugees|UN Relief and Works Agency|OOPS"
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
			},
			.spellings = "UN Department of Political and Peacebuilding Affairs"
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
	{
		.term = {
			.name = "Resident-Coordinator",
			.label = {"Resident Coordinator", "Coordonnateur résident", "Coordinador Residente"},
			.title = {
				"United Nations Resident Coordinator",
				"Coordonnateur résident des Nations Unies",
				"Coordinador Residente de las Naciones Unidas"
			},
			.spellings = "RC|UNRC|RC/HC|UNRC/HC|HC/RC|RCHC|DSRSG/RC/HC|DSRSG/RC|DSRSG-RC/HC|RSASG/CR/CH|"
			"Deputy SRSG/RC|Deputy SRSG/RC/HC|DSRSG/Resident Coordinator|Deputy SRSG/Resident Coordinator|"
			"DSRSG/Resident and Humanitarian Coordinator|"
			"Resident and Humanitarian Coordinator|Humanitarian and Resident Coordinator|"
			"Resident Coordinator/Humanitarian Coordinator|"
			"Resident Coordinator and Humanitarian Coordinator|"
			"Deputy Special Representative of the Secretary-General, Resident and Humanitarian Coordinator|"
			"Deputy Special Representative of the Secretary-General and Resident Coordinator|"
			"Deputy Special Representative of the Secretary-General, Resident Coordinator and Humanitarian Coordinator|"
			"Deputy Special Representative of the UN Secretary-General and Resident Coordinator|"
			"Deputy Special Representative of the UN Secretary-General, Resident and Humanitarian Coordinator|"
			"Deputy Special Representative of the UN Secretary-General, Resident Coordinator and Humanitarian Coordinator|"
			"Resident Coordinator of the United Nations system|UN System Resident Coordinator|"
			"Coordonnatrice résidente|Coordonnateur(trice) résident(e)|"
			"Coordonnateur/trice résident/e|Coordonnateur/coordonnatrice résident(e)|"
			"Coordonnateur/coordonnatrice résident/e|Coordonnateur ou coordonnatrice résident(e)|"
			"Coordonnateur/Coordonnatrice résidente|Coordonnateur·rice résident·e|"
			"Coordonnateur·trice résident·e|Coordinateur résident|Coordinatrice résidente|"
			"Coordonnateur résident et humanitaire|Coordonnatrice résidente et humanitaire|"
			"Coordonnateur résident et coordonnateur humanitaire|"
			"Coordonnatrice résidente et coordonnatrice humanitaire|"
			"Coordonnateur résident et Coordonnateur de l'action humanitaire|"
			"Coordonnatrice résidente et Coordonnatrice de l'action humanitaire|"
			"Représentant spécial adjoint du Secrétaire général et Coordonnateur résident|"
			"Représentante spéciale adjointe du Secrétaire général et Coordonnatrice résidente|"
			"Représentant spécial adjoint du Secrétaire général, Coordonnateur résident et humanitaire|"
			"Représentante spéciale adjointe du Secrétaire général, Coordonnatrice résidente et humanitaire|"
			"Représentant spécial adjoint du Secrétaire général, Coordonnateur résident et Coordonnateur de l'action humanitaire|"
			"Représentante spéciale adjointe du Secrétaire général, Coordonnatrice résidente et Coordonnatrice de l'action humanitaire|"
			"Coordonnateur résident du système des Nations Unies|CR/CH|Coordinadora Residente|"
			"Coordinador/a Residente|Coordinador(a) Residente|Coordinador o Coordinadora Residente|"
			"Coordinador Residente y Humanitario|Coordinadora Residente y Humanitaria|"
			"Coordinador Residente y de Asuntos Humanitarios|Coordinadora Residente y de Asuntos Humanitarios|"
			"Coordinador Residente y Coordinador de Asuntos Humanitarios|"
			"Coordinadora Residente y Coordinadora de Asuntos Humanitarios|"
			"Coordinador Residente y Coordinador Humanitario|Coordinadora Residente y Coordinadora Humanitaria|"
			"Representante Especial Adjunto del Secretario General y Coordinador Residente|"
			"Representante Especial Adjunta del Secretario General y Coordinadora Residente|"
			"Representante Especial Adjunto del Secretario General, Coordinador Residente y Coordinador de Asuntos Humanitarios|"
			"Representante Especial Adjunta del Secretario General, Coordinadora Residente y Coordinadora de Asuntos Humanitarios|"
			"Coordinador Residente del Sistema de las Naciones Unidas"
		},
		.article = {"the ", "le ", "el "},
		.office = "RCO"
	},
	{
		.term = {
			.name = "RCO",
			.label = {"Resident Coordinator's Office", "Bureau du Coordonnateur résident", "Oficina del Coordinador Residente"},
			.title = {
				"Office of the United Nations Resident Coordinator",
				"Bureau du Coordonnateur résident des Nations Unies",
				"Oficina del Coordinador Residente de las Naciones Unidas"
			},
			.spellings = "UNRCO|Office of the Resident Coordinator|Resident Coordinator Office|"
			"Resident Coordinators Office|Resident Coordination Office|RC Office|RC's Office|"
			"Office of the RC|Office of the Resident and Humanitarian Coordinator|RC/HC Office|"
			"Bureau de la Coordonnatrice résidente|Bureau du Coordinateur résident|"
			"Bureau de la Coordinatrice résidente|Bureau du/de la Coordonnateur(trice) résident(e)|"
			"Bureau du Coordonnateur ou de la Coordonnatrice résident(e)|Bureau du CR|"
			"Bureau de coordination résidente|"
			"Bureau du Coordonnateur résident du système des Nations Unies|"
			"Bureau du Coordonnateur résident (BCR)|Oficina del Coordinador Residente (OCR)|"
			"Oficina de la Coordinadora Residente|Oficina del/de la Coordinador/a Residente|"
			"Oficina del/la Coordinador/a Residente|"
			"Oficina del Coordinador o de la Coordinadora Residente|"
			"Oficina de Coordinación Residente|Oficina de la Coordinación Residente|Oficina del CR|"
			"Oficina del Coordinador Residente del Sistema de las Naciones Unidas"
		},
		.article = {"the ", "le ", "la "}
	},
	{
		.term = {
			.name = "DCO",
			.label = {"DCO", "DCO", "DCO"},
			.title = {
				"Development Coordination Office",
				"Bureau de la coordination des activités de développement",
				"Oficina de Coordinación del Desarrollo"
			},
			.spellings = "UNDCO|BCAD|UN Development Coordination Office|DOCO|"
			"UN Development Operations Coordination Office|"
			"Oficina de las Naciones Unidas de Coordinación del Desarrollo"
		},
		.article = {"", "le ", "la "}
	},
	{
		.term = {
			.name = "UNV",
			.label = {"UNV", "VNU", "VNU"},
			.title = {
				"United Nations Volunteers programme",
				"Programme des Volontaires des Nations Unies",
				"Programa de los Voluntarios de las Naciones Unidas"
			},
			.spellings = "United Nations Volunteers|UNV programme|United Nations Volunteers (UNV) programme|"
			"Volontaires des Nations Unies|"
			"Voluntarios de las Naciones Unidas|Programme VNU|Programa VNU"
		},
		.article = {"", "les ", "los "}
	},
	{
		.term = {
			.name = "ITC",
			.label = {"ITC", "ITC", "ITC"},
			.title = {
				"International Trade Centre",
				"Centre du commerce international",
				"Centro de Comercio Internacional"
			}
		},
		.article = {"", "l'", "el "}
	},
	{
		.term = {
			.name = "UNICRI",
			.label = {"UNICRI", "UNICRI", "UNICRI"},
			.title = {
				"United Nations Interregional Crime and Justice Research Institute",
				"Institut interrégional de recherche des Nations Unies sur la criminalité et la justice",
				"Instituto Interregional de las Naciones Unidas para Investigaciones sobre la Delincuencia y la Justicia"
			}
		},
		.article = {"", "l'", "el "}
	},
	{
		.term = {
			.name = "UNFCCC",
			.label = {"UNFCCC", "CCNUCC", "CMNUCC"},
			.title = {
				"United Nations Framework Convention on Climate Change",
				"Convention-cadre des Nations Unies sur les changements climatiques",
				"Convención Marco de las Naciones Unidas sobre el Cambio Climático"
			},
			.spellings = "UN Climate Change|UNFCCC secretariat|Secrétariat de la CCNUCC|Secretaría de la CMNUCC|"
			"ONU Changements climatiques|ONU Cambio Climático"
		},
		.article = {"", "la ", "la "}
	},
	{
		.term = {
			.name = "DPO",
			.label = {"DPO", "DOP", "DOP"},
			.title = {
				"Department of Peace Operations",
				"Département des opérations de paix",
				"Departamento de Operaciones de Paz"
			},
			.spellings = "DPKO|Department of Peacekeeping Operations"
		},
		.article = {"", "le ", "el "}
	},
	{
		.term = {
			.name = "OSAA",
			.label = {"OSAA", "OSAA", "OSAA"},
			.title = {
				"Office of the Special Adviser on Africa",
				"Bureau du Conseiller spécial pour l'Afrique",
				"Oficina del Asesor Especial para África"
			},
			.spellings = "Bureau de la Conseillère spéciale pour l'Afrique|"
			"Oficina de la Asesora Especial para África"
		},
		.article = {"", "l'", "la "}
	},
	{
		.term = {
			.name = "IAEA",
			.label = {"IAEA", "AIEA", "OIEA"},
			.title = {
				"International Atomic Energy Agency",
				"Agence internationale de l'énergie atomique",
				"Organismo Internacional de Energía Atómica"
			}
		},
		.article = {"", "l'", "el "}
	},
	{
		.term = {
			.name = "PAHO",
			.label = {"PAHO", "OPS", "OPS"},
			.title = {
				"Pan American Health Organization",
				"Organisation panaméricaine de la Santé",
				"Organización Panamericana de la Salud"
			}
		},
		.article = {"", "l'", "la "}
	},
	{
		.term = {
			.name = "IMF",
			.label = {"IMF", "FMI", "FMI"},
			.title = {
				"International Monetary Fund",
				"Fonds monétaire international",
				"Fondo Monetario Internacional"
			}
		},
		.article = {"", "le ", "el "}
	},
	{
		.term = {
			.name = "UN-Tourism",
			.label = {"UN Tourism", "ONU Tourisme", "ONU Turismo"},
			.title = {
				"World Tourism Organization",
				"Organisation mondiale du tourisme",
				"Organización Mundial del Turismo"
			},
			.spellings = "UNWTO|OMT|United Nations World Tourism Organization"
		},
		.article = {"", "", ""}
	},
	{
		.term = {
			.name = "UNRISD",
			.label = {"UNRISD", "UNRISD", "UNRISD"},
			.title = {
				"United Nations Research Institute for Social Development",
				"Institut de recherche des Nations Unies pour le développement social",
				"Instituto de Investigación de las Naciones Unidas para el Desarrollo Social"
			}
		},
		.article = {"", "l'", "el "}
	},
	{
		.term = {
			.name = "OHRLLS",
			.label = {"OHRLLS", "OHRLLS", "OHRLLS"},
			.title = {
				"Office of the High Representative for the Least Developed Countries, Landlocked Developing Countries and Small Island Developing States",
				"Bureau du Haut-Représentant pour les pays les moins avancés, les pays en développement sans littoral et les petits États insulaires en développement",
				"Oficina del Alto Representante para los Países Menos Adelantados, los Países en Desarrollo sin Litoral y los Pequeños Estados Insulares en Desarrollo"
			}
		},
		.article = {"", "l'", "la "}
	},
	{
		.term = {
			.name = "DGC",
			.label = {"DGC", "DGC", "DGC"},
			.title = {
				"Department of Global Communications",
				"Département de la communication globale",
				"Departamento de Comunicación Global"
			},
			.spellings = "UN DGC|UNDGC|DPI|UNDPI|Department of Public Information"
		},
		.article = {"", "le ", "el "}
	},
	{
		.term = {
			.name = "MPTF-Office",
			.label = {"MPTF Office", "Bureau des fonds d'affectation spéciale pluripartenaires", "Oficina de los Fondos Fiduciarios de Asociados Múltiples"},
			.title = {
				"Multi-Partner Trust Fund Office",
				"Bureau des fonds d'affectation spéciale pluripartenaires des Nations Unies",
				"Oficina de los Fondos Fiduciarios de Asociados Múltiples de las Naciones Unidas"
			},
			.spellings = "MPTFO|UN MPTF Office|Multi-Donor Trust Fund Office"
		},
		.article = {"the ", "le ", "la "}
	},
};

static GcmSlot slots[8192];
static char text[131072];
static GcmIndex entries = {.slots = slots, .nslots = 8192, .text = text, .room = 131072};

const GcmVocabulary gcm_entity_vocabulary = {
	.noun = "UN entity",
	.nterms = sizeof(terms) / sizeof(terms[0]),
	.terms = terms,
	.stride = sizeof(GcmEntityTerm),
	.key = GCM_KEY_OF_NAME,
	.index = &entries
};
