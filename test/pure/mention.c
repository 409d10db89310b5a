/*
 * mention.c
 *		References to objectives in running text: every number in every phrase
 *		that is one, none in a phrase that is not, every title and label.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/mention.h"

#include <string.h>

#include "tap.h"

#define MAX_TEXT 2000

/* What is found in a text, as in "objective 7=7 number; ..." */
static const char *
found_in(const char *text, unsigned langs)
{
	static char result[MAX_TEXT];
	size_t		len = strlen(text);
	char	   *alone = malloc(len);	/* in memory that ends where the text does */
	GcmFinder	finder = {.text = alone, .len = len, .langs = langs};
	GcmMention	mention;
	int			n = 0;

	memcpy(alone, text, len);
	result[0] = '\0';
	while (gcm_find_mention(&finder, &mention) == GCM_FOUND)
	{
		n += snprintf(result + n, MAX_TEXT - n, "%s%.*s=", n ? "; " : "", (int) (mention.end - mention.start), text + mention.start);
		for (int i = 0; i < GCM_NOBJECTIVES; i++)
		{
			if (mention.objectives >> i & 1)
				n += snprintf(result + n, MAX_TEXT - n, "%d,", i + 1);
		}
		n += snprintf(result + n - 1, MAX_TEXT - n, " %s%s", gcm_mention_kind_name[mention.kind], mention.named ? " compact" : "") - 1;
	}
	free(alone);
	return result;
}

/* Phrases with %d in the place of a number, in which the number alone is found */
static const char *const references[] = {
	"objective %d", "The pledge serves objective %d.", "Objective %d of the Global Compact", "GCM objective %d: something else", "under GCM %d and beyond",
	"Objectif %d du Pacte mondial", "au titre de l'objectif %d", "l’objectif nº %d", "el objetivo %d del Pacto Mundial", "OBJECTIVE %d", "Objective #%d is",
	"(objective %d)", "objective (%d)", "\"Objective %d\"", "GCM Obj: none, but Objective %d", "commitments on objective %d, in particular",
	"Under Objective %d, 15 countries reported", "objective %d and 40 others", "SDG 8 and objective %d", "objective %d in Kenya", "a plan. Objective %d is met", "2021 Objective %d. The staff works",
	"le Pacte, objectif %d", "Objective\xc2\xa0%d", "ob\xc2\xadjective %d"
};

/* ... and none is */
static const char *const others[] = {
	"strategic objective %d", "specific objective %d", "Project Objective %d", "the project's objective %d", "SDG objective %d", "objective %d of the project",
	"Objective %d of this strategy", "objectif %d du projet", "el objetivo %d de la estrategia", "objective %d.1", "objective %d%% higher", "objective %d,000",
	"Objective %d: to strengthen the capacity of the government", "Objective %d. To strengthen capacities", "Objective %d - Livelihoods", "Objective %d (livelihoods)",
	"objective %d-year", "article %d", "paragraph %d", "GCM %d guiding principles", "%d objectives", "objectives, %d of which", "Objectives: %d. To improve",
	"objective %dth", "objective A%d", "objetivos de desarrollo sostenible %d", "objectif de développement durable %d", "objectiveness %d", "SDG %d", "goal %d"
};

static void
test_phrases(void)
{
	char		text[MAX_TEXT];
	char		expected[64];
	int			missed = 0;
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(references) / sizeof(references[0]); i++)
	{
		for (int n = 1; n <= GCM_NOBJECTIVES; n++)
		{
			snprintf(text, sizeof(text), references[i], n);
			snprintf(expected, sizeof(expected), "=%d number", n);
			if (strstr(found_in(text, 7), expected) == NULL || strchr(found_in(text, 7), ';') != NULL)
			{
				printf("# %s: %s\n", text, found_in(text, 7));
				missed++;
			}
		}
		/* a number that is no objective's is none */
		for (int n = GCM_NOBJECTIVES + 1; n < 2100; n += n < 120 ? 1 : 97)
		{
			snprintf(text, sizeof(text), references[i], n);
			wrong += found_in(text, 7)[0] != '\0';
		}
	}
	ok(missed == 0, "each number is found in each phrase that is a reference");
	ok(wrong == 0, "... and no other number");
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
	{
		for (int n = 1; n <= GCM_NOBJECTIVES; n++)
		{
			snprintf(text, sizeof(text), others[i], n);
			if (found_in(text, 7)[0] != '\0')
			{
				printf("# %s: %s\n", text, found_in(text, 7));
				wrong++;
			}
		}
	}
	ok(wrong == 0, "none is found in a phrase that is none");
}

