/*
 * country.c
 *		The countries and areas of ISO 3166-1, with UN membership and the
 *		regional commissions of the United Nations in which each sits.
 *
 * Labels are the names of the United Nations: of Member and observer States
 * the short names of UNTERM, without the article in brackets; of other areas
 * those of M49; ISO 3166-1's where M49 has none.  The article that stands
 * before the name in a sentence is UNTERM's; for other areas it is ours.  The
 * further spellings are the ISO forms with a comma, official names, everyday
 * names and well-known former ones.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/country.h"

/* The regional commissions, as bits in the order of their vocabulary */
#define ECA		(1 << 0)
#define ECE		(1 << 1)
#define ECLAC	(1 << 2)
#define ESCAP	(1 << 3)
#define ESCWA	(1 << 4)

const GcmCountry gcm_country_table[GCM_NCOUNTRIES] = {
	{
		{
			.name = "ABW", .short_name = "AW", .number = 533,
			.label = {"Aruba", "Aruba", "Aruba"},
			.part_of = "NLD"
		},
		.un_member = false, .commissions = 0
	},
	{
		{
			.name = "AFG", .short_name = "AF", .number = 4,
			.label = {"Afghanistan", "Afghanistan", "Afganistán"},
			.spellings = "Islamic Republic of Afghanistan|"
			"République islamique d'Afghanistan|"
			"República Islámica del Afganistán|Islamic State of Afghanistan"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "l'", "el "}
	},
	{
		{
			.name = "AGO", .short_name = "AO", .number = 24,
			.label = {"Angola", "Angola", "Angola"},
			.spellings = "Republic of Angola|République d'Angola|República de Angola"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "l'", ""}
	},
	{
		{
			.name = "AIA", .short_name = "AI", .number = 660,
			.label = {"Anguilla", "Anguilla", "Anguila"},
			.part_of = "GBR"
		},
		.un_member = false, .commissions = 0
	},
	{
		{
			.name = "ALA", .short_name = "AX", .number = 248,
			.label = {"Åland Islands", "Îles d'Åland", "Islas Åland"},
			.spellings = "Åland, Îles|Åland|Islas de Åland|Îles d’Åland|Ahvenanmaa|Aaland Islands|Aaland|"
			"Aland|Aland Islands|Îles Åland",
			.part_of = "FIN"
		},
		.un_member = false, .commissions = 0,
		.article = {"the ", "les ", "las "}
	},
	{
		{
			.name = "ALB", .short_name = "AL", .number = 8,
			.label = {"Albania", "Albanie", "Albania"},
			.spellings = "Republic of Albania|République d'Albanie|República de Albania|"
			"République de l'Albanie"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "l'", ""}
	},
	{
		{
			.name = "AND", .short_name = "AD", .number = 20,
			.label = {"Andorra", "Andorre", "Andorra"},
			.spellings = "Principality of Andorra|Principauté d'Andorre|"
			"Principado de Andorra"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "l'", ""}
	},
	{
		{
			.name = "ARE", .short_name = "AE", .number = 784,
			.label = {"United Arab Emirates", "Émirats arabes unis", "Emiratos Árabes Unidos"},
			.spellings = "UAE|Emirates|EAU|U. Arab Emirates|United Arab Em.|"
			"U A E|Emiratos Árabes|Émirats arabes"
		},
		.un_member = true, .commissions = ESCWA,
		.article = {"the ", "les ", "los "}
	},
	{
		{
			.name = "ARG", .short_name = "AR", .number = 32,
			.label = {"Argentina", "Argentine", "Argentina"},
			.spellings = "Argentine Republic|République argentine|República Argentina"
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"", "l'", "la "}
	},
	{
		{
			.name = "ARM", .short_name = "AM", .number = 51,
			.label = {"Armenia", "Arménie", "Armenia"},
			.spellings = "Republic of Armenia|République d'Arménie|República de Armenia"
		},
		.un_member = true, .commissions = ECE | ESCAP,
		.article = {"", "l'", ""}
	},
	{
		{
			.name = "ASM", .short_name = "AS", .number = 16,
			.label = {"American Samoa", "Samoa américaines", "Samoa Americana"},
			.spellings = "Samoa Estadounidense|"
			"Samoa (US)|Samoa (EE.UU.)",
			.part_of = "USA"
		},
		.un_member = false, .commissions = 0,
		.article = {"", "les ", ""}
	},
	{
		{
			.name = "ATA", .short_name = "AQ", .number = 10,
			.label = {"Antarctica", "Antarctique", "Antártida"}
		},
		.un_member = false, .commissions = 0,
		.article = {"", "l'", "la "}
	},
	{
		{
			.name = "ATF", .short_name = "TF", .number = 260,
			.label = {"French Southern Territories", "Terres australes françaises", "Territorio de las Tierras Australes Francesas"},
			.spellings = "Tierras Australes Francesas|"
			"Terres australes et antarctiques françaises|Tierras Australes y Antárticas Francesas|"
			"French Southern and Antarctic Lands|French Southern and Antarctic Territories|"
			"Territory of the French Southern and Antarctic Lands|Territorios Australes Franceses|"
			"Territorio del Francés Tierras australes y antárticas|Territorios Franceses del Sur|"
			"TAAF|French Southern Antarctic Lands|"
			"French South Antarctic Territories|"
			"Territoire des Terres australes et antarctiques françaises|"
			"Territorios Australes y Antárticos Franceses"
		},
		.un_member = false, .commissions = 0,
		.article = {"the ", "les ", "el "},
		.fr_in = "dans"
	},
	{
		{
			.name = "ATG", .short_name = "AG", .number = 28,
			.label = {"Antigua and Barbuda", "Antigua-et-Barbuda", "Antigua y Barbuda"}
		},
		.un_member = true, .commissions = ECLAC
	},
	{
		{
			.name = "AUS", .short_name = "AU", .number = 36,
			.label = {"Australia", "Australie", "Australia"},
			.spellings = "Commonwealth of Australia|Commonwealth d'Australie|"
			"Commonwealth de Australia"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "l'", ""}
	},
	{
		{
			.name = "AUT", .short_name = "AT", .number = 40,
			.label = {"Austria", "Autriche", "Austria"},
			.spellings = "Republic of Austria|République d'Autriche|República de Austria"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "l'", ""}
	},
	{
		{
			.name = "AZE", .short_name = "AZ", .number = 31,
			.label = {"Azerbaijan", "Azerbaïdjan", "Azerbaiyán"},
			.spellings = "Republic of Azerbaijan|République d'Azerbaïdjan|República de Azerbaiyán|"
			"Azerbaijani Republic"
		},
		.un_member = true, .commissions = ECE | ESCAP,
		.article = {"", "l'", ""}
	},
	{
		{
			.name = "BDI", .short_name = "BI", .number = 108,
			.label = {"Burundi", "Burundi", "Burundi"},
			.spellings = "Republic of Burundi|République du Burundi|República de Burundi"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "BEL", .short_name = "BE", .number = 56,
			.label = {"Belgium", "Belgique", "Bélgica"},
			.spellings = "Kingdom of Belgium|Royaume de Belgique|Reino de Bélgica"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "BEN", .short_name = "BJ", .number = 204,
			.label = {"Benin", "Bénin", "Benin"},
			.spellings = "Republic of Benin|République du Bénin|República de Benín|Dahomey|República de Benin"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "BES", .short_name = "BQ", .number = 535,
			.label = {"Bonaire, Sint Eustatius and Saba", "Bonaire, Saint-Eustache et Saba", "Bonaire, San Eustaquio y Saba"},
			.spellings = "Caribbean Netherlands|Pays-Bas caribéens|Caribe Neerlandés|"
			"Bonaire, Saint Eustatius and Saba|Islas BES (Caribe Neerlandés)|"
			"BES Islands|Îles BES|Islas BES",
			.part_of = "NLD"
		},
		.un_member = false, .commissions = 0
	},
	{
		{
			.name = "BFA", .short_name = "BF", .number = 854,
			.label = {"Burkina Faso", "Burkina Faso", "Burkina Faso"},
			.spellings = "Burquina Faso|Upper Volta|Haute-Volta|Alto Volta|"
			"Burkina|République du Burkina"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "BGD", .short_name = "BD", .number = 50,
			.label = {"Bangladesh", "Bangladesh", "Bangladesh"},
			.spellings = "People's Republic of Bangladesh|République populaire du Bangladesh|"
			"República Popular de Bangladesh|East Pakistan|República Popular de Bangladés|"
			"Bangladés"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "BGR", .short_name = "BG", .number = 100,
			.label = {"Bulgaria", "Bulgarie", "Bulgaria"},
			.spellings = "Republic of Bulgaria|République de Bulgarie|"
			"República de Bulgaria"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "BHR", .short_name = "BH", .number = 48,
			.label = {"Bahrain", "Bahreïn", "Bahrein"},
			.spellings = "Kingdom of Bahrain|Royaume de Bahreïn|Reino de Bahrein|Bahrayn|"
			"Reino de Baréin|Baréin"
		},
		.un_member = true, .commissions = ESCWA
	},
	{
		{
			.name = "BHS", .short_name = "BS", .number = 44,
			.label = {"Bahamas", "Bahamas", "Bahamas"},
			.spellings = "Commonwealth of the Bahamas|Commonwealth des Bahamas|"
			"Commonwealth de las Bahamas|"
			"Islas Bahamas|Îles Bahamas|Bahama Islands"
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"the ", "les ", "las "}
	},
	{
		{
			.name = "BIH", .short_name = "BA", .number = 70,
			.label = {"Bosnia and Herzegovina", "Bosnie-Herzégovine", "Bosnia y Herzegovina"},
			.spellings = "Bosnia|Bosnia-Herzegovina|Bosnie|Republic of Bosnia and Herzegovina|"
			"Bosnia Herzegovina|Bosnia-Hercegovina"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "BLM", .short_name = "BL", .number = 652,
			.label = {"Saint Barthélemy", "Saint-Barthélemy", "San Barthélemy"},
			.spellings = "Saint Barts|St Barthélemy|St. Barts|St. Barths|Saint Barths|St Barth|"
			"San Bartolomé",
			.part_of = "FRA"
		},
		.un_member = false, .commissions = 0
	},
	{
		{
			.name = "BLR", .short_name = "BY", .number = 112,
			.label = {"Belarus", "Bélarus", "Belarús"},
			.spellings = "Republic of Belarus|République du Bélarus|República de Belarús|"
			"Byelorussia|Biélorussie|Bielorrusia|"
			"Bielorussia|Belorussia|Belorusia"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "BLZ", .short_name = "BZ", .number = 84,
			.label = {"Belize", "Belize", "Belice"},
			.spellings = "British Honduras|Honduras britannique"
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "BMU", .short_name = "BM", .number = 60,
			.label = {"Bermuda", "Bermudes", "Bermuda"},
			.spellings = "Bermudas|The Bermudas|Islas Bermudas|"
			"Bermuda Islands|Îles Bermudes",
			.part_of = "GBR"
		},
		.un_member = false, .commissions = 0,
		.article = {"", "les ", ""}
	},
	{
		{
			.name = "BOL", .short_name = "BO", .number = 68,
			.label = {"Bolivia (Plurinational State of)", "Bolivie (État plurinational de)", "Bolivia (Estado Plurinacional de)"},
			.spellings = "Bolivia|Bolivie|Plurinational State of Bolivia|"
			"État plurinational de Bolivie|Estado Plurinacional de Bolivia|"
			"Republic of Bolivia"
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"the ", "l'", "el "},
		.in_text = {"Plurinational State of Bolivia", "État plurinational de Bolivie", "Estado Plurinacional de Bolivia"},
		.fr_in = "dans"
	},
	{
		{
			.name = "BRA", .short_name = "BR", .number = 76,
			.label = {"Brazil", "Brésil", "Brasil"},
			.spellings = "Federative Republic of Brazil|République fédérative du Brésil|"
			"República Federativa del Brasil|"
			"République fédérale du Brésil"
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"", "le ", "el "}
	},
	{
		{
			.name = "BRB", .short_name = "BB", .number = 52,
			.label = {"Barbados", "Barbade", "Barbados"}
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"", "la ", ""},
		.fr_in = "à"
	},
	{
		{
			.name = "BRN", .short_name = "BN", .number = 96,
			.label = {"Brunei Darussalam", "Brunéi Darussalam", "Brunei Darussalam"},
			.spellings = "Brunei|State of Brunei Darussalam|Nation of Brunei|Nation of Brunei, Abode of Peace|"
			"Nación de Brunei, Morada de la Paz|État de Brunei Darussalam|"
			"Negara Brunei Darussalam|Sultanate of Brunei|Brunei Dar."
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "BTN", .short_name = "BT", .number = 64,
			.label = {"Bhutan", "Bhoutan", "Bhután"},
			.spellings = "Kingdom of Bhutan|Royaume du Bhoutan|Reino de Bhután|Reino de Bután|"
			"Bután"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "BVT", .short_name = "BV", .number = 74,
			.label = {"Bouvet Island", "Île Bouvet", "Isla Bouvet"},
			.spellings = "Bouvet",
			.part_of = "NOR"
		},
		.un_member = false, .commissions = 0,
		.article = {"", "l'", "la "},
		.fr_in = "à"
	},
	{
		{
			.name = "BWA", .short_name = "BW", .number = 72,
			.label = {"Botswana", "Botswana", "Botswana"},
			.spellings = "Republic of Botswana|République du Botswana|República de Botswana|"
			"Botsuana"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "CAF", .short_name = "CF", .number = 140,
			.label = {"Central African Republic", "République centrafricaine", "República Centroafricana"},
			.spellings = "CAR|RCA|Centrafrique|Central African Rep.|"
			"C.A.R.|République centre-africaine|República Centro Africana"
		},
		.un_member = true, .commissions = ECA,
		.article = {"the ", "la ", "la "}
	},
	{
		{
			.name = "CAN", .short_name = "CA", .number = 124,
			.label = {"Canada", "Canada", "Canadá"}
		},
		.un_member = true, .commissions = ECE | ECLAC,
		.article = {"", "le ", "el "}
	},
	{
		{
			.name = "CCK", .short_name = "CC", .number = 166,
			.label = {"Cocos (Keeling) Islands", "Îles des Cocos (Keeling)", "Islas Cocos (Keeling)"},
			.spellings = "Cocos (Keeling), Îles|Cocos Islands|Keeling Islands|"
			"Îles Cocos|Islas Cocos",
			.part_of = "AUS"
		},
		.un_member = false, .commissions = 0,
		.article = {"the ", "les ", "las "}
	},
	{
		{
			.name = "CHE", .short_name = "CH", .number = 756,
			.label = {"Switzerland", "Suisse", "Suiza"},
			.spellings = "Swiss Confederation|Confédération suisse|Confederación Suiza"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "CHL", .short_name = "CL", .number = 152,
			.label = {"Chile", "Chili", "Chile"},
			.spellings = "Republic of Chile|République du Chili|República de Chile"
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "CHN", .short_name = "CN", .number = 156,
			.label = {"China", "Chine", "China"},
			.spellings = "People's Republic of China|République populaire de Chine|"
			"República Popular China|República Popular de China|PRC|"
			"P.R. China|P R China|People's Rep. China|China, P.R.|R.P. Chine|"
			"R.P. China|China, RPC|Chine continentale|P.R. of China"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "CIV", .short_name = "CI", .number = 384,
			.label = {"Côte d'Ivoire", "Côte d'Ivoire", "Côte d'Ivoire"},
			.spellings = "Republic of Côte d'Ivoire|République de Côte d'Ivoire|"
			"República de Costa de Marfil|Ivory Coast|República de Côte d'Ivoire|Costa de Marfil"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "CMR", .short_name = "CM", .number = 120,
			.label = {"Cameroon", "Cameroun", "Camerún"},
			.spellings = "Republic of Cameroon|République du Cameroun|República de Camerún|"
			"República del Camerún"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "le ", "el "}
	},
	{
		{
			.name = "COD", .short_name = "CD", .number = 180,
			.label = {"Democratic Republic of the Congo", "République démocratique du Congo", "República Democrática del Congo"},
			.spellings = "Congo, The Democratic Republic of the|Congo, República Democrática del|DRC|RDC|"
			"DR Congo|Congo-Kinshasa|Zaire|Congo, Dem. Rep.|Congo (DRC)|Congo (RDC)|"
			"Congo (Kinshasa)|D.R. Congo|RD Congo|R.D. Congo|Congo RD|Congo, DR|Congo, DRC|Zaïre|"
			"D R Congo|R D Congo|D.R.C.|Congo, D R"
		},
		.un_member = true, .commissions = ECA,
		.article = {"the ", "la ", "la "}
	},
	{
		{
			.name = "COG", .short_name = "CG", .number = 178,
			.label = {"Congo", "Congo", "Congo"},
			.spellings = "Republic of the Congo|República del Congo|Congo-Brazzaville|"
			"Congo, Republic of the|Congo, Rep.|Congo (Brazzaville)|Congo, Republic of|"
			"République du Congo"
		},
		.un_member = true, .commissions = ECA,
		.article = {"the ", "le ", "el "}
	},
	{
		{
			.name = "COK", .short_name = "CK", .number = 184,
			.label = {"Cook Islands", "Îles Cook", "Islas Cook"},
			.spellings = "Cook Is.",
			.part_of = "NZL"
		},
		.un_member = false, .commissions = 0,
		.article = {"the ", "les ", "las "}
	},
	{
		{
			.name = "COL", .short_name = "CO", .number = 170,
			.label = {"Colombia", "Colombie", "Colombia"},
			.spellings = "Republic of Colombia|République de Colombie|"
			"República de Colombia"
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "COM", .short_name = "KM", .number = 174,
			.label = {"Comoros", "Comores", "Comoras"},
			.spellings = "Comores, Islas|Union of the Comoros|Union des Comores|Unión de las Comoras|"
			"Comoro Islands|Islamic Federal Republic of the Comoros|"
			"République fédérale islamique des Comores|"
			"Comoros Islands|Îles Comores|Islas Comoras"
		},
		.un_member = true, .commissions = ECA,
		.article = {"the ", "les ", "las "}
	},
	{
		{
			.name = "CPV", .short_name = "CV", .number = 132,
			.label = {"Cabo Verde", "Cabo Verde", "Cabo Verde"},
			.spellings = "Republic of Cabo Verde|République de Cabo Verde|"
			"República de Cabo Verde|Cape Verde|Cape Verde Islands|Îles du Cap-Vert|Cap-Vert|"
			"Islas de Cabo Verde"
		},
		.un_member = true, .commissions = ECA
	},
	{
		{
			.name = "CRI", .short_name = "CR", .number = 188,
			.label = {"Costa Rica", "Costa Rica", "Costa Rica"},
			.spellings = "Republic of Costa Rica|République du Costa Rica|"
			"República de Costa Rica"
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "CUB", .short_name = "CU", .number = 192,
			.label = {"Cuba", "Cuba", "Cuba"},
			.spellings = "Republic of Cuba|République de Cuba|República de Cuba"
		},
		.un_member = true, .commissions = ECLAC
	},
	{
		{
			.name = "CUW", .short_name = "CW", .number = 531,
			.label = {"Curaçao", "Curaçao", "Curazao"},
			.spellings = "Country of Curaçao|Pays de Curaçao|País de Curazao",
			.part_of = "NLD"
		},
		.un_member = false, .commissions = 0
	},
	{
		{
			.name = "CXR", .short_name = "CX", .number = 162,
			.label = {"Christmas Island", "Île Christmas", "Isla Christmas"},
			.spellings = "Christmas, Île|Isla de Navidad",
			.part_of = "AUS"
		},
		.un_member = false, .commissions = 0,
		.article = {"", "l'", "la "},
		.fr_in = "à"
	},
	{
		{
			.name = "CYM", .short_name = "KY", .number = 136,
			.label = {"Cayman Islands", "Îles Caïmanes", "Islas Caimán"},
			.spellings = "Caymanes|Caïmanes|Îles Caïmans|"
			"Caymans",
			.part_of = "GBR"
		},
		.un_member = false, .commissions = 0,
		.article = {"the ", "les ", "las "}
	},
	{
		{
			.name = "CYP", .short_name = "CY", .number = 196,
			.label = {"Cyprus", "Chypre", "Chipre"},
			.spellings = "Republic of Cyprus|République de Chypre|República de Chipre"
		},
		.un_member = true, .commissions = ECE
	},
	{
		{
			.name = "CZE", .short_name = "CZ", .number = 203,
			.label = {"Czechia", "Tchéquie", "Chequia"},
			.spellings = "Czech Republic|République tchèque|República Checa"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "DEU", .short_name = "DE", .number = 276,
			.label = {"Germany", "Allemagne", "Alemania"},
			.spellings = "Federal Republic of Germany|République fédérale d'Allemagne|"
			"República Federal de Alemania|FRG|"
			"Germany, Federal Republic of|Germany, Fed. Rep.|Germany, Fed. Rep. of|Fed. Rep. of Germany|"
			"Allemagne, République fédérale d'|RFA|FRG|Alemania, República Federal de|"
			"Federal Rep. of Germany"
		},
		.un_member = true, .commissions = ECE | ECLAC,
		.article = {"", "l'", ""}
	},
	{
		{
			.name = "DJI", .short_name = "DJ", .number = 262,
			.label = {"Djibouti", "Djibouti", "Djibouti"},
			.spellings = "Republic of Djibouti|République de Djibouti|República de Djibouti|"
			"French Somaliland|Côte française des Somalis|"
			"French Territory of the Afars and the Issas|Yibuti"
		},
		.un_member = true, .commissions = ECA | ESCWA
	},
	{
		{
			.name = "DMA", .short_name = "DM", .number = 212,
			.label = {"Dominica", "Dominique", "Dominica"},
			.spellings = "Commonwealth of Dominica|Commonwealth de Dominique|"
			"Commonwealth de Dominica"
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"", "la ", ""},
		.fr_in = "à"
	},
	{
		{
			.name = "DNK", .short_name = "DK", .number = 208,
			.label = {"Denmark", "Danemark", "Dinamarca"},
			.spellings = "Kingdom of Denmark|Royaume du Danemark|Reino de Dinamarca"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "DOM", .short_name = "DO", .number = 214,
			.label = {"Dominican Republic", "République dominicaine", "República Dominicana"},
			.spellings = "Dominicana"
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"the ", "la ", "la "}
	},
	{
		{
			.name = "DZA", .short_name = "DZ", .number = 12,
			.label = {"Algeria", "Algérie", "Argelia"},
			.spellings = "People's Democratic Republic of Algeria|"
			"République algérienne démocratique et populaire|"
			"República Argelina Democrática y Popular|República Democrática Popular de Argelia|"
			"République démocratique et populaire d'Algérie"
		},
		.un_member = true, .commissions = ECA | ESCWA,
		.article = {"", "l'", ""}
	},
	{
		{
			.name = "ECU", .short_name = "EC", .number = 218,
			.label = {"Ecuador", "Équateur", "Ecuador"},
			.spellings = "Republic of Ecuador|République d'Équateur|"
			"République de l'Équateur|República del Ecuador"
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"", "l'", "el "}
	},
	{
		{
			.name = "EGY", .short_name = "EG", .number = 818,
			.label = {"Egypt", "Égypte", "Egipto"},
			.spellings = "Arab Republic of Egypt|République arabe d'Égypte|"
			"República Árabe de Egipto|Egypt, Arab Rep.|"
			"A.R. Egypt|Egypt, A.R.|A.R. of Egypt"
		},
		.un_member = true, .commissions = ECA | ESCWA,
		.article = {"", "l'", ""}
	},
	{
		{
			.name = "ERI", .short_name = "ER", .number = 232,
			.label = {"Eritrea", "Érythrée", "Eritrea"},
			.spellings = "State of Eritrea|État d'Érythrée|Estado de Eritrea"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "l'", ""}
	},
	{
		{
			.name = "ESH", .short_name = "EH", .number = 732,
			.label = {"Western Sahara", "Sahara occidental", "Sáhara Occidental"},
			.spellings = "W. Sahara|Spanish Sahara|Sahara espagnol|Sáhara Español"
		},
		.un_member = false, .commissions = 0,
		.article = {"", "le ", "el "}
	},
	{
		{
			.name = "ESP", .short_name = "ES", .number = 724,
			.label = {"Spain", "Espagne", "España"},
			.spellings = "Kingdom of Spain|Royaume d'Espagne|Reino de España"
		},
		.un_member = true, .commissions = ECE | ECLAC,
		.article = {"", "l'", ""}
	},
	{
		{
			.name = "EST", .short_name = "EE", .number = 233,
			.label = {"Estonia", "Estonie", "Estonia"},
			.spellings = "Republic of Estonia|République d'Estonie|República de Estonia"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "l'", ""}
	},
	{
		{
			.name = "ETH", .short_name = "ET", .number = 231,
			.label = {"Ethiopia", "Éthiopie", "Etiopía"},
			.spellings = "Federal Democratic Republic of Ethiopia|"
			"République fédérale démocratique d'Éthiopie|"
			"República Democrática Federal de Etiopía|Abyssinia"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "l'", ""}
	},
	{
		{
			.name = "FIN", .short_name = "FI", .number = 246,
			.label = {"Finland", "Finlande", "Finlandia"},
			.spellings = "Republic of Finland|République de Finlande|"
			"República de Finlandia"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "FJI", .short_name = "FJ", .number = 242,
			.label = {"Fiji", "Fidji", "Fiji"},
			.spellings = "Republic of Fiji|République des Fidji|República de Fiji|"
			"République de Fidji|Fiji Islands|Îles Fidji|Islas Fiji|Fiyi|"
			"Islas Fiyi"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "les ", ""}
	},
	{
		{
			.name = "FLK", .short_name = "FK", .number = 238,
			.label = {"Falkland Islands (Malvinas)", "Îles Falkland (Malvinas)", "Islas Malvinas (Falkland)"},
			.spellings = "Malouines, Îles (Falkland)|Islas Malvinas (Falkland Islands)|"
			"Falkland Islands|Islas Malvinas|Îles Malouines|Malouines|Îles Falkland|"
			"Falklands Islands (Malvinas)|Falklands|Islas Falkland (Malvinas)|"
			"Malvinas|Falkland (Malvinas)",
			.part_of = "GBR"
		},
		.un_member = false, .commissions = 0,
		.article = {"the ", "les ", "las "}
	},
	{
		{
			.name = "FRA", .short_name = "FR", .number = 250,
			.label = {"France", "France", "Francia"},
			.spellings = "French Republic|République française|República Francesa|"
			"Metropolitan France|France métropolitaine|Francia metropolitana"
		},
		.un_member = true, .commissions = ECE | ECLAC | ESCAP,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "FRO", .short_name = "FO", .number = 234,
			.label = {"Faroe Islands", "Îles Féroé", "Islas Feroe"},
			.spellings = "Faeroe Islands|"
			"Faroes|Faeroes",
			.part_of = "DNK"
		},
		.un_member = false, .commissions = 0,
		.article = {"the ", "les ", "las "}
	},
	{
		{
			.name = "FSM", .short_name = "FM", .number = 583,
			.label = {"Micronesia (Federated States of)", "Micronésie (États fédérés de)", "Micronesia (Estados Federados de)"},
			.spellings = "Federated States of Micronesia|États fédérés de Micronésie|"
			"Estados Federados de Micronesia|Micronesia, Fed. Sts.|Micronesia (country)|"
			"FS Micronesia|Micronesia, Fed. States of|"
			"F.S. Micronesia|F.S. of Micronesia"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"the ", "les ", "los "},
		.in_text = {"Federated States of Micronesia", "États fédérés de Micronésie", "Estados Federados de Micronesia"},
		.fr_in = "dans"
	},
	{
		{
			.name = "GAB", .short_name = "GA", .number = 266,
			.label = {"Gabon", "Gabon", "Gabón"},
			.spellings = "Gabonese Republic|République gabonaise|República Gabonesa|"
			"Republic of Gabon"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "le ", "el "}
	},
	{
		{
			.name = "GBR", .short_name = "GB", .number = 826,
			.label = {"United Kingdom of Great Britain and Northern Ireland", "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord", "Reino Unido de Gran Bretaña e Irlanda del Norte"},
			.spellings = "UK|Great Britain|Grande-Bretagne|Gran Bretaña|Britain|U.K.|"
			"Great Britain and Northern Ireland|United Kingdom|Royaume-Uni|Reino Unido|"
			"U K|United Kingdom of Great Britain and N. Ireland|R.-U."
		},
		.un_member = true, .commissions = ECE | ECLAC | ESCAP,
		.article = {"the ", "le ", "el "}
	},
	{
		{
			.name = "GEO", .short_name = "GE", .number = 268,
			.label = {"Georgia", "Géorgie", "Georgia"},
			.spellings = "République de Géorgie|República de Georgia"
		},
		.un_member = true, .commissions = ECE | ESCAP,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "GGY", .short_name = "GG", .number = 831,
			.label = {"Guernsey", "Guernesey", "Guernsey"},
			.spellings = "Guernsey, Channel Islands",
			.part_of = "GBR"
		},
		.un_member = false, .commissions = 0
	},
	{
		{
			.name = "GHA", .short_name = "GH", .number = 288,
			.label = {"Ghana", "Ghana", "Ghana"},
			.spellings = "Republic of Ghana|République du Ghana|República de Ghana|"
			"Gold Coast"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "GIB", .short_name = "GI", .number = 292,
			.label = {"Gibraltar", "Gibraltar", "Gibraltar"},
			.part_of = "GBR"
		},
		.un_member = false, .commissions = 0
	},
	{
		{
			.name = "GIN", .short_name = "GN", .number = 324,
			.label = {"Guinea", "Guinée", "Guinea"},
			.spellings = "Republic of Guinea|République de Guinée|República de Guinea"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "GLP", .short_name = "GP", .number = 312,
			.label = {"Guadeloupe", "Guadeloupe", "Guadalupe"},
			.spellings = "Department of Guadeloupe|Département de la Guadeloupe|Departamento de Guadalupe",
			.part_of = "FRA"
		},
		.un_member = false, .commissions = 0,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "GMB", .short_name = "GM", .number = 270,
			.label = {"Gambia", "Gambie", "Gambia"},
			.spellings = "Republic of the Gambia|République de Gambie|"
			"República de Gambia|Islamic Republic of the Gambia"
		},
		.un_member = true, .commissions = ECA,
		.article = {"the ", "la ", ""}
	},
	{
		{
			.name = "GNB", .short_name = "GW", .number = 624,
			.label = {"Guinea-Bissau", "Guinée-Bissau", "Guinea-Bissau"},
			.spellings = "Republic of Guinea-Bissau|République de Guinée-Bissau|"
			"República de Guinea-Bissau|Portuguese Guinea|Guinea-Bisáu|"
			"Guinée-Bissao|Guinea-Bissao|Guiné-Bissau"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "GNQ", .short_name = "GQ", .number = 226,
			.label = {"Equatorial Guinea", "Guinée équatoriale", "Guinea Ecuatorial"},
			.spellings = "Republic of Equatorial Guinea|République de Guinée équatoriale|"
			"República de Guinea Ecuatorial|Spanish Guinea"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "GRC", .short_name = "GR", .number = 300,
			.label = {"Greece", "Grèce", "Grecia"},
			.spellings = "Hellenic Republic|République hellénique|República Helénica|"
			"République grecque|República Griega"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "GRD", .short_name = "GD", .number = 308,
			.label = {"Grenada", "Grenade", "Granada"}
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"", "la ", ""},
		.fr_in = "à"
	},
	{
		{
			.name = "GRL", .short_name = "GL", .number = 304,
			.label = {"Greenland", "Groenland", "Groenlandia"},
			.part_of = "DNK"
		},
		.un_member = false, .commissions = 0,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "GTM", .short_name = "GT", .number = 320,
			.label = {"Guatemala", "Guatemala", "Guatemala"},
			.spellings = "Republic of Guatemala|République du Guatemala|"
			"República de Guatemala"
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "GUF", .short_name = "GF", .number = 254,
			.label = {"French Guiana", "Guyane française", "Guayana Francesa"},
			.spellings = "Guyane|Guyana Francesa|French Guyana|Guayana|"
			"Department of French Guiana|Département de la Guyane|Department of Guiana",
			.part_of = "FRA"
		},
		.un_member = false, .commissions = 0,
		.article = {"", "la ", "la "}
	},
	{
		{
			.name = "GUM", .short_name = "GU", .number = 316,
			.label = {"Guam", "Guam", "Guam"},
			.part_of = "USA"
		},
		.un_member = false, .commissions = 0
	},
	{
		{
			.name = "GUY", .short_name = "GY", .number = 328,
			.label = {"Guyana", "Guyana", "Guyana"},
			.spellings = "Co-operative Republic of Guyana|Republic of Guyana|République coopérative de Guyana|"
			"République coopérative du Guyana|República Cooperativa de Guyana|British Guiana|"
			"Guyane britannique|Guayana Británica"
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "HKG", .short_name = "HK", .number = 344,
			.label = {"China, Hong Kong Special Administrative Region", "Chine, région administrative spéciale de Hong Kong", "China, región administrativa especial de Hong Kong"},
			.spellings = "Hong Kong SAR|Hong Kong SAR, China|China, Hong Kong SAR|"
			"Hong Kong Special Administrative Region of China|Hongkong|HKSAR|"
			"Hong Kong Special Administrative Region|"
			"Hong Kong Special Administrative Region of the People's Republic of China|"
			"R.A.S. chinoise de Hong Kong|Région administrative spéciale de Hong Kong|"
			"Région administrative spéciale de Hong Kong de la République populaire de Chine|"
			"RAE de Hong Kong|Región Administrativa Especial de Hong Kong|"
			"Región Administrativa Especial de Hong Kong de la República Popular China|"
			"Région spéciale administrative chinoise de Hong-Kong|Hong Kong|"
			"China, P.R.: Hong Kong|Hong Kong, RAS de Chine|"
			"Hong Kong, S.A.R. of China",
			.part_of = "CHN"
		},
		.un_member = false, .commissions = 0,
		.article = {"the ", "la ", "la "},
		.in_text = {"Hong Kong Special Administrative Region of China", "Région administrative spéciale de Hong Kong (Chine)", "Región Administrativa Especial de Hong Kong (China)"},
		.fr_in = "dans"
	},
	{
		{
			.name = "HMD", .short_name = "HM", .number = 334,
			.label = {"Heard Island and McDonald Islands", "Île Heard-et-Îles MacDonald", "Islas Heard y McDonald"},
			.spellings = "Îles Heard et McDonald|Île Heard et îles McDonald|"
			"Heard I. and McDonald Is.|Heard and McDonald Islands|Îles Heard-et-MacDonald|"
			"Isla Heard e Islas McDonald|Islas Heard e Islas McDonald",
			.part_of = "AUS"
		},
		.un_member = false, .commissions = 0,
		.article = {"", "les ", "las "},
		.in_text = {NULL, "Îles Heard-et-MacDonald", NULL}
	},
	{
		{
			.name = "HND", .short_name = "HN", .number = 340,
			.label = {"Honduras", "Honduras", "Honduras"},
			.spellings = "Republic of Honduras|République du Honduras|"
			"República de Honduras"
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "HRV", .short_name = "HR", .number = 191,
			.label = {"Croatia", "Croatie", "Croacia"},
			.spellings = "Republic of Croatia|République de Croatie|República de Croacia"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "HTI", .short_name = "HT", .number = 332,
			.label = {"Haiti", "Haïti", "Haití"},
			.spellings = "Republic of Haiti|République d'Haïti|República de Haití"
		},
		.un_member = true, .commissions = ECLAC,
		.fr_in = "en"
	},
	{
		{
			.name = "HUN", .short_name = "HU", .number = 348,
			.label = {"Hungary", "Hongrie", "Hungría"},
			.spellings = "Republic of Hungary"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "IDN", .short_name = "ID", .number = 360,
			.label = {"Indonesia", "Indonésie", "Indonesia"},
			.spellings = "Republic of Indonesia|République d'Indonésie|"
			"República de Indonesia"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "l'", ""}
	},
	{
		{
			.name = "IMN", .short_name = "IM", .number = 833,
			.label = {"Isle of Man", "Île de Man", "Isla de Man"},
			.part_of = "GBR"
		},
		.un_member = false, .commissions = 0,
		.article = {"the ", "l'", "la "},
		.fr_in = "à"
	},
	{
		{
			.name = "IND", .short_name = "IN", .number = 356,
			.label = {"India", "Inde", "India"},
			.spellings = "Republic of India|République d'Inde|República de India|"
			"República de la India|République de l'Inde"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "l'", "la "}
	},
	{
		{
			.name = "IOT", .short_name = "IO", .number = 86,
			.label = {"British Indian Ocean Territory", "Territoire britannique de l'océan Indien", "Territorio Británico del Océano Índico"},
			.spellings = "Chagos Archipelago|Archipel des Chagos|Archipiélago de Chagos|"
			"BIOT",
			.part_of = "GBR"
		},
		.un_member = false, .commissions = 0,
		.article = {"the ", "le ", "el "},
		.fr_in = "dans"
	},
	{
		{
			.name = "IRL", .short_name = "IE", .number = 372,
			.label = {"Ireland", "Irlande", "Irlanda"},
			.spellings = "Republic of Ireland|République d'Irlande|República de Irlanda|"
			"Eire|"
			"Irish Republic"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "l'", ""}
	},
	{
		{
			.name = "IRN", .short_name = "IR", .number = 364,
			.label = {"Iran (Islamic Republic of)", "Iran (République islamique d')", "Irán (República Islámica del)"},
			.spellings = "Irán, República islámica de|Iran|Islamic Republic of Iran|"
			"République islamique d'Iran|República Islámica del Irán|República Islámica de Irán|"
			"Persia|Iran, Islamic Rep.|Iran (République islamique d’)|"
			"I.R. Iran|Iran, I.R.|I.R. of Iran"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"the ", "la ", "la "},
		.in_text = {"Islamic Republic of Iran", "République islamique d'Iran", "República Islámica del Irán"}
	},
	{
		{
			.name = "IRQ", .short_name = "IQ", .number = 368,
			.label = {"Iraq", "Iraq", "Iraq"},
			.spellings = "Republic of Iraq|République d'Iraq|República de Iraq|"
			"República del Iraq|Irak"
		},
		.un_member = true, .commissions = ESCWA,
		.article = {"", "l'", "el "}
	},
	{
		{
			.name = "ISL", .short_name = "IS", .number = 352,
			.label = {"Iceland", "Islande", "Islandia"},
			.spellings = "Republic of Iceland|République d'Islande|República de Islandia"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "l'", ""}
	},
	{
		{
			.name = "ISR", .short_name = "IL", .number = 376,
			.label = {"Israel", "Israël", "Israel"},
			.spellings = "State of Israel|État d'Israël|Estado de Israel"
		},
		.un_member = true, .commissions = ECE,
		.fr_in = "en"
	},
	{
		{
			.name = "ITA", .short_name = "IT", .number = 380,
			.label = {"Italy", "Italie", "Italia"},
			.spellings = "Italian Republic|République italienne|República Italiana|Republic of Italy"
		},
		.un_member = true, .commissions = ECE | ECLAC,
		.article = {"", "l'", ""}
	},
	{
		{
			.name = "JAM", .short_name = "JM", .number = 388,
			.label = {"Jamaica", "Jamaïque", "Jamaica"}
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "JEY", .short_name = "JE", .number = 832,
			.label = {"Jersey", "Jersey", "Jersey"},
			.spellings = "Jersey, Channel Islands",
			.part_of = "GBR"
		},
		.un_member = false, .commissions = 0
	},
	{
		{
			.name = "JOR", .short_name = "JO", .number = 400,
			.label = {"Jordan", "Jordanie", "Jordania"},
			.spellings = "Hashemite Kingdom of Jordan|Royaume hachémite de Jordanie|"
			"Reino Hachemita de Jordania"
		},
		.un_member = true, .commissions = ESCWA,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "JPN", .short_name = "JP", .number = 392,
			.label = {"Japan", "Japon", "Japón"}
		},
		.un_member = true, .commissions = ECLAC | ESCAP,
		.article = {"", "le ", "el "}
	},
	{
		{
			.name = "KAZ", .short_name = "KZ", .number = 398,
			.label = {"Kazakhstan", "Kazakhstan", "Kazajstán"},
			.spellings = "Republic of Kazakhstan|République du Kazakhstan|"
			"República de Kazajstán|Kazajistán|"
			"Kazakstan|Kazajastán|Kazakistan"
		},
		.un_member = true, .commissions = ECE | ESCAP,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "KEN", .short_name = "KE", .number = 404,
			.label = {"Kenya", "Kenya", "Kenya"},
			.spellings = "Republic of Kenya|République du Kenya|República de Kenya|Kenia"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "KGZ", .short_name = "KG", .number = 417,
			.label = {"Kyrgyzstan", "Kirghizistan", "Kirguistán"},
			.spellings = "Kyrgyz Republic|République kirghize|República Kirguisa|Kirghizstan|Kirguizistán|"
			"Kirghizie|"
			"République kirghize|República Kirguisa|República Kirguiza|Kyrgyz Republic|"
			"Kirgizstan|Kirghizia|Kirgizistán"
		},
		.un_member = true, .commissions = ECE | ESCAP,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "KHM", .short_name = "KH", .number = 116,
			.label = {"Cambodia", "Cambodge", "Camboya"},
			.spellings = "Kingdom of Cambodia|Royaume du Cambodge|Reino de Camboya|"
			"Kampuchea"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "KIR", .short_name = "KI", .number = 296,
			.label = {"Kiribati", "Kiribati", "Kiribati"},
			.spellings = "Republic of Kiribati|République de Kiribati|República de Kiribati|"
			"Independent and Sovereign Republic of Kiribati|"
			"République indépendante et souveraine de Kiribati|"
			"República Independiente y Soberana de Kiribati"
		},
		.un_member = true, .commissions = ESCAP
	},
	{
		{
			.name = "KNA", .short_name = "KN", .number = 659,
			.label = {"Saint Kitts and Nevis", "Saint-Kitts-et-Nevis", "Saint Kitts y Nevis"},
			.spellings = "St. Kitts and Nevis|Saint Christopher and Nevis|"
			"Federation of Saint Kitts and Nevis|Saint-Christophe-et-Nevis|"
			"Federation of Saint Christopher and Nevis|St. Christopher and Nevis|"
			"Fédération de Saint-Christophe-et-Niévès|Saint-Christophe-et-Niévès|"
			"San Cristóbal y Nieves|"
			"San Kitts y Nevis|Fédération de Saint-Kitts-et-Nevis|"
			"Federación de San Cristóbal y Nevis"
		},
		.un_member = true, .commissions = ECLAC
	},
	{
		{
			.name = "KOR", .short_name = "KR", .number = 410,
			.label = {"Republic of Korea", "République de Corée", "República de Corea"},
			.spellings = "Korea, Republic of|Corée, République de|Corea, República de|"
			"South Korea|Corée du Sud|Corea del Sur|Korea, Rep.|ROK|"
			"R.O. Korea|R.O.K.|R. of Korea"
		},
		.un_member = true, .commissions = ECLAC | ESCAP,
		.article = {"the ", "la ", "la "}
	},
	{
		{
			.name = "KWT", .short_name = "KW", .number = 414,
			.label = {"Kuwait", "Koweït", "Kuwait"},
			.spellings = "State of Kuwait|État du Koweït|Estado de Kuwait"
		},
		.un_member = true, .commissions = ESCWA,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "LAO", .short_name = "LA", .number = 418,
			.label = {"Lao People's Democratic Republic", "République démocratique populaire lao", "República Democrática Popular Lao"},
			.spellings = "Lao, République démocratique populaire|"
			"República Democrática Popular de Lao|Laos|Lao PDR|RDP lao|"
			"Lao People's Dem. Rep.|"
			"Laos PDR|RDP Laos|LPDR|Lao People's DR|"
			"República Democrática Popular de Laos|"
			"République démocratique populaire du Laos|"
			"People's Democratic Republic of Laos"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"the ", "la ", "la "}
	},
	{
		{
			.name = "LBN", .short_name = "LB", .number = 422,
			.label = {"Lebanon", "Liban", "Líbano"},
			.spellings = "Lebanese Republic|République libanaise|República Libanesa"
		},
		.un_member = true, .commissions = ESCWA,
		.article = {"", "le ", "el "}
	},
	{
		{
			.name = "LBR", .short_name = "LR", .number = 430,
			.label = {"Liberia", "Libéria", "Liberia"},
			.spellings = "Republic of Liberia|République du Libéria|República de Liberia"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "LBY", .short_name = "LY", .number = 434,
			.label = {"Libya", "Libye", "Libia"},
			.spellings = "State of Libya|État de Libye|Estado de Libia|Libyan Arab Jamahiriya|"
			"Jamahiriya arabe libyenne|Jamahiriya Árabe Libia|Libya Arab Jamahiriya|"
			"Socialist People's Libyan Arab Jamahiriya|"
			"Great Socialist People's Libyan Arab Jamahiriya|"
			"Libyan A.J."
		},
		.un_member = true, .commissions = ECA | ESCWA,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "LCA", .short_name = "LC", .number = 662,
			.label = {"Saint Lucia", "Sainte-Lucie", "Santa Lucía"},
			.spellings = "St. Lucia|Ste-Lucie"
		},
		.un_member = true, .commissions = ECLAC
	},
	{
		{
			.name = "LIE", .short_name = "LI", .number = 438,
			.label = {"Liechtenstein", "Liechtenstein", "Liechtenstein"},
			.spellings = "Principality of Liechtenstein|Principauté du Liechtenstein|"
			"Principado de Liechtenstein"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "LKA", .short_name = "LK", .number = 144,
			.label = {"Sri Lanka", "Sri Lanka", "Sri Lanka"},
			.spellings = "Democratic Socialist Republic of Sri Lanka|"
			"République socialiste démocratique de Sri Lanka|"
			"República Socialista Democrática de Sri Lanka|Ceylon|Ceylan|Ceilán|Sri-Lanka"
		},
		.un_member = true, .commissions = ESCAP
	},
	{
		{
			.name = "LSO", .short_name = "LS", .number = 426,
			.label = {"Lesotho", "Lesotho", "Lesotho"},
			.spellings = "Kingdom of Lesotho|Royaume du Lesotho|Reino de Lesoto|Basutoland|"
			"Reino de Lesotho|Lesoto"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "LTU", .short_name = "LT", .number = 440,
			.label = {"Lithuania", "Lituanie", "Lituania"},
			.spellings = "Republic of Lithuania|République de Lituanie|"
			"República de Lituania"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "LUX", .short_name = "LU", .number = 442,
			.label = {"Luxembourg", "Luxembourg", "Luxemburgo"},
			.spellings = "Grand Duchy of Luxembourg|Grand-Duché de Luxembourg|"
			"Gran Ducado de Luxemburgo|"
			"Luxemburg"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "LVA", .short_name = "LV", .number = 428,
			.label = {"Latvia", "Lettonie", "Letonia"},
			.spellings = "Republic of Latvia|République de Lettonie|República de Letonia"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "MAC", .short_name = "MO", .number = 446,
			.label = {"China, Macao Special Administrative Region", "Chine, région administrative spéciale de Macao", "China, región administrativa especial de Macao"},
			.spellings = "Macau|Macao SAR|China, Macao SAR|Macao SAR, China|"
			"Macao Special Administrative Region of China|Macau SAR|"
			"Macao Special Administrative Region|Macau Special Administrative Region|"
			"Macao Special Administrative Region of the People's Republic of China|"
			"R.A.S. chinoise de Macao|Région administrative spéciale de Macao|"
			"Région administrative spéciale de Macao de la République populaire de Chine|"
			"RAE de Macao|Región Administrativa Especial de Macao|"
			"Región Administrativa Especial de Macao de la República Popular China|"
			"Région spéciale administrative chinoise de Macao|Macao|"
			"China, P.R.: Macao|Macao, RAS de Chine|Macao, S.A.R. of China",
			.part_of = "CHN"
		},
		.un_member = false, .commissions = 0,
		.article = {"the ", "la ", "la "},
		.in_text = {"Macao Special Administrative Region of China", "Région administrative spéciale de Macao (Chine)", "Región Administrativa Especial de Macao (China)"},
		.fr_in = "dans"
	},
	{
		{
			.name = "MAF", .short_name = "MF", .number = 663,
			.label = {"Saint Martin (French Part)", "Saint-Martin (partie française)", "San Martín (parte francesa)"},
			.spellings = "Saint-Martin|San Martín|St. Martin (French part)|"
			"Saint Martin (French)|San Martín (zona francesa)",
			.part_of = "FRA"
		},
		.un_member = false, .commissions = 0
	},
	{
		{
			.name = "MAR", .short_name = "MA", .number = 504,
			.label = {"Morocco", "Maroc", "Marruecos"},
			.spellings = "Kingdom of Morocco|Royaume du Maroc|Reino de Marruecos"
		},
		.un_member = true, .commissions = ECA | ESCWA,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "MCO", .short_name = "MC", .number = 492,
			.label = {"Monaco", "Monaco", "Mónaco"},
			.spellings = "Principality of Monaco|Principauté de Monaco|"
			"Principado de Mónaco"
		},
		.un_member = true, .commissions = ECE
	},
	{
		{
			.name = "MDA", .short_name = "MD", .number = 498,
			.label = {"Republic of Moldova", "République de Moldova", "República de Moldova"},
			.spellings = "Moldova, Republic of|Moldova, République de|"
			"Moldavia, República de|Moldova|Moldavie|Moldavia|"
			"República de Moldavia|"
			"Moldavie|Moldavia|"
			"République de Moldavie"
		},
		.un_member = true, .commissions = ECE,
		.article = {"the ", "la ", "la "}
	},
	{
		{
			.name = "MDG", .short_name = "MG", .number = 450,
			.label = {"Madagascar", "Madagascar", "Madagascar"},
			.spellings = "Republic of Madagascar|République de Madagascar|"
			"República de Madagascar"
		},
		.un_member = true, .commissions = ECA
	},
	{
		{
			.name = "MDV", .short_name = "MV", .number = 462,
			.label = {"Maldives", "Maldives", "Maldivas"},
			.spellings = "Republic of the Maldives|République des Maldives|"
			"República de Maldivas|Republic of Maldives|República de las Maldivas|Maldive Islands|"
			"Îles Maldives|Islas Maldivas"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "les ", ""}
	},
	{
		{
			.name = "MEX", .short_name = "MX", .number = 484,
			.label = {"Mexico", "Mexique", "México"},
			.spellings = "United Mexican States|États-Unis du Mexique|"
			"Estados Unidos Mexicanos|États-Unis mexicains|Méjico"
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "MHL", .short_name = "MH", .number = 584,
			.label = {"Marshall Islands", "Îles Marshall", "Islas Marshall"},
			.spellings = "Republic of the Marshall Islands|République des Îles Marshall|"
			"República de las Islas Marshall|"
			"RMI"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"the ", "les ", "las "}
	},
	{
		{
			.name = "MKD", .short_name = "MK", .number = 807,
			.label = {"North Macedonia", "Macédoine du Nord", "Macedonia del Norte"},
			.spellings = "Republic of North Macedonia|République de Macédoine du Nord|"
			"República de Macedonia del Norte|The former Yugoslav Republic of Macedonia|"
			"l'ex-République yougoslave de Macédoine|la ex República Yugoslava de Macedonia|"
			"FYROM|TFYR Macedonia|Macedonia|Macédoine|Macedonia, the former Yugoslav Republic of|"
			"FYR Macedonia|FYR of Macedonia|TFYR of Macedonia|T.F.Y.R. Macedonia|Macedonia, FYR|"
			"ARYM|ERYM|Ancienne République yougoslave de Macédoine"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "MLI", .short_name = "ML", .number = 466,
			.label = {"Mali", "Mali", "Malí"},
			.spellings = "Republic of Mali|République du Mali|República de Malí"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "MLT", .short_name = "MT", .number = 470,
			.label = {"Malta", "Malte", "Malta"},
			.spellings = "Republic of Malta|République de Malte|República de Malta"
		},
		.un_member = true, .commissions = ECE
	},
	{
		{
			.name = "MMR", .short_name = "MM", .number = 104,
			.label = {"Myanmar", "Myanmar", "Myanmar"},
			.spellings = "Birmanie|Birmania|Republic of the Union of Myanmar|"
			"République de l'Union du Myanmar|"
			"República de la Unión de Myanmar|Union of Myanmar|Burma|"
			"Republic of Myanmar|"
			"Union of Burma|Unión de Myanmar|Union du Myanmar"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "MNE", .short_name = "ME", .number = 499,
			.label = {"Montenegro", "Monténégro", "Montenegro"},
			.spellings = "Republic of Montenegro"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "MNG", .short_name = "MN", .number = 496,
			.label = {"Mongolia", "Mongolie", "Mongolia"},
			.spellings = "State of Mongolia|Mongolian People's Republic"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "MNP", .short_name = "MP", .number = 580,
			.label = {"Northern Mariana Islands", "Îles Mariannes du Nord", "Islas Marianas Septentrionales"},
			.spellings = "Commonwealth of the Northern Mariana Islands|"
			"Îles Mariannes septentrionales|N. Mariana Islands|Northern Mariana|Northern Marianas|"
			"N. Marianas|Mariannes du Nord|Islas Marianas del Norte|"
			"CNMI|Mariannes septentrionales|"
			"Marianas Septentrionales",
			.part_of = "USA"
		},
		.un_member = false, .commissions = 0,
		.article = {"the ", "les ", "las "}
	},
	{
		{
			.name = "MOZ", .short_name = "MZ", .number = 508,
			.label = {"Mozambique", "Mozambique", "Mozambique"},
			.spellings = "Republic of Mozambique|République du Mozambique|"
			"República de Mozambique"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "MRT", .short_name = "MR", .number = 478,
			.label = {"Mauritania", "Mauritanie", "Mauritania"},
			.spellings = "Islamic Republic of Mauritania|"
			"République islamique de Mauritanie|"
			"República Islámica de Mauritania"
		},
		.un_member = true, .commissions = ECA | ESCWA,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "MSR", .short_name = "MS", .number = 500,
			.label = {"Montserrat", "Montserrat", "Montserrat"},
			.part_of = "GBR"
		},
		.un_member = false, .commissions = 0
	},
	{
		{
			.name = "MTQ", .short_name = "MQ", .number = 474,
			.label = {"Martinique", "Martinique", "Martinica"},
			.spellings = "Department of Martinique|Département de la Martinique",
			.part_of = "FRA"
		},
		.un_member = false, .commissions = 0,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "MUS", .short_name = "MU", .number = 480,
			.label = {"Mauritius", "Maurice", "Mauricio"},
			.spellings = "Republic of Mauritius|République de Maurice|"
			"República de Mauricio|Île Maurice|Isla Mauricio|"
			"Mauritius and dependencies|"
			"Mauritius Island|Islas Mauricio"
		},
		.un_member = true, .commissions = ECA
	},
	{
		{
			.name = "MWI", .short_name = "MW", .number = 454,
			.label = {"Malawi", "Malawi", "Malawi"},
			.spellings = "Republic of Malawi|République du Malawi|República de Malawi|Nyasaland|"
			"Malaui"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "MYS", .short_name = "MY", .number = 458,
			.label = {"Malaysia", "Malaisie", "Malasia"},
			.spellings = "Federation of Malaysia|"
			"Fédération de Malaisie|Federación de Malasia"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "MYT", .short_name = "YT", .number = 175,
			.label = {"Mayotte", "Mayotte", "Mayotte"},
			.spellings = "Department of Mayotte|Département de Mayotte|Departamento de Mayotte",
			.part_of = "FRA"
		},
		.un_member = false, .commissions = 0
	},
	{
		{
			.name = "NAM", .short_name = "NA", .number = 516,
			.label = {"Namibia", "Namibie", "Namibia"},
			.spellings = "Republic of Namibia|République de Namibie|"
			"República de Namibia|South West Africa"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "NCL", .short_name = "NC", .number = 540,
			.label = {"New Caledonia", "Nouvelle-Calédonie", "Nueva Caledonia"},
			.spellings = "New Caledonia and Dependencies|Nouvelle-Calédonie et dépendances|"
			"N. Caledonia",
			.part_of = "FRA"
		},
		.un_member = false, .commissions = 0,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "NER", .short_name = "NE", .number = 562,
			.label = {"Niger", "Niger", "Níger"},
			.spellings = "Republic of Niger|République du Niger|República del Níger|"
			"Republic of the Niger"
		},
		.un_member = true, .commissions = ECA,
		.article = {"the ", "le ", "el "}
	},
	{
		{
			.name = "NFK", .short_name = "NF", .number = 574,
			.label = {"Norfolk Island", "Île Norfolk", "Isla Norfolk"},
			.part_of = "AUS"
		},
		.un_member = false, .commissions = 0,
		.article = {"", "l'", "la "},
		.fr_in = "à"
	},
	{
		{
			.name = "NGA", .short_name = "NG", .number = 566,
			.label = {"Nigeria", "Nigéria", "Nigeria"},
			.spellings = "Federal Republic of Nigeria|République fédérale du Nigéria|"
			"República Federal de Nigeria"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "NIC", .short_name = "NI", .number = 558,
			.label = {"Nicaragua", "Nicaragua", "Nicaragua"},
			.spellings = "Republic of Nicaragua|République du Nicaragua|"
			"República de Nicaragua"
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "NIU", .short_name = "NU", .number = 570,
			.label = {"Niue", "Nioué", "Niue"},
			.part_of = "NZL"
		},
		.un_member = false, .commissions = 0
	},
	{
		{
			.name = "NLD", .short_name = "NL", .number = 528,
			.label = {"Netherlands", "Pays-Bas", "Países Bajos"},
			.spellings = "Netherlands (Kingdom of the)|Pays-Bas (Royaume des)|"
			"Países Bajos (Reino de los)|Kingdom of the Netherlands|"
			"Royaume des Pays-Bas|Reino de los Países Bajos|Holland|"
			"Hollande|Holanda"
		},
		.un_member = true, .commissions = ECE | ECLAC | ESCAP,
		.article = {"the ", "les ", "los "}
	},
	{
		{
			.name = "NOR", .short_name = "NO", .number = 578,
			.label = {"Norway", "Norvège", "Noruega"},
			.spellings = "Kingdom of Norway|Royaume de Norvège|Reino de Noruega"
		},
		.un_member = true, .commissions = ECE | ECLAC,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "NPL", .short_name = "NP", .number = 524,
			.label = {"Nepal", "Népal", "Nepal"},
			.spellings = "Federal Democratic Republic of Nepal|"
			"République fédérale démocratique du Népal|"
			"República Democrática Federal de Nepal|Kingdom of Nepal|"
			"République du Népal"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "NRU", .short_name = "NR", .number = 520,
			.label = {"Nauru", "Nauru", "Nauru"},
			.spellings = "Republic of Nauru|République de Nauru|República de Nauru|Naoero"
		},
		.un_member = true, .commissions = ESCAP
	},
	{
		{
			.name = "NZL", .short_name = "NZ", .number = 554,
			.label = {"New Zealand", "Nouvelle-Zélande", "Nueva Zelandia"},
			.spellings = "Aotearoa|Aotearoa New Zealand|Nueva Zelanda|"
			"N. Zealand|N. Zelanda|N.Z."
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "OMN", .short_name = "OM", .number = 512,
			.label = {"Oman", "Oman", "Omán"},
			.spellings = "Sultanate of Oman|Sultanat d'Oman|Sultanía de Omán|Sultanato de Omán|Muscat and Oman|"
			"Mascate y Omán|Mascate et Oman"
		},
		.un_member = true, .commissions = ESCWA
	},
	{
		{
			.name = "PAK", .short_name = "PK", .number = 586,
			.label = {"Pakistan", "Pakistan", "Pakistán"},
			.spellings = "Islamic Republic of Pakistan|République islamique du Pakistan|"
			"República Islámica del Pakistán"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "le ", "el "}
	},
	{
		{
			.name = "PAN", .short_name = "PA", .number = 591,
			.label = {"Panama", "Panama", "Panamá"},
			.spellings = "Republic of Panama|République du Panama|República de Panamá"
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "PCN", .short_name = "PN", .number = 612,
			.label = {"Pitcairn", "Pitcairn", "Pitcairn"},
			.spellings = "Pitcairn Islands|Islas Pitcairn|Pitcairn Group of Islands|"
			"Groupe d'îles Pitcairn|Pitcairn, Henderson, Ducie and Oeno Islands|"
			"Grupo de Islas Pitcairn|Îles Pitcairn",
			.part_of = "GBR"
		},
		.un_member = false, .commissions = 0
	},
	{
		{
			.name = "PER", .short_name = "PE", .number = 604,
			.label = {"Peru", "Pérou", "Perú"},
			.spellings = "Republic of Peru|République du Pérou|República del Perú"
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"", "le ", "el "}
	},
	{
		{
			.name = "PHL", .short_name = "PH", .number = 608,
			.label = {"Philippines", "Philippines", "Filipinas"},
			.spellings = "Republic of the Philippines|République des Philippines|"
			"República de Filipinas|"
			"Philippine Islands|Islas Filipinas"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"the ", "les ", ""}
	},
	{
		{
			.name = "PLW", .short_name = "PW", .number = 585,
			.label = {"Palau", "Palaos", "Palau"},
			.spellings = "Republic of Palau|République des Palaos|República de Palau|"
			"République de Palaos|Belau"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "les ", ""}
	},
	{
		{
			.name = "PNG", .short_name = "PG", .number = 598,
			.label = {"Papua New Guinea", "Papouasie-Nouvelle-Guinée", "Papua Nueva Guinea"},
			.spellings = "Independent State of Papua New Guinea|"
			"État indépendant de Papouasie-Nouvelle-Guinée|"
			"Estado Independiente de Papua Nueva Guinea|Papua NG|P. N. Guinea|Papua N. Guinea|PNG|"
			"P.N.G.|Papua N.G.|Papouasie N. Guinée"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "POL", .short_name = "PL", .number = 616,
			.label = {"Poland", "Pologne", "Polonia"},
			.spellings = "Republic of Poland|République de Pologne|República de Polonia"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "PRI", .short_name = "PR", .number = 630,
			.label = {"Puerto Rico", "Porto Rico", "Puerto Rico"},
			.spellings = "Commonwealth of Puerto Rico",
			.part_of = "USA"
		},
		.un_member = false, .commissions = 0
	},
	{
		{
			.name = "PRK", .short_name = "KP", .number = 408,
			.label = {"Democratic People's Republic of Korea", "République populaire démocratique de Corée", "República Popular Democrática de Corea"},
			.spellings = "Korea, Democratic People's Republic of|Corée, République populaire démocratique de|"
			"Corea, República Democrática Popular de|North Korea|Corée du Nord|Corea del Norte|"
			"DPRK|RPDC|Korea, Dem. People's Rep.|DPR Korea|D.P.R. Korea|DPR of Korea|Korea, DPR|"
			"Korea, D.P.R.|Korea, Dem. Rep.|Korea, Dem. P.R. of|Dem. P.R. of Korea|RPD Corée|"
			"RPD de Corea|"
			"República Popular Dem. de Corea"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"the ", "la ", "la "}
	},
	{
		{
			.name = "PRT", .short_name = "PT", .number = 620,
			.label = {"Portugal", "Portugal", "Portugal"},
			.spellings = "Portuguese Republic|République portugaise|República Portuguesa"
		},
		.un_member = true, .commissions = ECE | ECLAC,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "PRY", .short_name = "PY", .number = 600,
			.label = {"Paraguay", "Paraguay", "Paraguay"},
			.spellings = "Republic of Paraguay|République du Paraguay|"
			"República de Paraguay|República del Paraguay"
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"", "le ", "el "}
	},
	{
		{
			.name = "PSE", .short_name = "PS", .number = 275,
			.label = {"State of Palestine", "État de Palestine", "Estado de Palestina"},
			.spellings = "Palestine, State of|Palestine, État de|Palestina, Estado de|Palestine|Palestina|"
			"Occupied Palestinian Territory|Palestinian Territory, Occupied|"
			"Territoire palestinien occupé|Territorio Palestino Ocupado|West Bank and Gaza|"
			"Palestinian Territory|Palestinian Territories|Occupied Palestinian Territories|"
			"Occupied Palestinian Territory, including East Jerusalem|Palestinian Authority|"
			"West Bank and Gaza Strip|Gaza Strip and West Bank|Territoires palestiniens|"
			"Cisjordanie et Gaza|Territorios Palestinos|Cisjordania y Gaza|"
			"WBG|"
			"oPt|Cisjordanie et bande de Gaza|Cisjordania y Franja de Gaza"
		},
		.un_member = false, .commissions = ESCWA,
		.article = {"the ", "l'", "el "},
		.fr_in = "dans"
	},
	{
		{
			.name = "PYF", .short_name = "PF", .number = 258,
			.label = {"French Polynesia", "Polynésie française", "Polinesia Francesa"},
			.part_of = "FRA"
		},
		.un_member = false, .commissions = 0,
		.article = {"", "la ", "la "}
	},
	{
		{
			.name = "QAT", .short_name = "QA", .number = 634,
			.label = {"Qatar", "Qatar", "Qatar"},
			.spellings = "State of Qatar|État du Qatar|Estado de Qatar|Catar"
		},
		.un_member = true, .commissions = ESCWA,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "REU", .short_name = "RE", .number = 638,
			.label = {"Réunion", "Réunion", "Reunión"},
			.spellings = "Réunion, Île de la|Île de la Réunion|La Réunion|"
			"Department of Réunion|Département de la Réunion",
			.part_of = "FRA"
		},
		.un_member = false, .commissions = 0,
		.article = {"", "la ", ""},
		.fr_in = "à"
	},
	{
		{
			.name = "ROU", .short_name = "RO", .number = 642,
			.label = {"Romania", "Roumanie", "Rumania"},
			.spellings = "Roumania"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "RUS", .short_name = "RU", .number = 643,
			.label = {"Russian Federation", "Fédération de Russie", "Federación de Rusia"},
			.spellings = "Russie, Fédération de|Russia|Russie|Rusia|Russia Federation|"
			"Federación Rusa|"
			"Fédération russe"
		},
		.un_member = true, .commissions = ECE | ESCAP,
		.article = {"the ", "la ", "la "}
	},
	{
		{
			.name = "RWA", .short_name = "RW", .number = 646,
			.label = {"Rwanda", "Rwanda", "Rwanda"},
			.spellings = "Republic of Rwanda|République du Rwanda|République rwandaise|"
			"República de Rwanda|República Rwandesa|Rwandese Republic|Ruanda"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "SAU", .short_name = "SA", .number = 682,
			.label = {"Saudi Arabia", "Arabie saoudite", "Arabia Saudita"},
			.spellings = "Kingdom of Saudi Arabia|Royaume d'Arabie saoudite|"
			"Reino de la Arabia Saudita|Reino de Arabia Saudí|KSA|Arabia Saudí|"
			"K.S.A.|Arabie séoudite"
		},
		.un_member = true, .commissions = ESCWA,
		.article = {"", "l'", "la "}
	},
	{
		{
			.name = "SDN", .short_name = "SD", .number = 729,
			.label = {"Sudan", "Soudan", "Sudán"},
			.spellings = "Republic of the Sudan|République du Soudan|República del Sudán"
		},
		.un_member = true, .commissions = ECA | ESCWA,
		.article = {"the ", "le ", "el "}
	},
	{
		{
			.name = "SEN", .short_name = "SN", .number = 686,
			.label = {"Senegal", "Sénégal", "Senegal"},
			.spellings = "Republic of Senegal|République du Sénégal|"
			"República de Senegal|República del Senegal"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "le ", "el "}
	},
	{
		{
			.name = "SGP", .short_name = "SG", .number = 702,
			.label = {"Singapore", "Singapour", "Singapur"},
			.spellings = "Republic of Singapore|République de Singapour|"
			"República de Singapur"
		},
		.un_member = true, .commissions = ESCAP
	},
	{
		{
			.name = "SGS", .short_name = "GS", .number = 239,
			.label = {"South Georgia and the South Sandwich Islands", "Géorgie du Sud-et-les Îles Sandwich du Sud", "Georgia del Sur y las Islas Sandwich del Sur"},
			.spellings = "Islas Georgias del Sur y Sándwich del Sur|"
			"Georgia del Sur e Islas Sandwich del Sur|"
			"South Georgia and the Sandwich Islands",
			.part_of = "GBR"
		},
		.un_member = false, .commissions = 0,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "SHN", .short_name = "SH", .number = 654,
			.label = {"Saint Helena", "Sainte-Hélène", "Santa Elena"},
			.spellings = "St. Helena|St Helena and Dependencies|"
			"Santa Helena, Ascensión y Tristán de Acuña|Santa Elena, Ascensión y Tristán de Acuña|"
			"Saint Helena, Ascension and Tristan da Cunha|"
			"Sainte-Hélène, Ascension et Tristan da Cunha",
			.part_of = "GBR"
		},
		.un_member = false, .commissions = 0
	},
	{
		{
			.name = "SJM", .short_name = "SJ", .number = 744,
			.label = {"Svalbard and Jan Mayen Islands", "Îles Svalbard-et-Jan Mayen", "Islas Svalbard y Jan Mayen"},
			.spellings = "Svalbard et Jan Mayen|Svalbard|Svalbard and Jan Mayen|"
			"Svalbard et île Jan Mayen|Svalbard y Jan Mayen",
			.part_of = "NOR"
		},
		.un_member = false, .commissions = 0,
		.article = {"the ", "les ", "las "}
	},
	{
		{
			.name = "SLB", .short_name = "SB", .number = 90,
			.label = {"Solomon Islands", "Îles Salomon", "Islas Salomón"},
			.spellings = "Salomon, Îles|"
			"Solomons"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "les ", "las "}
	},
	{
		{
			.name = "SLE", .short_name = "SL", .number = 694,
			.label = {"Sierra Leone", "Sierra Leone", "Sierra Leona"},
			.spellings = "Republic of Sierra Leone|République de Sierra Leone|"
			"República de Sierra Leona"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "SLV", .short_name = "SV", .number = 222,
			.label = {"El Salvador", "El Salvador", "El Salvador"},
			.spellings = "Republic of El Salvador|République d'El Salvador|"
			"República de El Salvador|Salvador"
		},
		.un_member = true, .commissions = ECLAC,
		.fr_in = "en"
	},
	{
		{
			.name = "SMR", .short_name = "SM", .number = 674,
			.label = {"San Marino", "Saint-Marin", "San Marino"},
			.spellings = "Republic of San Marino|République de Saint-Marin|"
			"República de San Marino|"
			"Most Serene Republic of San Marino|Serenísima República de San Marino|"
			"Sérénissime République de Saint-Marin"
		},
		.un_member = true, .commissions = ECE
	},
	{
		{
			.name = "SOM", .short_name = "SO", .number = 706,
			.label = {"Somalia", "Somalie", "Somalia"},
			.spellings = "Federal Republic of Somalia|République fédérale de Somalie|"
			"República Federal de Somalia|Somali Republic|"
			"Somali Democratic Republic"
		},
		.un_member = true, .commissions = ECA | ESCWA,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "SPM", .short_name = "PM", .number = 666,
			.label = {"Saint Pierre and Miquelon", "Saint-Pierre-et-Miquelon", "San Pedro y Miquelón"},
			.spellings = "St. Pierre and Miquelon",
			.part_of = "FRA"
		},
		.un_member = false, .commissions = 0
	},
	{
		{
			.name = "SRB", .short_name = "RS", .number = 688,
			.label = {"Serbia", "Serbie", "Serbia"},
			.spellings = "Republic of Serbia|République de Serbie|República de Serbia"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "SSD", .short_name = "SS", .number = 728,
			.label = {"South Sudan", "Soudan du Sud", "Sudán del Sur"},
			.spellings = "Republic of South Sudan|République du Soudan du Sud|"
			"República de Sudán del Sur"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "STP", .short_name = "ST", .number = 678,
			.label = {"Sao Tome and Principe", "Sao Tomé-et-Principe", "Santo Tomé y Príncipe"},
			.spellings = "Democratic Republic of Sao Tome and Principe|"
			"République démocratique de Sao Tomé-et-Principe|"
			"República Democrática de Santo Tomé y Príncipe|São Tomé|Sao Tome e Principe|"
			"São Tomé e Príncipe|S. Tomé and Principe|"
			"Sao Tome and Prin."
		},
		.un_member = true, .commissions = ECA
	},
	{
		{
			.name = "SUR", .short_name = "SR", .number = 740,
			.label = {"Suriname", "Suriname", "Suriname"},
			.spellings = "Republic of Suriname|République du Suriname|República de Suriname|"
			"Dutch Guiana|Surinam"
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "SVK", .short_name = "SK", .number = 703,
			.label = {"Slovakia", "Slovaquie", "Eslovaquia"},
			.spellings = "Slovak Republic|République slovaque|República Eslovaca"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "SVN", .short_name = "SI", .number = 705,
			.label = {"Slovenia", "Slovénie", "Eslovenia"},
			.spellings = "Republic of Slovenia|République de Slovénie|"
			"República de Eslovenia"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "SWE", .short_name = "SE", .number = 752,
			.label = {"Sweden", "Suède", "Suecia"},
			.spellings = "Kingdom of Sweden|Royaume de Suède|Reino de Suecia"
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "SWZ", .short_name = "SZ", .number = 748,
			.label = {"Eswatini", "Eswatini", "Eswatini"},
			.spellings = "Kingdom of Eswatini|Royaume d'Eswatini|Reino de Eswatini|Swaziland|"
			"Souaziland|Swazilandia|Suazilandia|Kingdom of Swaziland|Royaume d’Eswatini|Esuatini"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "l'", ""}
	},
	{
		{
			.name = "SXM", .short_name = "SX", .number = 534,
			.label = {"Sint Maarten (Dutch part)", "Saint-Martin (partie néerlandaise)", "San Martín (parte Holandesa)"},
			.spellings = "Isla de San Martín (zona holandsea)|Sint Maarten|St. Maarten|"
			"Saint Martin (Dutch part)|Saint Martin (Dutch)|Sint Maarten (neerlandesa)|"
			"Sint Maarten (Dutch)|Saint-Martin (néerlandaise)|San Martín (parte neerlandesa)|"
			"Saint Martin (Netherlands)|Saint-Martin (Pays-Bas)|"
			"San Martín (Países Bajos)",
			.part_of = "NLD"
		},
		.un_member = false, .commissions = 0
	},
	{
		{
			.name = "SYC", .short_name = "SC", .number = 690,
			.label = {"Seychelles", "Seychelles", "Seychelles"},
			.spellings = "Republic of Seychelles|République des Seychelles|"
			"República de Seychelles|"
			"Seychelles Islands|Îles Seychelles|Islas Seychelles"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "les ", ""}
	},
	{
		{
			.name = "SYR", .short_name = "SY", .number = 760,
			.label = {"Syrian Arab Republic", "République arabe syrienne", "República Árabe Siria"},
			.spellings = "Syrienne, République arabe|República árabe de Siria|Syria|"
			"Syrie|Siria|"
			"Syrian A.R.|Syria, A.R.|Arab Republic of Syria"
		},
		.un_member = true, .commissions = ESCWA,
		.article = {"the ", "la ", "la "}
	},
	{
		{
			.name = "TCA", .short_name = "TC", .number = 796,
			.label = {"Turks and Caicos Islands", "Îles Turques-et-Caïques", "Islas Turcas y Caicos"},
			.spellings = "Turks and Caicos|Turcs et Caïques|Turcas y Caicos",
			.part_of = "GBR"
		},
		.un_member = false, .commissions = 0,
		.article = {"the ", "les ", "las "}
	},
	{
		{
			.name = "TCD", .short_name = "TD", .number = 148,
			.label = {"Chad", "Tchad", "Chad"},
			.spellings = "Republic of Chad|République du Tchad|República de Chad|"
			"República del Chad"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "le ", "el "}
	},
	{
		{
			.name = "TGO", .short_name = "TG", .number = 768,
			.label = {"Togo", "Togo", "Togo"},
			.spellings = "Togolese Republic|République togolaise|República Togolesa|"
			"Republic of Togo|République du Togo|República de Togo"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "le ", "el "}
	},
	{
		{
			.name = "THA", .short_name = "TH", .number = 764,
			.label = {"Thailand", "Thaïlande", "Tailandia"},
			.spellings = "Kingdom of Thailand|Royaume de Thaïlande|Reino de Tailandia|"
			"Siam"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "TJK", .short_name = "TJ", .number = 762,
			.label = {"Tajikistan", "Tadjikistan", "Tayikistán"},
			.spellings = "Republic of Tajikistan|République du Tadjikistan|"
			"República de Tayikistán"
		},
		.un_member = true, .commissions = ECE | ESCAP,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "TKL", .short_name = "TK", .number = 772,
			.label = {"Tokelau", "Tokélaou", "Tokelau"},
			.spellings = "Tokelau Islands",
			.part_of = "NZL"
		},
		.un_member = false, .commissions = 0,
		.article = {"", "les ", ""}
	},
	{
		{
			.name = "TKM", .short_name = "TM", .number = 795,
			.label = {"Turkmenistan", "Turkménistan", "Turkmenistán"},
			.spellings = "Turkmenia"
		},
		.un_member = true, .commissions = ECE | ESCAP,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "TLS", .short_name = "TL", .number = 626,
			.label = {"Timor-Leste", "Timor-Leste", "Timor-Leste"},
			.spellings = "Timor oriental|Democratic Republic of Timor-Leste|"
			"République démocratique du Timor-Leste|República Democrática de Timor-Leste|"
			"East Timor|République démocratique du Timor oriental|"
			"Democratic Republic of East Timor|"
			"E. Timor|Timor-Est|Timor del Este"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "TON", .short_name = "TO", .number = 776,
			.label = {"Tonga", "Tonga", "Tonga"},
			.spellings = "Kingdom of Tonga|Royaume des Tonga|Royaume de Tonga|"
			"Reino de Tonga"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "les ", ""}
	},
	{
		{
			.name = "TTO", .short_name = "TT", .number = 780,
			.label = {"Trinidad and Tobago", "Trinité-et-Tobago", "Trinidad y Tabago"},
			.spellings = "Republic of Trinidad and Tobago|République de Trinité-et-Tobago|"
			"República de Trinidad y Tobago|Trinidad|República de Trinidad y Tabago|"
			"Trinidad y Tobago"
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"", "la ", ""},
		.fr_in = "à"
	},
	{
		{
			.name = "TUN", .short_name = "TN", .number = 788,
			.label = {"Tunisia", "Tunisie", "Túnez"},
			.spellings = "Republic of Tunisia|Tunisian Republic|République tunisienne|"
			"République de Tunisie|República de Túnez"
		},
		.un_member = true, .commissions = ECA | ESCWA,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "TUR", .short_name = "TR", .number = 792,
			.label = {"Türkiye", "Türkiye", "Türkiye"},
			.spellings = "Republic of Türkiye|République de Türkiye|"
			"República de Türkiye|Turkey|Turquie|Turquía|"
			"Republic of Turkey|République turque|République de Turquie|"
			"República de Turquía"
		},
		.un_member = true, .commissions = ECE | ECLAC | ESCAP,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "TUV", .short_name = "TV", .number = 798,
			.label = {"Tuvalu", "Tuvalu", "Tuvalu"},
			.spellings = "Ellice Islands"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "les ", ""}
	},
	{
		{
			.name = "TWN", .short_name = "TW", .number = 158,
			.label = {"Taiwan (Province of China)", "Taïwan (Province de Chine)", "Taiwán (Provincia de China)"},
			.spellings = "Taiwan|Chinese Taipei|China, Taiwan Province of China|China, Taiwan Province|"
			"Province of Taiwan|"
			"Republic of China (Taiwan)|Taiwan ROC|République de Chine (Taïwan)|"
			"República de China (Taiwán)",
			.part_of = "CHN"
		},
		.un_member = false, .commissions = 0
	},
	{
		{
			.name = "TZA", .short_name = "TZ", .number = 834,
			.label = {"United Republic of Tanzania", "République-Unie de Tanzanie", "República Unida de Tanzanía"},
			.spellings = "Tanzania, United Republic of|Tanzanie, République unie de|"
			"Tanzania, República unida de|Tanzania|Tanzanie|Tanganyika|"
			"U.R. Tanzania|U.R. of Tanzania|R.U. de Tanzanie|R.U. de Tanzania"
		},
		.un_member = true, .commissions = ECA,
		.article = {"the ", "la ", "la "}
	},
	{
		{
			.name = "UGA", .short_name = "UG", .number = 800,
			.label = {"Uganda", "Ouganda", "Uganda"},
			.spellings = "Republic of Uganda|République de l'Ouganda|"
			"République d'Ouganda|República de Uganda"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "l'", ""}
	},
	{
		{
			.name = "UKR", .short_name = "UA", .number = 804,
			.label = {"Ukraine", "Ukraine", "Ucrania"}
		},
		.un_member = true, .commissions = ECE,
		.article = {"", "l'", ""}
	},
	{
		{
			.name = "UMI", .short_name = "UM", .number = 581,
			.label = {"United States Minor Outlying Islands", "Îles mineures éloignées des États-Unis", "Islas menores alejadas de Estados Unidos"},
			.spellings = "Islas Menores Alejadas de los Estados Unidos|U.S. Outlying Islands|"
			"US Outlying Islands|U.S. Minor Outlying Islands|Minor Outlying Islands U.S.|"
			"Islas menores alejadas de EE. UU.|Islas Ultramarinas de EE. UU.|"
			"Îles mineures éloignées américaines|Islas Ultramarinas Menores de Estados Unidos|"
			"US Minor Outlying Islands|U S Minor Outlying Islands|US Minor Islands|"
			"Minor Outlying Islands",
			.part_of = "USA"
		},
		.un_member = false, .commissions = 0,
		.article = {"the ", "les ", "las "}
	},
	{
		{
			.name = "URY", .short_name = "UY", .number = 858,
			.label = {"Uruguay", "Uruguay", "Uruguay"},
			.spellings = "Eastern Republic of Uruguay|Oriental Republic of Uruguay|"
			"République orientale de l'Uruguay|"
			"République orientale d'Uruguay|República Oriental del Uruguay"
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"", "l'", "el "}
	},
	{
		{
			.name = "USA", .short_name = "US", .number = 840,
			.label = {"United States of America", "États-Unis d'Amérique", "Estados Unidos de América"},
			.spellings = "U.S.|U.S.A.|EE.UU.|EEUU|É.-U.|US of America|United States|États-Unis|"
			"Estados Unidos|"
			"U S A|U S|E.E.U.U.|É.-U. d'Amérique|U.S. of America"
		},
		.un_member = true, .commissions = ECE | ECLAC | ESCAP,
		.article = {"the ", "les ", "los "}
	},
	{
		{
			.name = "UZB", .short_name = "UZ", .number = 860,
			.label = {"Uzbekistan", "Ouzbékistan", "Uzbekistán"},
			.spellings = "Republic of Uzbekistan|République d'Ouzbékistan|"
			"République de l'Ouzbékistan|República de Uzbekistán"
		},
		.un_member = true, .commissions = ECE | ESCAP,
		.article = {"", "l'", ""}
	},
	{
		{
			.name = "VAT", .short_name = "VA", .number = 336,
			.label = {"Holy See", "Saint-Siège", "Santa Sede"},
			.spellings = "Vatican|Vatican City|Vatican City State|État de la Cité du Vatican|"
			"Ciudad del Vaticano|Estado de la Ciudad del Vaticano|"
			"Holy See (State of the City of the Vatican)|Vaticano|Cité du Vatican|Vatican State|"
			"Holy See (Vatican City State)|Saint-Siège (état de la cité du Vatican)|"
			"Santa Sede (Ciudad Estado del Vaticano)"
		},
		.un_member = false, .commissions = 0,
		.article = {"the ", "le ", "la "}
	},
	{
		{
			.name = "VCT", .short_name = "VC", .number = 670,
			.label = {"Saint Vincent and the Grenadines", "Saint-Vincent-et-les Grenadines", "San Vicente y las Granadinas"},
			.spellings = "St. Vincent and the Grenadines|"
			"Saint Vincent"
		},
		.un_member = true, .commissions = ECLAC
	},
	{
		{
			.name = "VEN", .short_name = "VE", .number = 862,
			.label = {"Venezuela (Bolivarian Republic of)", "Venezuela (République bolivarienne du)", "Venezuela (República Bolivariana de)"},
			.spellings = "Venezuela|Bolivarian Republic of Venezuela|"
			"République bolivarienne du Venezuela|"
			"República Bolivariana de Venezuela|Venezuela, RB|"
			"Venezuela, R.B.|Venezuela, R.B. de"
		},
		.un_member = true, .commissions = ECLAC,
		.article = {"the ", "la ", "la "},
		.in_text = {"Bolivarian Republic of Venezuela", "République bolivarienne du Venezuela", "República Bolivariana de Venezuela"}
	},
	{
		{
			.name = "VGB", .short_name = "VG", .number = 92,
			.label = {"British Virgin Islands", "Îles Vierges britanniques", "Islas Vírgenes Británicas"},
			.spellings = "Virgin Islands, British|BVI|Islas Vírgenes del Reino Unido|"
			"Îles Vierges du Royaume-Uni|"
			"UK Virgin Islands|U K Virgin Islands",
			.part_of = "GBR"
		},
		.un_member = false, .commissions = 0,
		.article = {"the ", "les ", "las "}
	},
	{
		{
			.name = "VIR", .short_name = "VI", .number = 850,
			.label = {"United States Virgin Islands", "Îles Vierges américaines", "Islas Vírgenes de los Estados Unidos"},
			.spellings = "Virgin Islands, U.S.|Îles Vierges, États-Unis|Islas Vírgenes, de EEUU|"
			"US Virgin Islands|U.S. Virgin Islands|Virgin Islands (US)|Islas Vírgenes Americanas|"
			"Îles Vierges des États-Unis|USVI|Virgin Islands of the United States|"
			"Islas Vírgenes de EE. UU.|Islas Vírgenes de los EE. UU.|"
			"Islas Vírgenes Estadounidenses|"
			"Îles Vierges des États-Unis d'Amérique|Îles Vierges des États-Unis|"
			"U S Virgin Islands|American Virgin Islands|Îles Vierges (É.-U.)",
			.part_of = "USA"
		},
		.un_member = false, .commissions = 0,
		.article = {"the ", "les ", "las "}
	},
	{
		{
			.name = "VNM", .short_name = "VN", .number = 704,
			.label = {"Viet Nam", "Viet Nam", "Viet Nam"},
			.spellings = "Socialist Republic of Viet Nam|Socialist Republic of Vietnam|"
			"République socialiste du Viet Nam|République socialiste du Vietnam|"
			"República Socialista de Viet Nam|República Socialista de Vietnam|Vietnam|"
			"S.R. Vietnam|S.R. of Viet Nam"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "VUT", .short_name = "VU", .number = 548,
			.label = {"Vanuatu", "Vanuatu", "Vanuatu"},
			.spellings = "Republic of Vanuatu|République de Vanuatu|"
			"República de Vanuatu|République du Vanuatu|New Hebrides|"
			"Nouvelles-Hébrides|Nuevas Hébridas"
		},
		.un_member = true, .commissions = ESCAP
	},
	{
		{
			.name = "WLF", .short_name = "WF", .number = 876,
			.label = {"Wallis and Futuna Islands", "Îles Wallis-et-Futuna", "Islas Wallis y Futuna"},
			.spellings = "Wallis and Futuna|Wallis et Futuna|Wallis y Futuna",
			.part_of = "FRA"
		},
		.un_member = false, .commissions = 0,
		.article = {"the ", "les ", "las "}
	},
	{
		{
			.name = "WSM", .short_name = "WS", .number = 882,
			.label = {"Samoa", "Samoa", "Samoa"},
			.spellings = "Independent State of Samoa|État indépendant du Samoa|"
			"État indépendant de Samoa|Estado Independiente de Samoa|"
			"Western Samoa|Samoa occidentales|"
			"Samoa occidental|Samoa occidentale"
		},
		.un_member = true, .commissions = ESCAP,
		.article = {"", "le ", ""}
	},
	{
		{
			.name = "YEM", .short_name = "YE", .number = 887,
			.label = {"Yemen", "Yémen", "Yemen"},
			.spellings = "Republic of Yemen|République du Yémen|República de Yemen|Yemen, Rep.|"
			"République yéménite|República del Yemen"
		},
		.un_member = true, .commissions = ESCWA,
		.article = {"", "le ", "el "}
	},
	{
		{
			.name = "ZAF", .short_name = "ZA", .number = 710,
			.label = {"South Africa", "Afrique du Sud", "Sudáfrica"},
			.spellings = "Republic of South Africa|République d'Afrique du Sud|"
			"République sud-africaine|República de Sudáfrica|RSA|"
			"Suráfrica|R.S.A."
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "l'", ""}
	},
	{
		{
			.name = "ZMB", .short_name = "ZM", .number = 894,
			.label = {"Zambia", "Zambie", "Zambia"},
			.spellings = "Republic of Zambia|République de Zambie|República de Zambia|"
			"Northern Rhodesia"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "la ", ""}
	},
	{
		{
			.name = "ZWE", .short_name = "ZW", .number = 716,
			.label = {"Zimbabwe", "Zimbabwe", "Zimbabwe"},
			.spellings = "Republic of Zimbabwe|République du Zimbabwe|República de Zimbabue|"
			"Rhodesia|Southern Rhodesia|República de Zimbabwe|Zimbabue"
		},
		.un_member = true, .commissions = ECA,
		.article = {"", "le ", ""}
	},
};

