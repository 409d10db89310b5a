/*
 * set.c
 *		Lists as people write them: every pair of countries, and many triples,
 *		joined by each separator, are read as what they are, or are refused
 *		where they could be something else.  With the argument "all", every
 *		triple.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/set.h"

#include <stdlib.h>
#include <string.h>

#include "tap.h"

static const char *const separators[] = {
	", ", "; ", " and ", " et ", " y ", " / ", "\n", " & ", ",", " &amp; "
};

#define NSEPARATORS (int) (sizeof(separators) / sizeof(separators[0]))

static const GcmVocabulary *const countries = &gcm_country_vocabulary;
static int	refused;
static int	wrong;

/* Do the commas of a label divide it into countries, as those of "China, Hong Kong ..." do? */
static bool
divides(int place, GcmLang lang)
{
	const char *label = gcm_term(countries, place)->label[lang];
	const char *comma = strchr(label, ',');
	GcmReading	reading;

	return comma != NULL && gcm_read_term(countries, label, (int) (comma - label), &reading) == GCM_OK;
}

/*
 * Is a list of these read as them, or refused as ambiguous?  A label that could
 * be two countries may be refused, but not between separators that are hard.
 */
static void
try_list(const int *place, int n, GcmLang lang, const char *separator)
{
	char		text[600] = "";
	int			len = 0;
	bool		hard = strchr(";\n", separator[0]) != NULL;
	bool		may_divide = false;
	GcmSet		set;
	GcmSet		expected = {{0}};
	GcmProblem	problem;
	GcmStatus	status;

	for (int i = 0; i < n; i++)
	{
		len += snprintf(text + len, sizeof(text) - len, "%s%s", i > 0 ? separator : "",
						gcm_term(countries, place[i])->label[lang]);
		gcm_set_add(&expected, place[i]);
		may_divide |= divides(place[i], lang);
	}
	status = gcm_set_parse(countries, text, len, &set, &problem);
	if (status == GCM_AMBIGUOUS && !(may_divide && hard))
		refused += !may_divide;
	else if (status != GCM_OK || gcm_set_compare(&set, &expected) != 0)
	{
		wrong++;
		printf("# %d: \"%s\"\n", status, text);
	}
}

static void
test_pairs(void)
{
	int			pairs = 0;
	int			every = NSEPARATORS * GCM_NLANGS / tries(NSEPARATORS * GCM_NLANGS);

	refused = wrong = 0;
	for (int a = 0; a < countries->nterms; a++)
	{
		for (int b = 0; b < countries->nterms; b++)
		{
			/* of every pair, each way to write it or, of a small test, one */
			for (int i = (a + b) % every; i < NSEPARATORS * GCM_NLANGS; i += every)
			{
				int			place[2] = {a, b};

				try_list(place, 2, (GcmLang) (i % GCM_NLANGS), separators[i / GCM_NLANGS]);
				pairs++;
			}
		}
	}
	ok(wrong == 0, "of %d pairs of countries each is read as it is", pairs);

	/* a territory beside its State, and what was one State */
	ok(refused > 0 && refused < pairs / 500, "or refused where it could be one country: %d", refused);
}

static void
test_triples(bool all)
{
	uint64_t	state = 88172645463325252u;
	int			n = countries->nterms;
	int			triples = all ? n * n * n : tries(100000);

	refused = wrong = 0;
	for (int i = 0; i < triples; i++)
	{
		int			place[3] = {i % n, i / n % n, i / n / n};

		state ^= state << 13;
		state ^= state >> 7;
		state ^= state << 17;
		if (!all)
		{
			place[0] = (int) (state % n);
			place[1] = (int) (state / n % n);
			place[2] = (int) (state / n / n % n);
		}
		try_list(place, 3, (GcmLang) (state >> 20) % GCM_NLANGS, separators[(state >> 40) % NSEPARATORS]);
	}
	ok(wrong == 0, "of %d triples each is read as it is", triples);
	ok(refused < triples / 100, "or refused: %d", refused);
}

