/*
 * objective.c
 *		The 23 objectives of the Global Compact (A/RES/73/195, paras 17 to 39).
 *
 * Labels are those of the Network's publications.  English titles are the
 * resolution's; a French or Spanish title says where it comes from: checked
 * against the official text, taken from a secondary source, or recalled and
 * still to be checked.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/objective.h"

const GcmObjective gcm_objective_table[GCM_NOBJECTIVES] = {
	{
		{
			.name = "1", .number = 1, .paragraph = "17",
			.label = {"Data", "Données", "Datos"},
			.title = {
				"Collect and utilize accurate and disaggregated data as a basis for evidence-based policies",
				"Collecter et utiliser des données précises et ventilées qui serviront à l'élaboration de politiques fondées sur la connaissance des faits",
				"Recopilar y utilizar datos exactos y desglosados para formular políticas con base empírica"
			},
			.spellings = "Collecte de données|Utilisation des données|Evidence-based policies"
		},
		.actions = 11, .round_table = 4,
		.title_source = {"official", "official", "official"}
	},
	{
		{
			.name = "2", .number = 2, .paragraph = "18",
			.label = {"Minimize adverse drivers", "Lutter contre les facteurs négatifs", "Minimizar factores adversos"},
			.title = {
				"Minimize the adverse drivers and structural factors that compel people to leave their country of origin",
				"Lutter contre les facteurs négatifs et les problèmes structurels qui poussent des personnes à quitter leur pays d'origine",
				"Minimizar los factores adversos y estructurales que obligan a las personas a abandonar su país de origen"
			},
			.spellings = "Drivers|Adverse drivers|Drivers of migration|Réduire les facteurs négatifs|"
			"Facteurs négatifs|Reducir los factores adversos|Factores adversos"
		},
		.actions = 12, .round_table = 1,
		.title_source = {"official", "official", "official"}
	},
	{
		{
			.name = "3", .number = 3, .paragraph = "19",
			.label = {"Information provision", "Fourniture d'informations", "Proporcionar información"},
			.title = {
				"Provide accurate and timely information at all stages of migration",
				"Fournir dans les meilleurs délais des informations exactes à toutes les étapes de la migration",
				"Proporcionar información exacta y oportuna en todas las etapas de la migración"
			},
			.spellings = "Information|Information for migrants|Provide information|Informations|Información|"
			"Provisión de información|Suministro de información"
		},
		.actions = 5, .round_table = 4,
		.title_source = {"official", "official", "recalled"}
	},
	{
		{
			.name = "4", .number = 4, .paragraph = "20",
			.label = {"Legal identity and documentation", "Identité légale et papiers", "Identidad jurídica y documentación"},
			.title = {
				"Ensure that all migrants have proof of legal identity and adequate documentation",
				"Munir tous les migrants d'une preuve d'identité légale et de papiers adéquats",
				"Velar por que todos los migrantes tengan pruebas de su identidad jurídica y documentación adecuada"
			},
			.spellings = "Legal identity|Identity and documentation|Documentation|Identité légale|"
			"Identidad jurídica|Identidad legal y documentación"
		},
		.actions = 7, .round_table = 2,
		.title_source = {"official", "official", "recalled"}
	},
	{
		{
			.name = "5", .number = 5, .paragraph = "21",
			.label = {"Regular pathways", "Filières de migration régulière", "Vías de migración regular"},
			.title = {
				"Enhance availability and flexibility of pathways for regular migration",
				"Faire en sorte que les filières de migration régulière soient accessibles et plus souples",
				"Aumentar la disponibilidad y flexibilidad de las vías de migración regular"
			},
			.spellings = "Pathways|Pathways for regular migration|Regular migration pathways|Filières régulières|"
			"Voies de migration régulière|Vías regulares|Vías de migración regular"
		},
		.actions = 10, .round_table = 1,
		.title_source = {"official", "official", "recalled"}
	},
	{
		{
			.name = "6", .number = 6, .paragraph = "22",
			.label = {"Recruitment and decent work", "Recrutement et travail décent", "Contratación y trabajo decente"},
			.title = {
				"Facilitate fair and ethical recruitment and safeguard conditions that ensure decent work",
				"Favoriser des pratiques de recrutement justes et éthiques et assurer les conditions d'un travail décent",
				"Facilitar la contratación equitativa y ética y salvaguardar las condiciones que garantizan el trabajo decente"
			},
			.spellings = "Decent work|Recruitment|Fair recruitment|Ethical recruitment|"
			"Fair and ethical recruitment|Labour migration and decent work|Travail décent|"
			"Recrutement équitable|Trabajo decente|Contratación equitativa"
		},
		.actions = 12, .round_table = 1,
		.title_source = {"official", "official", "official"}
	},
	{
		{
			.name = "7", .number = 7, .paragraph = "23",
			.label = {"Reduce vulnerabilities", "Réduire la vulnérabilité", "Reducir vulnerabilidades"},
			.title = {
				"Address and reduce vulnerabilities in migration",
				"S'attaquer aux facteurs de vulnérabilité liés aux migrations et les réduire",
				"Abordar y reducir las vulnerabilidades en la migración"
			},
			.spellings = "Vulnerabilities|Vulnerability|Address vulnerabilities|Reduce vulnerability|"
			"Vulnérabilités|Réduire les vulnérabilités|Vulnerabilidades|Reducir la vulnerabilidad"
		},
		.actions = 12, .round_table = 4,
		.title_source = {"official", "official", "official"}
	},
	{
		{
			.name = "8", .number = 8, .paragraph = "24",
			.label = {"Save lives", "Sauver des vies", "Salvar vidas"},
			.title = {
				"Save lives and establish coordinated international efforts on missing migrants",
				"Sauver des vies et mettre en place une action internationale coordonnée pour retrouver les migrants disparus",
				"Salvar vidas y emprender iniciativas internacionales coordinadas sobre los migrantes desaparecidos"
			},
			.spellings = "Missing migrants|Saving lives|Migrants disparus|Migrants portés disparus|"
			"Migrantes desaparecidos"
		},
		.actions = 6, .round_table = 2,
		.title_source = {"official", "official", "official"}
	},
	{
		{
			.name = "9", .number = 9, .paragraph = "25",
			.label = {"Counter smuggling", "Combattre le trafic de migrants", "Combatir el tráfico de migrantes"},
			.title = {
				"Strengthen the transnational response to smuggling of migrants",
				"Renforcer l'action transnationale face au trafic de migrants",
				"Reforzar la respuesta transnacional al tráfico ilícito de migrantes"
			},
			.spellings = "Smuggling|Smuggling of migrants|Migrant smuggling|Counter smuggling|Trafic de migrants|"
			"Lutter contre le trafic de migrants|Tráfico ilícito de migrantes|"
			"Combatir el tráfico de migrantes|Tráfico de migrantes"
		},
		.actions = 6, .round_table = 2,
		.title_source = {"official", "official", "official"}
	},
	{
		{
			.name = "10", .number = 10, .paragraph = "26",
			.label = {"Eradicate trafficking", "Éradiquer la traite de personnes", "Erradicar la trata de personas"},
			.title = {
				"Prevent, combat and eradicate trafficking in persons in the context of international migration",
				"Prévenir, combattre et éliminer la traite de personnes dans le cadre des migrations internationales",
				"Prevenir, combatir y erradicar la trata de personas en el contexto de la migración internacional"
			},
			.spellings = "Trafficking|Trafficking in persons|Human trafficking|Combat trafficking|"
			"Counter trafficking|Traite|Traite des personnes|Traite des êtres humains|"
			"Éradiquer la traite des personnes|Trata|Trata de personas"
		},
		.actions = 10, .round_table = 2,
		.title_source = {"official", "official", "official"}
	},
	{
		{
			.name = "11", .number = 11, .paragraph = "27",
			.label = {"Manage borders", "Gérer les frontières", "Gestión de fronteras"},
			.title = {
				"Manage borders in an integrated, secure and coordinated manner",
				"Gérer les frontières de manière intégrée, sûre et coordonnée",
				"Gestionar las fronteras de manera integrada, segura y coordinada"
			},
			.spellings = "Borders|Border management|Integrated border management|Frontières|"
			"Gestion des frontières|Fronteras"
		},
		.actions = 7, .round_table = 2,
		.title_source = {"official", "official", "recalled"}
	},
	{
		{
			.name = "12", .number = 12, .paragraph = "28",
			.label = {"Screening and referral", "Contrôle, évaluation et orientation", "Verificación de antecedentes y derivación"},
			.title = {
				"Strengthen certainty and predictability in migration procedures for appropriate screening, assessment and referral",
				"Veiller à l'invariabilité et à la prévisibilité des procédures migratoires pour assurer des contrôles, des évaluations et une orientation appropriés",
				"Aumentar la certidumbre y previsibilidad de los procedimientos migratorios para la adecuada verificación de antecedentes, evaluación y derivación"
			},
			.spellings = "Screening|Screening, assessment and referral|Migration procedures|"
			"Contrôle et orientation|Control, evaluación y orientación|Verificación y derivación"
		},
		.actions = 5, .round_table = 1,
		.title_source = {"official", "official", "official"}
	},
	{
		{
			.name = "13", .number = 13, .paragraph = "29",
			.label = {"Alternatives to detention", "Alternatives à la rétention", "Alternativas a la detención"},
			.title = {
				"Use migration detention only as a measure of last resort and work towards alternatives",
				"Ne recourir au placement en rétention administrative des migrants qu'en dernier ressort et chercher des solutions de rechange",
				"Utilizar la detención de migrantes solo como último recurso y buscar otras alternativas"
			},
			.spellings = "Detention|Immigration detention|Migration detention|Detention alternatives|"
			"Use immigration detention only as a measure of last resort and work towards alternatives|"
			"Rétention|Détention|Alternatives à la détention|Detención"
		},
		.actions = 8, .round_table = 2,
		.title_source = {"official", "official", "official"}
	},
	{
		{
			.name = "14", .number = 14, .paragraph = "30",
			.label = {"Consular protection", "Protection consulaire", "Protección consular"},
			.title = {
				"Enhance consular protection, assistance and cooperation throughout the migration cycle",
				"Renforcer la protection, l'assistance et la coopération consulaires tout au long du cycle migratoire",
				"Mejorar la protección, asistencia y cooperación consulares a lo largo de todo el ciclo migratorio"
			},
			.spellings = "Consular assistance|Consular services|Consular protection and assistance|"
			"Assistance consulaire|Asistencia consular"
		},
		.actions = 6, .round_table = 3,
		.title_source = {"official", "official", "official"}
	},
	{
		{
			.name = "15", .number = 15, .paragraph = "31",
			.label = {"Access to basic services", "Accès aux services de base", "Acceso a los servicios básicos"},
			.title = {
				"Provide access to basic services for migrants",
				"Assurer l'accès des migrants aux services de base",
				"Proporcionar a los migrantes acceso a servicios básicos"
			},
			.spellings = "Basic services|Access to services|Services de base|Accès aux services de base|"
			"Accès aux services essentiels|Servicios básicos|Acceso a servicios básicos"
		},
		.actions = 6, .round_table = 3,
		.title_source = {"official", "official", "recalled"}
	},
	{
		{
			.name = "16", .number = 16, .paragraph = "32",
			.label = {"Inclusion and social cohesion", "Intégration et cohésion sociale", "Inclusión y cohesión social"},
			.title = {
				"Empower migrants and societies to realize full inclusion and social cohesion",
				"Donner aux migrants et aux sociétés des moyens en faveur de la pleine intégration et de la cohésion sociale",
				"Empoderar a los migrantes y las sociedades para lograr la plena inclusión y la cohesión social"
			},
			.spellings = "Inclusion|Social cohesion|Social inclusion|Integration and social cohesion|"
			"Cohésion sociale|Inclusion et cohésion sociale|Cohesión social|Inclusión"
		},
		.actions = 9, .round_table = 3,
		.title_source = {"official", "official", "recalled"}
	},
	{
		{
			.name = "17", .number = 17, .paragraph = "33",
			.label = {"Eliminate discrimination", "Éliminer les discriminations", "Eliminar la discriminación"},
			.title = {
				"Eliminate all forms of discrimination and promote evidence-based public discourse to shape perceptions of migration",
				"Éliminer toutes les formes de discrimination et encourager un débat public fondé sur l'analyse des faits afin de faire évoluer la manière dont les migrations sont perçues",
				"Eliminar todas las formas de discriminación y promover un discurso público con base empírica para modificar las percepciones de la migración"
			},
			.spellings = "Discrimination|Non-discrimination|Xenophobia|Combat discrimination|"
			"Elimination of discrimination|Discriminations|Lutte contre les discriminations|"
			"Discriminación|Eliminar las discriminaciones"
		},
		.actions = 7, .round_table = 4,
		.title_source = {"official", "secondary", "recalled"}
	},
	{
		{
			.name = "18", .number = 18, .paragraph = "34",
			.label = {"Skills development and recognition", "Perfectionnement et reconnaissance des qualifications", "Desarrollo y reconocimiento de competencias"},
			.title = {
				"Invest in skills development and facilitate mutual recognition of skills, qualifications and competences",
				"Investir dans le perfectionnement des compétences et faciliter la reconnaissance mutuelle des aptitudes, qualifications et compétences",
				"Invertir en el desarrollo de aptitudes y facilitar el reconocimiento mutuo de aptitudes, cualificaciones y competencias"
			},
			.spellings = "Skills|Skills development|Skills recognition|Recognition of skills|Compétences|"
			"Reconnaissance des compétences|Competencias|Reconocimiento de competencias|"
			"Desarrollo y reconocimiento de cualificaciones|"
			"Desarrollo y conocimiento de cualificaciones"
		},
		.actions = 12, .round_table = 1,
		.title_source = {"official", "recalled", "recalled"}
	},
	{
		{
			.name = "19", .number = 19, .paragraph = "35",
			.label = {"Migrant and diaspora contributions", "Contributions des migrants et diaspora", "Contribución de migrantes y diásporas"},
			.title = {
				"Create conditions for migrants and diasporas to fully contribute to sustainable development in all countries",
				"Créer les conditions permettant aux migrants et aux diasporas de contribuer pleinement au développement durable dans tous les pays",
				"Crear las condiciones necesarias para que los migrantes y las diásporas puedan contribuir plenamente al desarrollo sostenible en todos los países"
			},
			.spellings = "Diaspora|Diaspora contributions|Diaspora engagement|Migrants and diasporas|Diasporas|"
			"Contributions des migrants et de la diaspora|Diáspora|"
			"Contribución de los migrantes y las diásporas"
		},
		.actions = 10, .round_table = 3,
		.title_source = {"official", "recalled", "recalled"}
	},
	{
		{
			.name = "20", .number = 20, .paragraph = "36",
			.label = {"Remittances", "Envois de fonds", "Remesas"},
			.title = {
				"Promote faster, safer and cheaper transfer of remittances and foster financial inclusion of migrants",
				"Rendre les envois de fonds plus rapides, plus sûrs et moins coûteux et favoriser l'inclusion financière des migrants",
				"Promover transferencias de remesas más rápidas, seguras y económicas y fomentar la inclusión financiera de los migrantes"
			},
			.spellings = "Remittances and financial inclusion|Transfer of remittances|Transferts de fonds|"
			"Transferencias de remesas|Envío de remesas"
		},
		.actions = 9, .round_table = 3,
		.title_source = {"official", "official", "recalled"}
	},
	{
		{
			.name = "21", .number = 21, .paragraph = "37",
			.label = {"Dignified return and reintegration", "Retour digne et réintégration durable", "Retorno y reintegración dignos"},
			.title = {
				"Cooperate in facilitating safe and dignified return and readmission, as well as sustainable reintegration",
				"Coopérer en vue de faciliter le retour et la réadmission des migrants en toute sécurité et dignité, ainsi que leur réintégration durable",
				"Colaborar para facilitar el regreso y la readmisión en condiciones de seguridad y dignidad, así como la reintegración sostenible"
			},
			.spellings = "Return|Reintegration|Return and reintegration|Return, readmission and reintegration|"
			"Safe and dignified return|Retour|Retour et réintégration|Réintégration|Retorno|"
			"Retorno y reintegración|Retorno digno y reintegración|"
			"Retorno digno y reintegración sostenible"
		},
		.actions = 9, .round_table = 2,
		.title_source = {"official", "official", "official"}
	},
	{
		{
			.name = "22", .number = 22, .paragraph = "38",
			.label = {"Social protection", "Protection sociale", "Protección social"},
			.title = {
				"Establish mechanisms for the portability of social security entitlements and earned benefits",
				"Mettre en place des mécanismes de portabilité des droits de sécurité sociale et des avantages acquis",
				"Establecer mecanismos para la portabilidad de la seguridad social y las prestaciones adquiridas"
			},
			.spellings = "Social security|Portability of social security|Portability of benefits|"
			"Portability of social security entitlements|Sécurité sociale|Portabilité des droits|"
			"Seguridad social|Portabilidad de la seguridad social"
		},
		.actions = 3, .round_table = 3,
		.title_source = {"official", "official", "official"}
	},
	{
		{
			.name = "23", .number = 23, .paragraph = "39",
			.label = {"International cooperation", "Coopération internationale", "Cooperación internacional"},
			.title = {
				"Strengthen international cooperation and global partnerships for safe, orderly and regular migration",
				"Renforcer la coopération internationale et les partenariats mondiaux pour des migrations sûres, ordonnées et régulières",
				"Fortalecer la cooperación internacional y las alianzas mundiales para la migración segura, ordenada y regular"
			},
			.spellings = "Global partnerships|International cooperation and global partnerships|"
			"International cooperation and partnerships|Partenariats mondiaux|Alianzas mundiales"
		},
		.actions = 5, .round_table = 4,
		.title_source = {"official", "official", "recalled"}
	},
};

static GcmSlot slots[4096];
static char text[65536];
static GcmIndex entries = {.slots = slots, .nslots = 4096, .text = text, .room = 65536};

const GcmVocabulary gcm_objective_vocabulary = {
	.type_name = "gcm_objective",
	.noun = "objective",
	.forms = "Give a number from 1 to 23, or a label or title in English, French or Spanish.",
	.nterms = GCM_NOBJECTIVES,
	.terms = gcm_objective_table,
	.stride = sizeof(GcmObjective),
	.numbered = true,
	.ordered = true,
	.key = GCM_KEY_OF_PHRASE,
	.about = "gcm|pmm|objective|objectives|objectif|objectifs|objetivo|objetivos|obj|o|no|n|num|nr|number|numero|global|compact|pacte|mondial|pacto|mundial|marrakech|"
	"migration|migrations|migracion|sur|sobre|pour|des|une",
	.about_phrases = "safe orderly and regular migration|migrations sures ordonnees and regulieres|"
	"migration sure ordonnee and reguliere|para la migracion segura ordenada and regular|"
	"para una migracion segura ordenada and regular|para la migracion|"
	/* not "un global compact" alone, which is that of companies */
	"un gcm|un global compact for migration|un global compact for safe orderly and regular migration|"
	"united nations global compact for migration|united nations global compact for safe orderly and regular migration",
	.index = &entries
};