/* All pairs and triples as lists and ranges, in the ways that lists are written */
static void
test_lists(void)
{
	static const char *const forms[] = {
		"objectives %d, %d and %d of the GCM", "Objectifs %d, %d et %d", "los objetivos %d, %d y %d", "objectives %d/%d/%d", "Objectives %d; %d; %d", "GCM objectives: %d, %d, %d",
		"Objectives (%d), (%d) & (%d)", "objectives %d,%d,%d", "GCM %d, %d and %d."
	};
	static const char *const ranges[] = {
		"objectives %d to %d", "Objectives %d-%d", "objectives %d\xe2\x80\x93%d", "objectifs %d à %d", "objetivos %d a %d", "Objetivos %d al %d", "objectives %d through %d"
	};
	char		text[MAX_TEXT];
	int			wrong = 0;

	for (int a = 1; a <= GCM_NOBJECTIVES; a++)
	{
		for (int b = 1; b <= GCM_NOBJECTIVES; b++)
		{
			for (size_t i = 0; i < sizeof(ranges) / sizeof(ranges[0]); i++)
			{
				GcmFinder	finder = {.text = text, .langs = 7};
				GcmMention	mention;

				finder.len = (size_t) snprintf(text, sizeof(text), ranges[i], a, b);
				if (gcm_find_mention(&finder, &mention) != GCM_FOUND)
					wrong += a < b;
				else
					wrong += a >= b || mention.kind != GCM_MENTION_RANGE || mention.end != finder.len ||
						mention.objectives != ((UINT32_C(1) << b) - 1 - ((UINT32_C(1) << (a - 1)) - 1));
			}
			for (int c = 1; c <= GCM_NOBJECTIVES; c++)
			{
				for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
				{
					GcmFinder	finder = {.text = text, .langs = 7};
					GcmMention	mention;

					finder.len = (size_t) snprintf(text, sizeof(text), forms[i], a, b, c);
					wrong += gcm_find_mention(&finder, &mention) != GCM_FOUND || mention.kind != GCM_MENTION_LIST ||
						mention.objectives != (UINT32_C(1) << (a - 1) | UINT32_C(1) << (b - 1) | UINT32_C(1) << (c - 1)) ||
						gcm_find_mention(&finder, &mention) != GCM_FOUND_NONE;
				}
			}
		}
	}
	ok(wrong == 0, "all triples are found as lists, all pairs as ranges");
}

/* Every title and label of two words or more, in a sentence, and in its language alone */
static void
test_titles(void)
{
	char		text[MAX_TEXT];
	char		expected[MAX_TEXT + 64];
	int			wrong = 0;
	int			left_out = 0;

	for (int place = 0; place < GCM_NOBJECTIVES; place++)
	{
		const GcmTerm *term = gcm_term(&gcm_objective_vocabulary, place);

		for (int lang = 0; lang < GCM_NLANGS; lang++)
		{
			snprintf(text, sizeof(text), "We shall %s; and more.", term->title[lang]);
			snprintf(expected, sizeof(expected), "%s=%d title", term->title[lang], place + 1);
			wrong += strcmp(found_in(text, 1u << lang), expected) != 0;
			snprintf(text, sizeof(text), "Objective %d: %s", place + 1, term->title[lang]);
			snprintf(expected, sizeof(expected), "%s=%d number", text, place + 1);
			wrong += strcmp(found_in(text, 7), expected) != 0;

			/* with the number of another it is no reference by number */
			snprintf(text, sizeof(text), "GCM Objective %d: %s", (place + 1) % GCM_NOBJECTIVES + 1, term->title[lang]);
			wrong += strstr(found_in(text, 7), "number") != NULL;
			if (strchr(term->label[lang], ' ') == NULL)
				continue;
			snprintf(text, sizeof(text), "On %s.", term->label[lang]);
			snprintf(expected, sizeof(expected), "%s=%d label", term->label[lang], place + 1);
			left_out += found_in(text, 1u << lang)[0] == '\0';
			wrong += strcmp(found_in(text, 1u << lang), expected) != 0 && found_in(text, 1u << lang)[0] != '\0';
		}
	}
	ok(wrong == 0, "each title and label is found");
	ok(left_out == 3, "... but for %d labels that are also another list's terms", left_out);
}