/* Lists as people write them, what they are, and those that are none */
static void
test_lists(void)
{
	static const struct
	{
		const GcmVocabulary *v;
		const char *text;
		const char *set;		/* NULL if it is refused */
		GcmStatus	why;
	}			lists[] = {
		{&gcm_objective_vocabulary, "7", "{7}"},
		{&gcm_objective_vocabulary, "1, 5 and 7", "{1,5,7}"},
		{&gcm_objective_vocabulary, "1 \xC3\xA0" "3", NULL, GCM_UNKNOWN_TERM},
		{&gcm_objective_vocabulary, "1\n\xC3\xA0\t3", NULL, GCM_UNKNOWN_TERM},
		{&gcm_objective_vocabulary, "1,\t5", "{1,5}"},
		{&gcm_objective_vocabulary, "1 &foo; 2", NULL, GCM_UNKNOWN_TERM},
		{&gcm_objective_vocabulary, "1 &", NULL, GCM_EMPTY_ELEMENT},
		{&gcm_objective_vocabulary, "&", NULL, GCM_EMPTY_ELEMENT},
		{&gcm_objective_vocabulary, "[12", "{12}"},
		{&gcm_objective_vocabulary, "12]", "{12}"},
		{&gcm_objective_vocabulary, "(12", "{12}"},
		{&gcm_objective_vocabulary, "12)", "{12}"},
		{&gcm_objective_vocabulary, "(1) 2)", NULL, GCM_CONFLICT},
		{&gcm_objective_vocabulary, "(1) and (12)", "{1,12}"},
		{&gcm_objective_vocabulary, "{\"1\\}", NULL, GCM_MALFORMED},
		{&gcm_objective_vocabulary, "24-22", NULL, GCM_OUT_OF_RANGE},
		{&gcm_objective_vocabulary, "{Data - 3}", NULL, GCM_CONFLICT},
		{&gcm_objective_vocabulary, "all, all", "{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23}"},
		{&gcm_objective_vocabulary, "Objectives 1, 5, and 7", "{1,5,7}"},
		{&gcm_objective_vocabulary, "Objectifs 1, 5 et 7", "{1,5,7}"},
		{&gcm_objective_vocabulary, "Objetivos 1, 5 y 7", "{1,5,7}"},
		{&gcm_objective_vocabulary, "Objectives 1 to 3", "{1,2,3}"},
		{&gcm_objective_vocabulary, "Objectifs 1 \xC3\xA0 3 et 5", "{1,2,3,5}"},
		{&gcm_objective_vocabulary, "GCM objectives 2, 5, 6, 12, 18", "{2,5,6,12,18}"},
		{&gcm_objective_vocabulary, "2/5/6", "{2,5,6}"},
		{&gcm_objective_vocabulary, "2 5 6", "{2,5,6}"},
		{&gcm_objective_vocabulary, "2\n5\r\n6", "{2,5,6}"},
		{&gcm_objective_vocabulary, "[2, 5]", "{2,5}"},
		{&gcm_objective_vocabulary, "[\"2\", \"5\"]", "{2,5}"},
		{&gcm_objective_vocabulary, "[]", "{}"},
		{&gcm_objective_vocabulary, "{\"1\" , \"2\" }", "{1,2}"},
		{&gcm_objective_vocabulary, "{\"1\"\t,2}", "{1,2}"},
		{&gcm_objective_vocabulary, "{\"1\" 2}", NULL, GCM_MALFORMED},
		{&gcm_objective_vocabulary, "{1 , 2\n, 3 }", "{1,2,3}"},
		{&gcm_objective_vocabulary, "{\"Da\\ta\"}", "{1}"},
		{&gcm_objective_vocabulary, "{\"1", NULL, GCM_MALFORMED},
		{&gcm_objective_vocabulary, "{\"1\\\"}", NULL, GCM_MALFORMED},
		{&gcm_objective_vocabulary, "{1\"2\"}", NULL, GCM_MALFORMED},
		{&gcm_objective_vocabulary, "{1}2}", NULL, GCM_MALFORMED},
		{&gcm_objective_vocabulary, "{1, }", NULL, GCM_EMPTY_ELEMENT},
		{&gcm_objective_vocabulary, "{ ,1}", NULL, GCM_EMPTY_ELEMENT},
		{&gcm_objective_vocabulary, "{}", "{}"},
		{&gcm_objective_vocabulary, " { } ", "{}"},
		{&gcm_objective_vocabulary, "{1", NULL, GCM_MALFORMED},
		{&gcm_objective_vocabulary, "1}", NULL, GCM_MALFORMED},
		{&gcm_objective_vocabulary, "()", NULL, GCM_MALFORMED},
		{&gcm_objective_vocabulary, "(1)(2)", NULL, GCM_CONFLICT},
		{&gcm_objective_vocabulary, "{7 9}", NULL, GCM_CONFLICT},
		{&gcm_principle_vocabulary, "{a d}", NULL, GCM_CONFLICT},
		{&gcm_principle_vocabulary, "{human-rights (i)}", NULL, GCM_CONFLICT},
		{&gcm_objective_vocabulary, "{1 through 3}", "{1,2,3}"},
		{&gcm_objective_vocabulary, "{1 hasta 3}", "{1,2,3}"},
		{&gcm_objective_vocabulary, "1 al 3", "{1,2,3}"},
		{&gcm_objective_vocabulary, "1 a 3", "{1,2,3}"},
		{&gcm_objective_vocabulary, "1 TO 3", "{1,2,3}"},
		{&gcm_objective_vocabulary, "1to3", NULL, GCM_UNKNOWN_TERM},
		{&gcm_objective_vocabulary, "1 \xE2\x80\x90 3", "{1,2,3}"},
		{&gcm_objective_vocabulary, "1\xE2\x80\x95" "3", "{1,2,3}"},
		{&gcm_objective_vocabulary, "3 to 1", NULL, GCM_REVERSED_RANGE},
		{&gcm_objective_vocabulary, "22-24", NULL, GCM_OUT_OF_RANGE},
		{&gcm_objective_vocabulary, "0-2", NULL, GCM_OUT_OF_RANGE},
		{&gcm_objective_vocabulary, "3-3", "{3}"},
		{&gcm_objective_vocabulary, "1;2|3", "{1,2,3}"},
		{&gcm_objective_vocabulary, "1, and 2", "{1,2}"},
		{&gcm_objective_vocabulary, "1 , 2", "{1,2}"},
		{&gcm_objective_vocabulary, "1 AND 2", "{1,2}"},
		{&gcm_objective_vocabulary, "1and 2", NULL, GCM_UNKNOWN_TERM},
		{&gcm_objective_vocabulary, "1 &amp; 2", "{1,2}"},
		{&gcm_objective_vocabulary, "1 &#38; 2", "{1,2}"},
		{&gcm_objective_vocabulary, "1&#x26;2", "{1,2}"},
		{&gcm_objective_vocabulary, "1&#038;2; 3", "{1,2,3}"},
		{&gcm_objective_vocabulary, "1&nbsp;&AMP;&nbsp;2;&nbsp;3", "{1,2,3}"},
		{&gcm_objective_vocabulary, "1 &#59; 2", NULL, GCM_CONFLICT},
		{&gcm_objective_vocabulary, "1 &# 2", NULL, GCM_CONFLICT},
		{&gcm_country_vocabulary, "C&#244;te d&#39;Ivoire; Mali", "{CIV,MLI}"},
		{&gcm_country_vocabulary, "Trinidad &#38; Tobago; Mali", "{MLI,TTO}"},
		{&gcm_objective_vocabulary, "1&2", "{1,2}"},
		{&gcm_objective_vocabulary, "1 & 2", "{1,2}"},
		{&gcm_objective_vocabulary, "1 y 2 e 3", "{1,2,3}"},
		{&gcm_objective_vocabulary, "1 / / 2", NULL, GCM_EMPTY_ELEMENT},
		{&gcm_objective_vocabulary, "1;;2", NULL, GCM_EMPTY_ELEMENT},
		{&gcm_objective_vocabulary, ",1", NULL, GCM_EMPTY_ELEMENT},
		{&gcm_objective_vocabulary, "1 2 x", NULL, GCM_UNKNOWN_TERM},
		{&gcm_objective_vocabulary, "tous", "{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23}"},
		{&gcm_objective_vocabulary, "todos los objetivos", "{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23}"},
		{&gcm_objective_vocabulary, "al", NULL, GCM_UNKNOWN_TERM},
		{&gcm_objective_vocabulary, "the objectives", NULL, GCM_UNKNOWN_TERM},
		{&gcm_objective_vocabulary, "(2,5)", "{2,5}"},
		{&gcm_objective_vocabulary, "1 - Data; 5 - Regular pathways", "{1,5}"},
		{&gcm_objective_vocabulary, "Inclusion and social cohesion", "{16}"},
		{&gcm_objective_vocabulary, "Data and Save lives", "{1,8}"},
		{&gcm_objective_vocabulary, "All objectives", "{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23}"},
		{&gcm_objective_vocabulary, "7, all", "{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23}"},
		{&gcm_objective_vocabulary, "all but 3", NULL, GCM_UNKNOWN_TERM},
		{&gcm_objective_vocabulary, "All 23 objectives of the Global Compact for Safe, Orderly and Regular Migration",
		"{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23}"},
		{&gcm_objective_vocabulary, "all 22 objectives", NULL, GCM_UNKNOWN_TERM},
		{&gcm_objective_vocabulary, "all 2", NULL, GCM_UNKNOWN_TERM},
		{&gcm_objective_vocabulary, "23 objectives", NULL, GCM_UNKNOWN_TERM},
		{&gcm_principle_vocabulary, "all 10 principles", "{people-centred,international-cooperation,national-sovereignty,rule-of-law,"
		"sustainable-development,human-rights,gender-responsive,child-sensitive,whole-of-government,whole-of-society}"},
		{&gcm_objective_vocabulary, "1, 5 and migration", NULL, GCM_UNKNOWN_TERM},
		{&gcm_objective_vocabulary, "N/A", NULL, GCM_MALFORMED},
		{&gcm_objective_vocabulary, "2 - Regular pathways", NULL, GCM_CONFLICT},
		{&gcm_objective_vocabulary, "{2 - Regular pathways}", NULL, GCM_CONFLICT},
		{&gcm_objective_vocabulary, "{1 - Social protection}", NULL, GCM_CONFLICT},
		{&gcm_objective_vocabulary, "{3-1}", NULL, GCM_REVERSED_RANGE},
		{&gcm_objective_vocabulary, "2,5,", NULL, GCM_EMPTY_ELEMENT},
		{&gcm_objective_vocabulary, "2,,5", NULL, GCM_EMPTY_ELEMENT},
		{&gcm_objective_vocabulary, "5.1", NULL, GCM_CONFLICT},
		{&gcm_objective_vocabulary, "", NULL, GCM_MALFORMED},
		{&gcm_principle_vocabulary, "{a-d}", "{people-centred,international-cooperation,national-sovereignty,rule-of-law}"},
		{&gcm_principle_vocabulary, "a-k", NULL, GCM_UNKNOWN_TERM},
		{&gcm_principle_vocabulary, "d-a", NULL, GCM_REVERSED_RANGE},
		{&gcm_principle_vocabulary, "{a-5}", NULL, GCM_UNKNOWN_TERM},
		{&gcm_principle_vocabulary, "a to b", "{people-centred,international-cooperation}"},
		{&gcm_principle_vocabulary, "{a - Human rights}", NULL, GCM_CONFLICT},
		{&gcm_principle_vocabulary, "Rule of law and due process", "{rule-of-law}"},
		{&gcm_principle_vocabulary, "Human rights, Gender-responsive", "{human-rights,gender-responsive}"},
		{&gcm_stakeholder_vocabulary, "NGOs and trade union", "{civil-society,trade-unions}"},
		{&gcm_country_vocabulary, "Guinea, Liberia and Sierra Leone", "{GIN,LBR,SLE}"},
		{&gcm_country_vocabulary, "Korea, Republic of, Congo, Democratic Republic of the", "{COD,KOR}"},
		{&gcm_country_vocabulary, "Trinidad and Tobago and Antigua and Barbuda", "{ATG,TTO}"},
		{&gcm_country_vocabulary, "Serbia; Montenegro", "{MNE,SRB}"},
		{&gcm_country_vocabulary, "Serbia and Montenegro", NULL, GCM_AMBIGUOUS},
		{&gcm_country_vocabulary, "Czech and Slovak Federal Republic", NULL, GCM_NO_TERM},
		{&gcm_country_vocabulary, "Kenya; Germany, East", NULL, GCM_NO_TERM},
		{&gcm_country_vocabulary, "Hong Kong, China", NULL, GCM_AMBIGUOUS},
		{&gcm_country_vocabulary, "China, Hong Kong Special Administrative Region", "{HKG}"},
		{&gcm_country_vocabulary, "China, Hong Kong Special Administrative Region; Kenya", "{HKG,KEN}"},
		{&gcm_country_vocabulary, "Kenya\nChina, Hong Kong Special Administrative Region", "{HKG,KEN}"},
		{&gcm_country_vocabulary, "China, Hong Kong Special Administrative Region, Macao Special Administrative Region", NULL, GCM_AMBIGUOUS},
		{&gcm_country_vocabulary, "China, Hong Kong SAR", NULL, GCM_AMBIGUOUS},
		{&gcm_country_vocabulary, "China; Hong Kong Special Administrative Region", "{CHN,HKG}"},
		{&gcm_country_vocabulary, "Martinique (France)", "{MTQ}"},
		{&gcm_country_vocabulary, "AFG: Afghanistan", "{AFG}"},
		{&gcm_country_vocabulary, "AFG: Albania", NULL, GCM_CONFLICT},
		{&gcm_country_vocabulary, "MEX, CHL", "{CHL,MEX}"},
		{&gcm_country_vocabulary, "NA", "{NAM}"},

		/* the word for all stands first, with words on what they are */
		{&gcm_objective_vocabulary, "objectives all", NULL, GCM_UNKNOWN_TERM},
		{&gcm_objective_vocabulary, "`all", NULL, GCM_UNKNOWN_TERM},
		{&gcm_objective_vocabulary, "(all)", "{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23}"},
		{&gcm_objective_vocabulary, "(all (objectives))", NULL, GCM_UNKNOWN_TERM},

		/* ranges, and what is none for it has no end or other signs between */
		{&gcm_objective_vocabulary, "1\xE2\x80", NULL, GCM_UNKNOWN_TERM},
		{&gcm_objective_vocabulary, "1 \xC3\xA0", NULL, GCM_UNKNOWN_TERM},
		{&gcm_objective_vocabulary, "1 hasta", NULL, GCM_UNKNOWN_TERM},
		{&gcm_objective_vocabulary, "1\xE2\x86\x92" "3", NULL, GCM_CONFLICT},
		{&gcm_objective_vocabulary, "1\xE2\x80\x8F" "3", "{13}"},
		{&gcm_objective_vocabulary, "1 \xE2\x80\x8F 3", NULL, GCM_CONFLICT},
		{&gcm_objective_vocabulary, "1\xE2\x80\x96" "3", NULL, GCM_UNKNOWN_TERM},
		{&gcm_objective_vocabulary, "1xto 3", NULL, GCM_UNKNOWN_TERM},
		{&gcm_objective_vocabulary, "1 \xC3\xA9 3", NULL, GCM_UNKNOWN_TERM},
		{&gcm_objective_vocabulary, "3 hasta 3", "{3}"},
		{&gcm_principle_vocabulary, "{human-rights to child-sensitive}", "{human-rights,gender-responsive,child-sensitive}"},
		{&gcm_principle_vocabulary, "human-rights to child-sensitive", NULL, GCM_CONFLICT},
		{&gcm_country_vocabulary, "{AFG-DZA}", NULL, GCM_CONFLICT},

		/* quotes and brackets that are not closed, or hold nothing */
		{&gcm_objective_vocabulary, "{\"}", NULL, GCM_MALFORMED},
		{&gcm_objective_vocabulary, "{\",1}", NULL, GCM_MALFORMED},
		{&gcm_objective_vocabulary, "[ ]", "{}"},
		{&gcm_objective_vocabulary, " ", NULL, GCM_MALFORMED},

		/* an ampersand that may begin an entity of HTML is no "and" */
		{&gcm_objective_vocabulary, "1&;", NULL, GCM_UNKNOWN_TERM},
		{&gcm_objective_vocabulary, "1&#", NULL, GCM_UNKNOWN_TERM},
		{&gcm_objective_vocabulary, "1&12      ;3", NULL, GCM_CONFLICT},
		{&gcm_objective_vocabulary, "1&12       ;3", "{1,3,12}"},
		{&gcm_objective_vocabulary, "1&       2", "{1,2}"},

		/* space, and the end of a text, between elements */
		{&gcm_objective_vocabulary, "1, \n2", "{1,2}"},
		{&gcm_objective_vocabulary, "1,  \n 2", "{1,2}"},
		{&gcm_objective_vocabulary, "1,   and 2", "{1,2}"},
		{&gcm_objective_vocabulary, "1,\t\tand 2", "{1,2}"},
		{&gcm_objective_vocabulary, "1; and 2", NULL, GCM_EMPTY_ELEMENT},
		{&gcm_objective_vocabulary, "1 and", NULL, GCM_UNKNOWN_TERM},
		{&gcm_objective_vocabulary, "1, &", NULL, GCM_EMPTY_ELEMENT},
		{&gcm_objective_vocabulary, "1,   &", NULL, GCM_EMPTY_ELEMENT},
		{&gcm_objective_vocabulary, "1,&", NULL, GCM_EMPTY_ELEMENT},
		{&gcm_objective_vocabulary, "1,   an", NULL, GCM_UNKNOWN_TERM},

		/* space separates numbers where there are no others, in brackets too */
		{&gcm_objective_vocabulary, "10 9", "{9,10}"},
		{&gcm_objective_vocabulary, "(2 5 6)", "{2,5,6}"},
		{&gcm_objective_vocabulary, "[2 5 6]", "{2,5,6}"},
		{&gcm_objective_vocabulary, "#5 6", NULL, GCM_CONFLICT},
		{&gcm_objective_vocabulary, "23,22,21,20,19,18,17,16,15,14,13,12,11,10,9,8,7,6,5,4,3,2,1",
		"{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23}"},
	};
	int			failed = 0;

	for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++)
	{
		GcmSet		set;
		GcmProblem	problem;
		char		text[GCM_SET_TEXT] = "";
		int			len = (int) strlen(lists[i].text);
		char	   *alone = malloc(len);
		GcmStatus	status;

		/* in memory that ends where the text does */
		memcpy(alone, lists[i].text, len);
		status = gcm_set_parse(lists[i].v, alone, len, &set, &problem);
		free(alone);
		if (status == GCM_OK)
			gcm_set_print(lists[i].v, &set, text);
		if (status == lists[i].why && (status != GCM_OK || strcmp(lists[i].set, text) == 0))
			continue;
		failed++;
		printf("# \"%s\" is %d \"%s\"\n", lists[i].text, status, text);
	}
	ok(failed == 0, "lists are read as one would");
}

