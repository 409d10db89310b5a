/*
 * sdg_10_7_2.c
 *		The domains and questions of SDG indicator 10.7.2, in the words of its
 *		metadata, shortened; French and Spanish are recalled.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/sdg_10_7_2.h"

const char *const gcm_answer_name[GCM_NANSWER_KINDS] = {"no", "legal-status-only", "yes"};

const char *const gcm_category_name[GCM_NCATEGORIES] = {
	"requires-further-progress", "partially-meets", "meets", "fully-meets"
};

const char *const gcm_category_label[GCM_NCATEGORIES][GCM_NLANGS] = {
	{"Requires further progress", "Nécessite de nouveaux progrès", "Requiere más avances"},
	{"Partially meets", "Satisfait partiellement", "Cumple parcialmente"},
	{"Meets", "Satisfait", "Cumple"},
	{"Fully meets", "Satisfait pleinement", "Cumple plenamente"}
};

const char *const gcm_all_domains[GCM_NLANGS] = {"All domains", "Tous les domaines", "Todos los ámbitos"};

const GcmPolicyDomain gcm_policy_domain[GCM_NDOMAINS] = {
	{
		.label = {"Migrant rights", "Droits des migrants", "Derechos de los migrantes"},
		.question = {
			{"Essential and emergency health care", "Soins de santé essentiels et d'urgence", "Atención de salud esencial y de urgencia"},
			{"Public education", "Enseignement public", "Educación pública"},
			{"Equal pay for equal work", "Salaire égal pour un travail égal", "Igual salario por igual trabajo"},
			{"Social protection", "Protection sociale", "Protección social"},
			{"Access to justice", "Accès à la justice", "Acceso a la justicia"}
		}
	},
	{
		.label = {
			"Whole-of-government and evidence-based policies",
			"Politiques pangouvernementales et fondées sur des données factuelles",
			"Políticas pangubernamentales y con base empírica"
		},
		.question = {
			{"Dedicated agency", "Organisme spécialisé", "Organismo especializado"},
			{
				"Policy or strategy for regular migration pathways, labour migration included",
				"Politique ou stratégie de filières de migration régulière, y compris de main-d'œuvre",
				"Política o estrategia sobre vías de migración regular, incluida la laboral"
			},
			{
				"Policy or strategy for the inclusion or integration of immigrants",
				"Politique ou stratégie d'inclusion ou d'intégration des immigrants",
				"Política o estrategia de inclusión o integración de los inmigrantes"
			},
			{
				"Mechanism for gender-responsive migration policy",
				"Mécanisme de prise en compte des questions de genre dans la politique migratoire",
				"Mecanismo para una política migratoria con perspectiva de género"
			},
			{
				"Mechanism so that disaggregated data inform migration policy",
				"Mécanisme fondant la politique migratoire sur des données ventilées",
				"Mecanismo para basar la política migratoria en datos desglosados"
			}
		}
	},
	{
		.label = {"Cooperation and partnerships", "Coopération et partenariats", "Cooperación y alianzas"},
		.question = {
			{"Inter-ministerial coordination", "Coordination interministérielle", "Coordinación interministerial"},
			{"Bilateral agreements", "Accords bilatéraux", "Acuerdos bilaterales"},
			{
				"Regional agreements on mobility",
				"Accords régionaux de mobilité",
				"Acuerdos regionales de movilidad"
			},
			{
				"Agreements on return and readmission",
				"Accords de retour et de réadmission",
				"Acuerdos de retorno y readmisión"
			},
			{
				"Mechanisms to engage civil society and the private sector",
				"Mécanismes de participation de la société civile et du secteur privé",
				"Mecanismos de participación de la sociedad civil y del sector privado"
			}
		}
	},
	{
		.label = {"Socioeconomic well-being", "Bien-être socioéconomique", "Bienestar socioeconómico"},
		.question = {
			{
				"Labour migration aligned with labour market needs",
				"Migration de main-d'œuvre adaptée aux besoins du marché du travail",
				"Migración laboral acorde con las necesidades del mercado de trabajo"
			},
			{
				"Portability of social security benefits",
				"Transférabilité des prestations de sécurité sociale",
				"Portabilidad de las prestaciones de seguridad social"
			},
			{
				"Recognition of skills and qualifications",
				"Reconnaissance des compétences et des qualifications",
				"Reconocimiento de aptitudes y cualificaciones"
			},
			{"Flow of remittances", "Envois de fonds", "Flujo de remesas"},
			{"Fair and ethical recruitment", "Recrutement équitable et éthique", "Contratación equitativa y ética"}
		}
	},
	{
		.label = {
			"Mobility dimensions of crises",
			"Mobilité en situation de crise",
			"Dimensiones de movilidad de las crisis"
		},
		.question = {
			{
				"Reception and processing of forcibly displaced persons",
				"Accueil et prise en charge des personnes déplacées de force",
				"Recepción y tramitación de personas desplazadas por la fuerza"
			},
			{
				"Contingency planning for displaced populations",
				"Plans d'intervention en faveur des populations déplacées",
				"Planificación para contingencias de poblaciones desplazadas"
			},
			{
				"Assistance to citizens abroad in crises",
				"Aide aux ressortissants à l'étranger en cas de crise",
				"Asistencia a los ciudadanos en el extranjero en situaciones de crisis"
			},
			{
				"Disaster risk reduction that provides for displacement",
				"Réduction des risques de catastrophe tenant compte des déplacements",
				"Reducción del riesgo de desastres que prevé los desplazamientos"
			},
			{
				"Temporary stay or protection",
				"Séjour ou protection temporaires",
				"Estancia o protección temporal"
			}
		}
	},
	{
		.label = {
			"Safe, orderly and regular migration",
			"Migrations sûres, ordonnées et régulières",
			"Migración segura, ordenada y regular"
		},
		.question = {
			{"Monitoring of overstays", "Suivi des dépassements de séjour", "Seguimiento de las estancias excedidas"},
			{
				"Authorization controls before arrival",
				"Contrôle des autorisations avant l'arrivée",
				"Controles de autorización previos a la llegada"
			},
			{
				"Unaccompanied and separated children",
				"Enfants non accompagnés ou séparés",
				"Niños no acompañados y separados"
			},
			{"Information campaigns", "Campagnes d'information", "Campañas de información"},
			{
				"Strategies against trafficking and smuggling",
				"Stratégies de lutte contre la traite et le trafic illicite",
				"Estrategias contra la trata y el tráfico ilícito"
			}
		}
	}
};