/* What is found in sentences, and in bytes that are no characters */
static void
test_sentences(void)
{
	static const char *const sentences[][2] = {
		{"Strategic objective 2 of the project; SDG 8 and objective 16.", "objective 16=16 number"},
		{"Objective 7 and 15 of the GCM", "Objective 7 and 15=7,15 list compact"},
		{"Objectives 7 and Objective 8 of the Global Compact", "Objectives 7=7 number; Objective 8=8 number compact"},
		{"Objective 10 (Trafficking in persons) and 11", "Objective 10 (Trafficking in persons)=10 number"},
		{"in line with GCM: Objective 2, Objective 5. Objective 6", "Objective 2=2 number compact; Objective 5=5 number compact; Objective 6=6 number"},
		{"international cooperation", ""},
		{"", ""},
		{"objectives 2\xe2\x82\xac" "5", ""},
		{"objectives 2\xe2\x80\x8f" "5", ""},
		{"objectives 2\xe2\x80\x90" "5", "objectives 2\xe2\x80\x90" "5=2,3,4,5 range"},
		{"objectives 2\xe2\x80\x95" "5", "objectives 2\xe2\x80\x95" "5=2,3,4,5 range"},
		{"objectives 2\xe2\x80\x96" "5", ""},
		{"objectives 2\xe2\x88\x92" "5", "objectives 2\xe2\x88\x92" "5=2,3,4,5 range"},
		{"objectives 2\xe2\x88\x93" "5", ""},
		{"we\rObjective 7. To improve", ""},
		{"we\nObjective 7. To improve", ""},
		{"we\n Objective 7) To improve", ""},
		{"we Objective 7. To improve", "Objective 7=7 number"},
		{"we Objective 7) To improve", "Objective 7=7 number"},
		{"we\nObjectives 7. To improve", "Objectives 7=7 number"},
		{"we save-\"lives\"", "save-\"lives=8 label"},
		{"we save (lives)", ""},
		{"Address and reduce. vulnerabilities in migration", ""},
		{"Objective 5: Regular pathways are needed", "Objective 5: Regular pathways=5 number"},
		{"Objective 5 (Regular pathways) x", "Objective 5 (Regular pathways)=5 number"},
		{"Objective 5 (Regular pathways. x", "Objective 5 (Regular pathways=5 number"},
		{"Objective 5: Regular pathways) x", "Objective 5: Regular pathways=5 number"},
		{"on objective 5.x", "objective 5=5 number"},
		{"on objective 5./3", "objective 5=5 number"},
		{"on objective 5.:3", "objective 5=5 number"},
		{"on objective 5.0", ""},
		{"on objective 5.9", ""},
		{"on objective 5.", "objective 5=5 number"},
		{"objective 5,10", "objective 5=5 number"},
		{"objective 5,10 x", "objective 5=5 number"},
		{"objective 5,1 x", "objective 5=5 number"},
		{"objective 5,100", ""},
		{"objective (5", ""},
		{"objective (5 and 6)", ""},
		{"Objective 7 and 8-10", ""},
		{"Objective 7 -year plan", ""},
		{"GCM objective 7-year plan", ""},
		{"GCM objective 7 -year plan", "objective 7=7 number compact"},
		{"GCM objective 7- year plan", ""},
		{"GCM objectives 2 and 7-year plans", "objectives 2=2 number compact"},
		{"GCM objective (7)to help", "objective (7)=7 number compact"},
		{"Objective 7 and 15 countries", "Objective 7=7 number"},
		{"Objective 1, 2 and 3.", "Objective 1, 2 and 3=1,2,3 list"},
		{"GCM Objective 1, 2, 3", "Objective 1, 2, 3=1,2,3 list compact"},
		{"l'objectif 1, 2 et 3 du Pacte", "objectif 1, 2 et 3=1,2,3 list compact"},
		{"objetivo 1, 2, y 3, que", "objetivo 1, 2, y 3=1,2,3 list"},
		{"Objective 1, 2 and 3 of the project", ""},
		{"Under Objective 7, 12 and 15 countries", "Objective 7=7 number"},
		{"Under Objective 7, 12, 15 countries", "Objective 7=7 number"},
		{"Under Objective 7, 12", "Objective 7=7 number"},
		{"Under Objective 7, 12, which", "Objective 7=7 number"},
		{"Objective 7, 12 and 15 and more", "Objective 7, 12 and 15=7,12,15 list"},
		{"Objective 7, 12 and 150", "Objective 7=7 number"},
		{"Objectives 7 and 15 countries", "Objectives 7 and 15=7,15 list"},
		{"objective 7 of the 'Global Compact'", "objective 7=7 number compact"},
		{"objective 7 of the (Global Compact)", ""},
		{"objective 7 of the Global Compact on Refugees", ""},
		{"Objective 7:", "Objective 7=7 number"},
		{"GCM, objective 5: livelihoods", "objective 5=5 number compact"},
		{"objective 5: livelihoods", ""},
		{"strategic GCM 7", "GCM 7=7 number compact"},
		{"the project supports objective 2", "objective 2=2 number"},
		{"the project X objective 2", "objective 2=2 number"},
		{"the project's objective 2", ""},
		{"The Global Compact on Refugees, objective 7", ""},
		{"The Global Compact on the refugees, objective 7", ""},
		{"The Global Compact for Migration, objective 7", "objective 7=7 number compact"},
		{"Global Compact a b c d e f g objective 7", "objective 7=7 number compact"},
		{"Global Compact a b c d e f g h objective 7", "objective 7=7 number"},
		{"Global Compact a b c d e f save lives", "save lives=8 label compact"},
		{"Global Compact a b c d e f g save lives", "save lives=8 label"},
		{"objectives 2 \xef\xbb\xbf-5", "objectives 2 \xef\xbb\xbf-5=2,3,4,5 range"},
		{"objective \xc2\xad" "7", "objective \xc2\xad" "7=7 number"},
		{"objectives 1, 2, and 3", "objectives 1, 2, and 3=1,2,3 list"},
		{"objectives 1; and 2", "objectives 1; and 2=1,2 list"},
		{"objectives 1-3, 5", "objectives 1-3, 5=1,2,3,5 list"},
		{"objectives 1-3 and 5", "objectives 1-3 and 5=1,2,3,5 list"},
		{"we save. lives", ""},
		{"save 7 lives", ""},
		{"the project 5 objective 2", "objective 2=2 number"},
		{"strategic GCM 7, objective 5", "GCM 7=7 number compact; objective 5=5 number compact"},
		{"GCM 7 a b c d e f g objective 5", "objective 5=5 number compact"},
		{"GCM 7 a b c d e f g h objective 5", "objective 5=5 number"},
		{"GCM and the Compact on trade and objective 7", "objective 7=7 number"},
		{"GCM and the Compact for trade and objective 7", "objective 7=7 number compact"},
		{"The Global Compact on trade, objective 7", "objective 7=7 number"},
		{"The Compact objective 7", "objective 7=7 number compact"},
		{"GCM 7, objective 5", "GCM 7=7 number compact; objective 5=5 number compact"},
		{"objective\xbf 7", ""},
		{"objective 7 \xe2", "objective 7=7 number"},
		{"objective 7\xe2\x80", ""},
		{"save lives\xf0", ""},
		{"\xf0\x9f\x98\x80 objective 7", "objective 7=7 number"},
		{"\xdf\x80 objective 7", "objective 7=7 number"},
		{"\xbf objective 7", "objective 7=7 number"},
		{"save\x80 lives", ""},
		{"objective 7\x7f", "objective 7=7 number"},
		{"objectives 2\x7f" "5", "objectives 2=2 number"},
		{"objective 007", ""},
		{"objective 0", ""},
		{"Objective 2-5 of the GCM", "Objective 2-5=2,3,4,5 range compact"},
		{"objective 7 (GCM)", "objective 7=7 number compact"},
		{"gcx 7", ""},
		{"we? Objective 7. To improve", ""},
		{"we. Objective 7. To improve", ""},
		{"- Objective 7. To improve", ""},
		{"12 Objective 7. To improve", "Objective 7=7 number"},
		{"save\nlives Objective 7. To improve", "save\nlives=8 label; Objective 7=7 number"},
		{"Objective 2, objective 5", "Objective 2=2 number; objective 5=5 number"},
		{"GCM 7, a b c d e f g objective 5", "GCM 7=7 number compact; objective 5=5 number compact"},
		{"GCM 7, a b c d e f g h objective 5", "GCM 7=7 number compact; objective 5=5 number"},
		{"el Pacto Mundial sobre comercio, objetivo 7", "objetivo 7=7 number"},
		{"objective 5 % of", "objective 5=5 number"},
		{"Objective 1: data are scarce", "Objective 1: data=1 number"},
		{"Objective 16: inclusion - social cohesion\rMore", "Objective 16: inclusion - social cohesion=16 number"},
		{"we MINIMIZE THE ADVERSE DRIVERS AND STRUCTURAL FACTORS THAT COMPEL PEOPLE TO LEAVE THEIR COUNTRY OF ORIGIN",
		"MINIMIZE THE ADVERSE DRIVERS AND STRUCTURAL FACTORS THAT COMPEL PEOPLE TO LEAVE THEIR COUNTRY OF ORIGIN=2 title"},
		{"proporcionar a los migrantes acceso a servicios b\xc3\xa1sicos", "proporcionar a los migrantes acceso a servicios b\xc3\xa1sicos=15 title"},
		{"proporcionar a los migrantes acceso 7 servicios b\xc3\xa1sicos", ""},
		{"GCM objective 7\xc2\xa0-year plan", "objective 7=7 number compact"},
		{"GCM objective 7\xc2\xad-year plan", ""},
		{"\xe2\x80", ""},
	};
	char		text[MAX_TEXT];
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(sentences) / sizeof(sentences[0]); i++)
	{
		const char *found = found_in(sentences[i][0], 7);

		if (strcmp(found, sentences[i][1]) == 0)
			continue;
		wrong++;
		printf("# %s: %s\n", sentences[i][0], found);
	}
	ok(wrong == 0, "what is found in a sentence is as one would read it");
	ok(strcmp(found_in("we save lives", 1), "save lives=8 label") == 0 && strcmp(found_in("we save lives", 6), "") == 0,
	   "a label is found in its language alone");

	/* no word is longer than a spelling: soft hyphens, which fold to nothing, make it so */
	for (int n = GCM_MAX_SPELLING - 2; n <= GCM_MAX_SPELLING + 2; n += 2)
	{
		int			len = sprintf(text, "ob");

		while (len < n - 8)
			len += sprintf(text + len, "\xc2\xad");
		sprintf(text + len, "jectives 7");
		ok((found_in(text, 7)[0] != '\0') == (n <= GCM_MAX_SPELLING), "a word of %d bytes", n);
	}

	/* of words that are none of ours, some are found where ours are */
	wrong = 0;
	for (int i = 0; i < 20000; i++)
	{
		int			len = 5 + i % 9;
		uint32_t	letters = (uint32_t) i * 2654435761u;

		for (int k = 0; k < len; k++, letters = letters * 1664525u + 1013904223u)
			text[k] = (char) ('a' + (letters >> 24) % 26);
		strcpy(text + len, " 7");
		wrong += found_in(text, 7)[0] != '\0';
	}
	ok(wrong == 0, "no other word begins a reference");

	/* in a long text as in a short one */
	sprintf(text, "%*sObjective 16 (inclusion - social cohesion)", GCM_MAX_SPELLING, "");
	ok(strstr(found_in(text, 7), "cohesion)=16 number") != NULL, "what stands after a number is read as a term");
}

int
main(void)
{
	test_phrases();
	test_lists();
	test_titles();
	test_sentences();
	return done_testing();
}