/*
 * Of a list that is none, the first piece of which nothing can be made is told,
 * and what was read before it; nothing, where the list is malformed.
 */
static void
test_pieces(void)
{
	static const struct
	{
		const char *text;
		const char *piece;		/* NULL for all of it */
		const char *before;
		GcmStatus	status;
	}			lists[] = {
		{"Guinea, Atlantis and Mali", "Atlantis", "{GIN}", GCM_UNKNOWN_TERM}, {"Atlantis and Mali", "Atlantis", "{}", GCM_UNKNOWN_TERM},
		{"Atlantis, Mali and Narnia", "Atlantis", "{}", GCM_UNKNOWN_TERM}, {"Mali; Atlantis; Guinea", "Atlantis", "{MLI}", GCM_UNKNOWN_TERM},
		{"Mali, Guinea, Atlantis", "Atlantis", "{GIN,MLI}", GCM_UNKNOWN_TERM}, {"Mali\nAtlantis", "Atlantis", "{MLI}", GCM_UNKNOWN_TERM},
		{"Trinidad and Atlantis", "Atlantis", "{TTO}", GCM_UNKNOWN_TERM}, {"{Mali,Atlantis,Guinea}", "Atlantis", "{MLI}", GCM_UNKNOWN_TERM},
		{"{ \"Atlantis\" ,Mali}", "Atlantis", "{}", GCM_UNKNOWN_TERM}, {"{Atlantis ,Mali}", "Atlantis", "{}", GCM_UNKNOWN_TERM},
		{"(Atlantis)", "Atlantis", "{}", GCM_UNKNOWN_TERM}, {"((Atlantis)", "((Atlantis)", "{}", GCM_UNKNOWN_TERM},
		{"(Atlantis))", "(Atlantis))", "{}", GCM_UNKNOWN_TERM}, {"(At(lantis)", "(At(lantis)", "{}", GCM_UNKNOWN_TERM},
		{"Kenya; Germany, East ", "Germany, East", "{KEN}", GCM_NO_TERM}, {"{Kenya,\"Germany, East\"}", "Germany, East", "{KEN}", GCM_NO_TERM},
		{"Kenya; USSR", "USSR", "{KEN}", GCM_NO_TERM},
		{"{Mali", NULL, "{}", GCM_MALFORMED}, {"{Mali,,Guinea}", NULL, "{}", GCM_EMPTY_ELEMENT}, {"Serbia and Montenegro", NULL, "{}", GCM_AMBIGUOUS}
	};
	int			failed = 0;

	for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++)
	{
		GcmSet		set;
		GcmProblem	problem;
		char		before[GCM_SET_TEXT];
		const char *piece = lists[i].piece ? lists[i].piece : lists[i].text;
		GcmStatus	status;

		/* what was there of another text is none of this one's */
		memset(&problem, 1, sizeof(problem));
		status = gcm_set_parse(countries, lists[i].text, (int) strlen(lists[i].text), &set, &problem);
		gcm_set_print(countries, &problem.before, before);
		if (status == lists[i].status && problem.status == status && problem.len == (int) strlen(piece) &&
			memcmp(problem.at, piece, problem.len) == 0 && strcmp(before, lists[i].before) == 0 &&
			(problem.reading.hint != NULL) == (status == GCM_NO_TERM))
			continue;
		failed++;
		printf("# \"%s\" is %d, for \"%.*s\" after %s\n", lists[i].text, status, problem.len, problem.at, before);
	}
	ok(failed == 0, "what cannot be read in a list is told, to the letter, and what was before it");
}

