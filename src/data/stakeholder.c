/*
 * stakeholder.c
 *		The stakeholders with whom States carry out the Global Compact
 *		(A/RES/73/195, para 44): the twelve that the paragraph names, and others.
 *
 * The Spanish labels are recalled from the official text and still to be
 * checked against it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/vocabulary.h"

static const GcmTerm terms[] = {
	{
		.name = "migrants", .paragraph = "44",
		.label = {
			"Migrants",
			"Migrants",
			"Migrantes"
		},
		.spellings = "Migrant communities|Migrant community|Communautés de migrants|Comunidades de migrantes|"
		"Migrant workers|Personnes migrantes|Personas migrantes|Travailleurs migrants|"
		"Trabajadores migrantes"
	},
	{
		.name = "civil-society", .paragraph = "44",
		.label = {
			"Civil society",
			"Société civile",
			"Sociedad civil"
		},
		.spellings = "CSO|CSOs|NGO|NGOs|ONG|OSC|INGO|Civil society organizations|"
		"Non-governmental organizations|Nongovernmental organizations|"
		"Organisations de la société civile|Organisations non gouvernementales|"
		"Organizaciones de la sociedad civil|Organizaciones no gubernamentales|"
		"Civil society actors|Civil society groups|Civil society representatives|"
		"Civil society networks|National NGO|International NGO|Local NGO|"
		"Community-based organizations|CBO|CBOs|Grassroots organizations|ONGs|"
		"Acteurs de la société civile|Actores de la sociedad civil|"
		"Not-for-profit organizations|Nonprofit organizations|Non-profit organizations"
	},
	{
		.name = "migrant-and-diaspora-organizations", .paragraph = "44",
		.label = {
			"Migrant and diaspora organizations",
			"Organisations de migrants et de la diaspora",
			"Organizaciones de migrantes y de la diáspora"
		},
		.spellings = "Migrant and diaspora organisations|"
		"Migrant organizations|Migrants' organizations|Diaspora|Diasporas|Diaspora organizations|"
		"Diaspora communities|Migrant associations|Diaspora associations|"
		"Organisations de migrants|Associations de migrants|Organisations de la diaspora|"
		"Diáspora|Organizaciones de migrantes|Organizaciones de la diáspora|"
		"Diaspora groups|Migrant groups|Migrant-led organizations|"
		"Migrant and refugee-led organizations|Asociaciones de migrantes|"
		"Organisations de la diaspora et des migrants|Asociaciones de la diáspora|"
		"Associations de la diaspora"
	},
	{
		.name = "faith-based-organizations", .paragraph = "44",
		.label = {
			"Faith-based organizations",
			"Organisations confessionnelles",
			"Organizaciones religiosas"
		},
		.spellings = "Faith-based organisations|"
		"FBO|FBOs|Faith-based groups|Faith organizations|Faith-based|Religious organizations|"
		"Religious groups|Organisations religieuses|Groupes confessionnels|"
		"Organizaciones confesionales|Organizaciones basadas en la fe|"
		"Faith communities|Faith groups|Faith leaders|Religious leaders|Religious communities|"
		"Churches|Églises|Iglesias|Communautés religieuses|Comunidades religiosas|"
		"Organisations à caractère religieux|Chefs religieux|Líderes religiosos"
	},
	{
		.name = "local-authorities-and-communities", .paragraph = "44",
		.label = {
			"Local authorities and communities",
			"Autorités et communautés locales",
			"Autoridades y comunidades locales"
		},
		.spellings = "Local authorities|Local communities|Local governments|Local and regional governments|"
		"Local and regional authorities|Local actors|Municipalities|Cities|City|Mayors|"
		"Autorités locales|Communautés locales|Collectivités locales|Collectivités territoriales|"
		"Gouvernements locaux|Villes|Municipalités|Autoridades locales|Comunidades locales|"
		"Gobiernos locales|Gobiernos locales y regionales|Ciudades|Municipios|"
		"Subnational governments|City governments|Host communities|LRGs|Regional governments|"
		"Maires|Pouvoirs locaux|Alcaldes|Alcaldías|Gouvernements locaux et régionaux|"
		"Communautés d'accueil|Comunidades de acogida"
	},
	{
		.name = "private-sector", .paragraph = "44",
		.label = {
			"The private sector",
			"Secteur privé",
			"Sector privado"
		},
		.spellings = "Business|Businesses|Employers|Employers' organizations|Companies|Entreprises|Employeurs|"
		"Empresas|Empleadores|Sector empresarial|"
		"Business sector|Private sector organizations|Private sector entities|"
		"Private sector companies|Enterprises|Business associations|Chambers of commerce|"
		"Organisations d'employeurs|Organisations patronales|Organizaciones de empleadores|"
		"Cámaras de comercio|Chambres de commerce|Empresarios"
	},
	{
		.name = "trade-unions", .paragraph = "44",
		.label = {
			"Trade unions",
			"Syndicats",
			"Sindicatos"
		},
		.spellings = "Unions|Labour unions|Workers' organizations|Organisations de travailleurs|"
		"Organisations syndicales|Organizaciones de trabajadores|Organizaciones sindicales|"
		"Workers' unions"
	},
	{
		.name = "parliamentarians", .paragraph = "44",
		.label = {
			"Parliamentarians",
			"Parlementaires",
			"Parlamentarios"
		},
		.spellings = "Parliament|Parliaments|Members of parliament|Legislators|Parlement|Parlements|"
		"Parlamento|Parlamentos|"
		"MPs|Legisladores|Parliamentary groups"
	},
	{
		.name = "national-human-rights-institutions", .paragraph = "44",
		.label = {
			"National human rights institutions",
			"Institutions nationales de défense des droits de l'homme",
			"Instituciones nacionales de derechos humanos"
		},
		.spellings = "NHRI|NHRIs|INDH|Human rights institutions|"
		"National human rights institutions and ombudspersons|"
		"Institutions nationales des droits de l'homme|"
		"Institutions nationales des droits humains|"
		"Instituciones nacionales de los derechos humanos|"
		"National human rights commissions"
	},
	{
		.name = "red-cross-and-red-crescent", .paragraph = "44",
		.label = {
			"The International Red Cross and Red Crescent Movement",
			"Mouvement international de la Croix-Rouge et du Croissant-Rouge",
			"Movimiento Internacional de la Cruz Roja y de la Media Luna Roja"
		},
		.spellings = "Red Cross|Red Crescent|Croix-Rouge|Croissant-Rouge|Cruz Roja|Media Luna Roja|"
		"ICRC|IFRC|CICR|FICR|International Committee of the Red Cross|"
		"International Federation of Red Cross and Red Crescent Societies|"
		"Red Cross and Red Crescent societies|Red Cross and Red Crescent Movement|"
		"Croix-Rouge et Croissant-Rouge|Comité international de la Croix-Rouge|"
		"Cruz Roja y Media Luna Roja|"
		"RCRC|RCRC Movement|National Red Cross and Red Crescent Societies|Red Cross Society|"
		"Red Crescent Society|Comité Internacional de la Cruz Roja|"
		"Fédération internationale des Sociétés de la Croix-Rouge et du Croissant-Rouge|"
		"Federación Internacional de Sociedades de la Cruz Roja y de la Media Luna Roja"
	},
	{
		.name = "academia", .paragraph = "44",
		.label = {
			"Academia",
			"Milieux universitaires",
			"Mundo académico"
		},
		.spellings = "Academic institutions|Academics|Universities|Research institutions|"
		"Academia and research|Think tanks|Universités|Monde universitaire|"
		"Établissements universitaires|Institutions universitaires|Universidades|"
		"Instituciones académicas|Academia y centros de investigación|"
		"Academic sector|Academic community|Research institutes|Researchers|Scholars|"
		"Milieu universitaire|Monde académique|Milieu académique|Milieux académiques|"
		"Institutions académiques|Institutions de recherche|Chercheurs|Sector académico|"
		"Institutos de investigación|Instituciones de investigación|Investigadores|"
		"Ámbito académico|Comunidad académica"
	},
	{
		.name = "media", .paragraph = "44",
		.label = {
			"The media",
			"Médias",
			"Medios de comunicación"
		},
		.spellings = "Press|Journalists|Media organizations|Presse|Journalistes|Medios|Prensa|Periodistas|"
		"Media outlets|News media"
	},
	{
		.name = "other", .paragraph = "44",
		.label = {
			"Other relevant stakeholders",
			"Autres parties prenantes (femmes, enfants, jeunes, …)",
			"Otras partes interesadas pertinentes (mujeres, niños, jóvenes, …)"
		},
		.spellings = "Other stakeholders|Other|Autres parties prenantes|Otros interesados pertinentes (mujeres, niños, jóvenes, …)|Otros interesados pertinentes|Otros interesados|"
			"Otras partes interesadas pertinentes|Otras partes interesadas|"
		"Women|Women's organizations|Children|Youth|Young people|Youth organizations|Femmes|"
		"Enfants|Jeunes|Jeunesse|Organisations de jeunesse|Mujeres|Niños|Jóvenes|Juventud|"
		"Other relevant stakeholder|Autres|Autre|Otros|Otro|"
		"Other actors|Women's groups|Women organizations|Youth-led organizations|"
		"Women, children and youth|Children and youth|Autres acteurs|Organisations de jeunes|"
		"Organisations de femmes|Otros actores|Organizaciones de mujeres|"
		"Organizaciones juveniles|Organizaciones de jóvenes|Niños y jóvenes|Enfants et jeunes"
	},
};

static GcmSlot slots[2048];
static char text[32768];
static GcmIndex entries = {.slots = slots, .nslots = 2048, .text = text, .room = 32768};

const GcmVocabulary gcm_stakeholder_vocabulary = {
	.type_name = "gcm_stakeholder",
	.noun = "stakeholder",
	.forms = "Give a name such as trade-unions, or a label in English, French or Spanish.",
	.nterms = sizeof(terms) / sizeof(terms[0]),
	.terms = terms,
	.stride = sizeof(GcmTerm),
	.key = GCM_KEY_OF_PHRASE,
	.index = &entries
};