/* Former States that several succeed, and names that several countries bear */
static const GcmNoTerm no_countries[] = {
	{"USSR|U.S.S.R.|URSS|U.R.S.S.|SUN|Soviet Union|Union soviétique|Unión Soviética|"
		"Union of Soviet Socialist Republics|Union des républiques socialistes soviétiques|"
		"Unión de Repúblicas Socialistas Soviéticas",
	"It was fifteen of today's countries."},
	{"Yugoslavia|Yougoslavie|YUG|Socialist Federal Republic of Yugoslavia|SFR Yugoslavia|"
		"République fédérative socialiste de Yougoslavie|"
		"República Federativa Socialista de Yugoslavia|Federal Republic of Yugoslavia|"
		"République fédérale de Yougoslavie|República Federal de Yugoslavia",
	"It was several of today's countries."},
	{"Serbia and Montenegro|Serbie-et-Monténégro|Serbia y Montenegro|SCG|"
		"State Union of Serbia and Montenegro",
	"It was two of today's countries, \"Serbia\" and \"Montenegro\"."},
	{"Czechoslovakia|Tchécoslovaquie|Checoslovaquia|CSK|Czechoslovak Socialist Republic|"
		"République socialiste tchécoslovaque|República Socialista Checoslovaca|"
		"Czech and Slovak Federal Republic|Czech and Slovak Federative Republic",
	"It was two of today's countries, \"Czechia\" and \"Slovakia\"."},
	{"Netherlands Antilles|Antilles néerlandaises|Antillas Neerlandesas|ANT|Dutch Antilles|"
		"Antillas Holandesas",
	"They were several of today's countries and areas, such as Curaçao."},
	{"Trust Territory of the Pacific Islands|Pacific Islands (Trust Territory)|PCI",
	"It was several of today's countries and areas, such as Palau."},
	{"West Germany|East Germany|Germany Federal Republic|German Federal Republic|German Democratic Republic|GDR|"
		"Germany, East|Germany, West|Allemagne de l'Est|Allemagne de l'Ouest|RDA|République démocratique allemande|"
		"Alemania Oriental|Alemania Occidental|República Democrática Alemana",
	"It was a part of what is \"Germany\" since 1990."},
	{"Korea|Corée|Corea",
	"There are two: the \"Republic of Korea\" and the \"Democratic People's Republic of Korea\"."},
	{"Micronesia|Micronésie",
	"Write \"Micronesia (Federated States of)\" for the country; the region of that name has several."},
	{"Kosovo|Republic of Kosovo|République du Kosovo|República de Kosovo|Kosovo (UNSCR 1244)|Kosovo, under UNSC res. 1244|UNK|XKX",
	"ISO 3166-1 has no code for it: leave the country NULL."},
	{"Channel Islands|Îles Anglo-Normandes|Islas del Canal",
	"ISO 3166-1 has no code for them together: Guernsey and Jersey have one each."},
	{"Stateless|Stateless persons|Apatride|Apatrides|Apátrida|Apátridas|Various|Various countries|Unknown country|Other countries|"
		"Divers|Varios|Global|World|Worldwide|International|Monde|Mundo|Mundial",
	"It is no country: leave the country NULL."},
	{"England|Scotland|Wales|Northern Ireland|Angleterre|Écosse|Pays de Galles|Irlande du Nord|Inglaterra|Escocia|"
		"Gales|Irlanda del Norte",
	"It is a part of the United Kingdom, GBR."},
	{"Canary Islands|Canaries|Îles Canaries|Islas Canarias|Canarias|Ceuta|Melilla|Balearic Islands|Catalonia",
	"It is a part of Spain, ESP."},
	{"Azores|Açores|Madeira|Madère", "It is a part of Portugal, PRT."},
	{"Gaza|Gaza Strip|West Bank|Bande de Gaza|Cisjordanie|Franja de Gaza|Cisjordania",
	"It is a part of the State of Palestine, PSE."},
	{"Northern Cyprus|Turkish Republic of Northern Cyprus|Chypre du Nord|République turque de Chypre du Nord|"
		"Norte de Chipre|República Turca del Norte de Chipre",
	"It is in Cyprus, CYP."},
	{"Somaliland|Republic of Somaliland|Somalilandia|Puntland", "It is a part of Somalia, SOM."},
	{"Ashmore and Cartier Islands|Coral Sea Islands|Îles Ashmore-et-Cartier|Islas Ashmore y Cartier",
	"It is a territory of Australia, AUS, without a code of its own."},
	{"Clipperton|Clipperton Island|Île Clipperton|Isla Clipperton",
	"It is a territory of France, FRA, without a code of its own."},
	{"Zanzibar", "It is a part of the United Republic of Tanzania, TZA."},
	{"United Kingdom Overseas Territories|UK Overseas Territories|British Overseas Territories|"
		"Territoires britanniques d'outre-mer|Territorios Británicos de Ultramar|Overseas France|"
		"French Overseas Territories|France d'outre-mer|Territoires français d'outre-mer|"
		"Départements d'outre-mer|Francia de ultramar|United States Territories|US Territories|"
		"Territories of the United States|Territorios de los Estados Unidos",
	"They are several areas: write the one that is meant."},
	{"Sahrawi Arab Democratic Republic|République arabe sahraouie démocratique|República Árabe Saharaui Democrática|SADR",
	"ISO 3166-1 and the United Nations list Western Sahara, ESH."},
	{"Republic of China|République de Chine|República de China|ROC",
	"ISO 3166-1 lists Taiwan (Province of China), TWN, and China, CHN: write the one that is meant."},
	{"Virgin Islands|Îles Vierges|Islas Vírgenes",
	"There are two: the \"British Virgin Islands\" and the \"United States Virgin Islands\"."},
	{NULL, NULL}
};

static uint16_t place_by_letters[GCM_NLETTERS];
static GcmSlot slots[32768];
static char text[524288];
static GcmIndex entries = {.slots = slots, .nslots = 32768, .text = text, .room = 524288};

const GcmVocabulary gcm_country_vocabulary = {
	.type_name = "gcm_country",
	.noun = "country",
	.forms = "Give an ISO 3166-1 code such as MAR, MA or 504, or a name in English, French or Spanish.",
	.nterms = GCM_NCOUNTRIES,
	.terms = gcm_country_table,
	.stride = sizeof(GcmCountry),
	.place_by_letters = place_by_letters,
	.key = GCM_KEY_OF_NAME,
	.about = "mainland",
	.of_parts = "territory|territories|territoire|territoires|territorio|territorios|terr|ter|territorial|territoriale|"
	"bailiwick|bailliage|bailia|collectivity|collectivite|colectividad|overseas|"
	"commonwealth|mancomunidad",
	.between = "or|ou|o|ex|formerly|was|anciennement|antes|aka",
	.no_terms = no_countries,
	.index = &entries
};