/* A quoted element is as long as one likes, and a term with any space about it */
static void
test_quotes(void)
{
	static char text[4 * GCM_MAX_SPELLING];
	int			wrong = 0;

	for (int len = GCM_MAX_SPELLING - 2; len < 4 * GCM_MAX_SPELLING - 8; len += 19)
	{
		GcmSet		set;
		GcmProblem	problem;
		int			n = sprintf(text, "{\"%*s\"}", len, "7");

		if (len <= 2 * GCM_MAX_SPELLING)
			wrong += gcm_set_parse(&gcm_objective_vocabulary, text, n, &set, &problem) != GCM_OK || set.word[0] != 1 << 6;
		memset(text + 2, 'x', len);
		wrong += gcm_set_parse(&gcm_objective_vocabulary, text, n, &set, &problem) != GCM_UNKNOWN_TERM || problem.len != len;
	}
	ok(wrong == 0, "quoted elements are read, or told, whatever their length");
}

/* A place that this version does not know is written by its number */
static void
test_print(void)
{
	GcmSet		set = {{1}};
	char		text[GCM_SET_TEXT];
	int			len;

	gcm_set_add(&set, gcm_objective_vocabulary.nterms);
	gcm_set_add(&set, GCM_MAX_TERMS - 1);
	memset(text, 'x', sizeof(text));
	len = gcm_set_print(&gcm_objective_vocabulary, &set, text);
	ok(strcmp(text, "{1,?24,?320}") == 0 && len == (int) strlen(text), "a set with unknown places is written: %.*s", len, text);
}

/*
 * What our vocabularies have few of: labels with commas, by which other terms
 * can be enumerated, or of as many pieces as any name has.
 */
static void
test_invented(void)
{
	static const GcmTerm terms[] = {
		{.name = "all", .label = {"Alfa, Bravo", "Un", "Uno"}, .spellings = "Alfa, Delta"},
		{.name = "alfa", .label = {"Alfa", "Deux", "Dos"}},
		{.name = "bravo", .label = {"Bravo", "Trois", "Tres"}},
		{.name = "delta", .label = {"Delta", "Quatre", "Cuatro"}},
		{.name = "many", .label = {"Aa, Bb, Cc, Dd, Ee, Ff, Gg, Hh, Ii, Jj, Kk, Ll", "Cinq", "Cinco"}}
	};
	static GcmSlot slots[128];
	static char room[2048];
	static GcmIndex index = {slots, 128, room, sizeof(room), 0, 0};
	static const GcmVocabulary vocabulary = {
		.type_name = "test", .noun = "test", .forms = "", .nterms = 5, .terms = terms, .stride = sizeof(GcmTerm),
		.key = GCM_NO_KEY, .index = &index
	};
	static const struct
	{
		const char *text;
		const char *set;
		GcmStatus	status;
	}			lists[] = {
		{"Alfa, Bravo", "{all}", GCM_OK}, {"Alfa, Delta", "", GCM_AMBIGUOUS}, {"Bravo, Delta", "{bravo,delta}", GCM_OK},
		{"Delta, Aa, Bb, Cc, Dd, Ee, Ff, Gg, Hh, Ii, Jj, Kk, Ll, Bravo", "{bravo,delta,many}", GCM_OK},
		{"Delta, Aa, Bb, Cc, Dd, Ee, Ff, Gg, Hh, Ii, Jj, Kk, Bravo", "", GCM_UNKNOWN_TERM}
	};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++)
	{
		GcmSet		set;
		GcmProblem	problem;
		char		text[GCM_SET_TEXT] = "";
		GcmStatus	status = gcm_set_parse(&vocabulary, lists[i].text, (int) strlen(lists[i].text), &set, &problem);

		if (status == GCM_OK)
			gcm_set_print(&vocabulary, &set, text);
		if (status == lists[i].status && strcmp(text, lists[i].set) == 0)
			continue;
		wrong++;
		printf("# \"%s\" is %d %s\n", lists[i].text, status, text);
	}
	ok(wrong == 0, "a label is one term whatever its commas divide, and has as many pieces as any");
}

static int	pauses = 0;

static void
count_pause(void)
{
	pauses++;
}

/* A long list can be interrupted at each of its elements */
static void
test_pauses(void)
{
	static const char *const lists[] = {"1, 2, 3, 4", "{1, 2, 3, 4}", "1;2;3;4", "x-x-x-x-x"};

	gcm_pause = count_pause;
	for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++)
	{
		GcmSet		set;
		GcmProblem	problem;

		pauses = 0;
		gcm_set_parse(&gcm_objective_vocabulary, lists[i], (int) strlen(lists[i]), &set, &problem);
		ok(pauses >= 4, "%s has pauses", lists[i]);
	}
	gcm_pause = NULL;
}

/* What separates elements, at the beginning of a text */
static void
test_separators(void)
{
	static const struct
	{
		const char *text;
		int			len;
	}			texts[] = {
		{"", 0}, {"x", 0}, {" ", 1}, {", x", 2}, {" ; , x", 5}, {",;", 2}, {" / \n", 4}, {"\nx", 1}, {"-1", 0}, {" and x", 1},
		{", and ", 6}, {",  ", 3}, {",  x", 3}, {"; , and x", 8}
	};
	int			failed = 0;

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
	{
		int			len = (int) strlen(texts[i].text);
		char	   *alone = malloc(len);

		memcpy(alone, texts[i].text, len);
		failed += gcm_separators(alone, len) != texts[i].len;
		free(alone);
	}
	ok(failed == 0, "separators are left out");
}

int
main(int argc, char **argv)
{
	test_lists();
	test_pieces();
	test_quotes();
	test_print();
	test_invented();
	test_separators();
	test_pauses();
	test_pairs();
	test_triples(argc > 1 && strcmp(argv[1], "all") == 0);
	return done_testing();
}
