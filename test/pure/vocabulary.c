/*
 * vocabulary.c
 *		Proofs over the whole of each vocabulary: every spelling finds its own
 *		term, texts of terms and sets are read back, no input does harm.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/sentence.h"
#include "pure/set.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "tap.h"

static const GcmVocabulary *const vocabularies[] = {
	&gcm_objective_vocabulary, &gcm_principle_vocabulary, &gcm_stakeholder_vocabulary,
	&gcm_commission_vocabulary, &gcm_country_vocabulary, &gcm_function_vocabulary,
	&gcm_structure_vocabulary, &gcm_entity_vocabulary, &gcm_decision_vocabulary,
	&gcm_consultation_vocabulary, &gcm_relation_vocabulary
};

#define NVOCABULARIES (int) (sizeof(vocabularies) / sizeof(vocabularies[0]))

/* A generator of our own, so that every machine tests the same */
static uint64_t
next_random(void)
{
	static uint64_t state = 88172645463325252u;

	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state;
}

/* No spelling may belong to two terms; in capitals it is the same */
static void
test_spellings(const GcmVocabulary *v)
{
	int			spellings = 0;
	int			filled = 0;
	int			wrong = 0;

	for (int place = 0; place < v->nterms; place++)
	{
		const char *s;
		int			len;

		for (int k = 0; (len = gcm_spelling(v, place, k, &s)) >= 0; k++)
		{
			char		upper[512];
			GcmReading	found;

			if (len == 0)
				continue;
			spellings++;
			for (int i = 0; i < len; i++)
				upper[i] = (char) ((unsigned char) s[i] < 0x80 ? toupper(s[i]) : s[i]);
			if (gcm_read_term(v, s, len, &found) != GCM_OK || found.place != place ||
				gcm_read_term(v, upper, len, &found) != GCM_OK || found.place != place)
			{
				wrong++;
				printf("# %.*s does not find %s\n", len, s, gcm_term(v, place)->name);
			}
		}
	}
	ok(wrong == 0, "%s: each of %d spellings finds its own term", v->noun, spellings);
	for (int i = 0; i < v->index->nslots; i++)
		filled += v->index->slots[i].len != 0;
	ok(v->index->nfilled == filled && v->index->nfilled * 2 < v->index->nslots && v->index->used + GCM_MAX_SPELLING < v->index->room,
	   "%s: the index is at most half full", v->noun);
}

/* Canonical text is found to the letter, and nothing else is */
static void
test_exact(const GcmVocabulary *v)
{
	char	   *behind = malloc(1);
	int			wrong = gcm_exact_place(v, behind + 1, 0) != -1;
	int			tried = 1;

	free(behind);

	for (int place = 0; place < v->nterms; place++)
	{
		const char *name = gcm_term(v, place)->name;
		int			len = (int) strlen(name);
		char		changed[GCM_TERM_TEXT + 1];

		wrong += gcm_exact_place(v, name, len) != place;
		for (int at = 0; at <= len; at++)
		{
			int			other = -1;

			/* another byte, and a byte more, is another term or none */
			strcpy(changed, name);
			changed[len + 1] = '\0';
			changed[at] = at % 2 ? '1' : (char) (name[at] ^ 0x20);
			for (int i = 0; i < v->nterms; i++)
			{
				if (strcmp(gcm_term(v, i)->name, changed) == 0 && (at < len || changed[len]))
					other = i;
			}
			wrong += gcm_exact_place(v, changed, at < len ? len : len + 1) != other;
			tried++;
		}
	}
	ok(wrong == 0, "%s: canonical text is found to the letter, in %d texts", v->noun, tried);
}

/* Space and brackets around a code are nothing, even where it reads as an article */
static void
test_articles(void)
{
	static const char *const laos[] = {
		"LA", "la", " LA ", "LA\xC2\xA0", "\xC2\xA0LA", "LA.", "(LA)", "\xE2\x80\xAFLA\xE2\x80\xAF"
	};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(laos) / sizeof(laos[0]); i++)
	{
		GcmReading	found;

		if (gcm_read_term(&gcm_country_vocabulary, laos[i], (int) strlen(laos[i]), &found) != GCM_OK ||
			strcmp(gcm_term(&gcm_country_vocabulary, found.place)->name, "LAO") != 0)
		{
			wrong++;
			printf("# \"%s\" does not find LAO\n", laos[i]);
		}
	}
	ok(wrong == 0, "the code of Laos is found though it reads as an article");
}

static void
test_codes(const GcmVocabulary *v)
{
	int			wrong = 0;
	int			known = 0;
	int			last = 0;

	for (int at = 0; at < v->nterms; at++)
	{
		int			code = gcm_code(v, at);

		wrong += gcm_place(v, code) != at || code <= last;
		last = code;
	}
	for (int code = -40000; code < 40000; code++)
	{
		char		text[GCM_TERM_TEXT];
		int			place = gcm_place(v, code);

		known += place >= 0;
		wrong += place < -1;
		wrong += gcm_term_print(v, code, text) >= GCM_TERM_TEXT;
	}
	ok(wrong == 0 && known == v->nterms, "%s: codes and terms are one to one, in order", v->noun);
}

static void
test_sets(const GcmVocabulary *v)
{
	int			wrong = 0;

	for (int round = 0; round < tries(100000); round++)
	{
		GcmSet		set = {{0}};
		GcmSet		again;
		GcmProblem	problem;
		char		text[GCM_SET_TEXT];
		int			len;
		int			members = 0;

		for (int i = 0; i < v->nterms; i++)
		{
			if (next_random() % (1 + round % 7) == 0)
				gcm_set_add(&set, i);
		}
		for (int i = gcm_set_next(&set, -1); i >= 0; i = gcm_set_next(&set, i))
			members += gcm_set_has(&set, i);
		for (int i = 0; i < v->nterms; i++)
			members -= gcm_set_has(&set, i);
		len = gcm_set_print(v, &set, text);
		wrong += members != 0 || len >= GCM_SET_TEXT ||
			gcm_set_parse(v, text, len, &again, &problem) != GCM_OK ||
			memcmp(&set, &again, sizeof(set)) != 0;
	}
	ok(wrong == 0, "%s: %d random sets are read back from their text", v->noun, tries(100000));
}

/* Whatever comes in, a fold folds to itself and a set reads back */
static void
test_noise(const GcmVocabulary *v)
{
	static const char alphabet[] = "{},\"\\- -15afzMARall()\xC3\xA9\xE2\x80\x93\xCC\x81&'.\x01\xFF";
	int			wrong = 0;

	for (int round = 0; round < tries(300000); round++)
	{
		char	   *noise;
		char		folded[GCM_MAX_SPELLING];
		char		twice[GCM_MAX_SPELLING];
		char		text[GCM_SET_TEXT];
		int			len = (int) (next_random() % (round % 100 == 0 ? 600 : 24));
		int			n;
		GcmReading	reading;
		GcmSet		set;
		GcmSet		again;
		GcmProblem	problem;

		/* in memory that ends where the text does */
		noise = malloc(len);
		for (int i = 0; i < len; i++)
			noise[i] = alphabet[next_random() % (sizeof(alphabet) - 1)];
		n = gcm_fold(noise, len, folded);
		if (n > 0 && gcm_fold(folded, n, twice) > n)
			wrong++;
		(void) gcm_read_term(v, noise, len, &reading);
		if (gcm_set_parse(v, noise, len, &set, &problem) == GCM_OK)
		{
			n = gcm_set_print(v, &set, text);
			wrong += gcm_set_parse(v, text, n, &again, &problem) != GCM_OK ||
				memcmp(&set, &again, sizeof(set)) != 0;
		}
		else
			wrong += problem.at < noise || problem.at + problem.len > noise + len;
		free(noise);
	}
	ok(wrong == 0, "%s: %d inputs of noise do no harm", v->noun, tries(300000));
}

/* A number or letter and a label or title, as people write them, are one term or none */
static void
test_designators(const GcmVocabulary *v, const char *word)
{
	static const char *const forms[] = {
		"%s - %s", "%s \xE2\x80\x93 %s", "%s. %s", "%s %s", "(%s) %s", "%s: %s", "%s) %s", "%s-%s", "%s = %s"
	};
	int			pairs = 0;
	int			wrong = 0;

	for (int a = 0; a < v->nterms; a++)
	{
		const GcmTerm *number = gcm_term(v, a);
		const char *designator = v->numbered ? number->name : number->short_name;

		for (int b = 0; b < v->nterms; b++)
		{
			for (int k = 0; k < 2 * GCM_NLANGS; k++)
			{
				const GcmTerm *term = gcm_term(v, b);
				const char *label = k < GCM_NLANGS ? term->label[k] : term->title[k - GCM_NLANGS];

				for (int form = 0; label && form < 2 * (int) (sizeof(forms) / sizeof(forms[0])); form++)
				{
					char		first[64];
					char		text[512];
					GcmReading	reading;
					GcmStatus	status;
					int			n;

					snprintf(first, sizeof(first), "%s%s", form % 2 ? word : "", designator);
					n = snprintf(text, sizeof(text), forms[form / 2], first, label);
					for (int i = 0; k % 2 == 1 && i < n; i++)
						text[i] = (char) ((unsigned char) text[i] < 0x80 ? toupper(text[i]) : text[i]);
					status = gcm_read_term(v, text, n, &reading);
					pairs++;
					if (a == b ? status == GCM_OK && reading.place == a :
						status == GCM_CONFLICT && ((reading.place == a && reading.other == b) ||
												   (reading.place == b && reading.other == a)))
						continue;
					wrong++;
					printf("# \"%s\": %d, %d and %d\n", text, status, reading.place, reading.other);
				}
			}
		}
	}
	ok(wrong == 0, "%s: each of %d pairs of a designator and a label is one term, or names the two", v->noun, pairs);
}

/* No key is of two terms: names in any order of their words find one, or none */
static void
test_keys(const GcmVocabulary *v)
{
	int			keys = 0;
	int			shared = 0;
	GcmReading	reading;

	(void) gcm_read_term(v, "x", 1, &reading);
	for (int i = 0; i < v->index->nslots; i++)
	{
		const GcmSlot *slot = &v->index->slots[i];

		if (slot->len == 0 || v->index->text[slot->at] != '\001')
			continue;
		keys++;
		if (slot->what == -1)
		{
			shared++;
			printf("# shared: %.*s\n", slot->len - 1, v->index->text + slot->at + 1);
		}
	}
	ok(shared <= (v->key == GCM_KEY_OF_NAME ? 3 : 0), "%s: of %d keys %d are shared, and find nothing", v->noun, keys, shared);
}

/* What is known to be no term is none, and is told once */
static void
test_no_terms(const GcmVocabulary *v)
{
	int			names = 0;
	int			wrong = 0;

	for (const GcmNoTerm *no = v->no_terms; no && no->names; no++)
	{
		for (const char *s = no->names; *s;)
		{
			int			len = (int) strcspn(s, "|");
			GcmReading	reading;

			names++;
			if (gcm_read_term(v, s, len, &reading) != GCM_NO_TERM)
			{
				wrong++;
				printf("# \"%.*s\"\n", len, s);
			}
			s += len + (s[len] == '|');
		}
	}
	ok(wrong == 0, "%s: none of %d names that are no term is one", v->noun, names);
}

/* Words that are compared with folded text are folded: none is listed in vain */
static void
test_about(const GcmVocabulary *v)
{
	const char *const lists[] = {v->about, v->about_phrases, v->of_parts, v->between};
	int			wrong = 0;
	int			words = 0;

	for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++)
	{
		for (const char *s = lists[i]; s && *s;)
		{
			int			len = (int) strcspn(s, "|");
			char		folded[GCM_MAX_SPELLING];

			words++;
			if (gcm_fold(s, len, folded) != len || memcmp(s, folded, len) != 0 || (i != 1 && !gcm_is_about(v, s, len)))
			{
				wrong++;
				printf("# \"%.*s\" is never found\n", len, s);
			}
			s += len + (s[len] == '|');
		}
	}
	ok(wrong == 0, "%s: each of %d words about it is as it folds", v->noun, words);
}

/* Texts, what they are read as, and what they are not: on the vocabularies, by the place of a term */
static void
test_readings(void)
{
	static const struct
	{
		const GcmVocabulary *v;
		const char *text;
		GcmStatus	status;
		int			place;
		int			other;
	}			readings[] = {
		{&gcm_objective_vocabulary, "1", GCM_OK, 0, -1},
		{&gcm_objective_vocabulary, "23", GCM_OK, 22, -1},
		{&gcm_objective_vocabulary, "24", GCM_OUT_OF_RANGE, -1, -1},
		{&gcm_objective_vocabulary, "0", GCM_OUT_OF_RANGE, -1, -1},
		{&gcm_objective_vocabulary, "-1", GCM_OUT_OF_RANGE, -1, -1},
		{&gcm_objective_vocabulary, "-7", GCM_OUT_OF_RANGE, -1, -1},
		{&gcm_objective_vocabulary, "+7", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, "007", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, "7.", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, "7.0", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, "7.00", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, "10", GCM_OK, 9, -1},
		{&gcm_objective_vocabulary, "20.0", GCM_OK, 19, -1},
		{&gcm_objective_vocabulary, "7.1", GCM_CONFLICT, 6, 0},
		{&gcm_objective_vocabulary, "7..", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, ".", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_objective_vocabulary, ".0", GCM_OUT_OF_RANGE, -1, -1},
		{&gcm_objective_vocabulary, "-", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_objective_vocabulary, "+", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_objective_vocabulary, "+-7", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_objective_vocabulary, "7-", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, "7 7", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, "7 9", GCM_CONFLICT, 6, 8},
		{&gcm_objective_vocabulary, "100007", GCM_OUT_OF_RANGE, -1, -1},
		{&gcm_objective_vocabulary, "99999", GCM_OUT_OF_RANGE, -1, -1},
		{&gcm_objective_vocabulary, "00000000000000000007", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, "4294967303", GCM_OUT_OF_RANGE, -1, -1},
		{&gcm_objective_vocabulary, "18446744073709551623", GCM_OUT_OF_RANGE, -1, -1},
		{&gcm_objective_vocabulary, "7 [1]", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, "7 [12345]", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, "7 [123456]", GCM_OUT_OF_RANGE, 6, -1},
		{&gcm_objective_vocabulary, "7 (8)", GCM_CONFLICT, 6, 7},
		{&gcm_objective_vocabulary, "Data [1]", GCM_OK, 0, -1},
		{&gcm_objective_vocabulary, "Data [1)", GCM_OK, 0, -1},
		{&gcm_objective_vocabulary, "obj7", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, "obj. 7", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, "Objective No. 7", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, "Objective 7 of the Global Compact for Migration", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, "Objective 7 of the Global Compact for Safe, Orderly and Regular Migration", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, "Objectif 7 du Pacte mondial pour des migrations s\xC3\xBBres, ordonn\xC3\xA9" "es et r\xC3\xA9guli\xC3\xA8res", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, "Objetivo 7 del Pacto Mundial para la Migraci\xC3\xB3n Segura, Ordenada y Regular", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, "Objectif 7 du Pacte de Marrakech sur les migrations", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, "Objective 7 of the Global Compact for Safe and Orderly Migration", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_objective_vocabulary, "Objective 7 of the United Nations Global Compact for Safe, Orderly and Regular Migration", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, "UN Global Compact for Migration, objective 7", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, "UN GCM 7", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, "Objective 7 of the UN Global Compact", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_objective_vocabulary, "UN 7", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_objective_vocabulary, "Objective 7 of the Global Compact on Refugees", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_objective_vocabulary, "Global Compact for Safe, Orderly and Regular Migration", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_objective_vocabulary, "Safe pathways", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_objective_vocabulary, "para 7", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_objective_vocabulary, "7 objectives", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_objective_vocabulary, "les 23 objectifs du Pacte mondial", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_objective_vocabulary, "7 objective", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, "objectives 7", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, "7 and 9", GCM_CONFLICT, 6, 8},
		{&gcm_objective_vocabulary, "objet7", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_objective_vocabulary, "objective", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_objective_vocabulary, "the objective", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_objective_vocabulary, "Objective 24", GCM_OUT_OF_RANGE, -1, -1},
		{&gcm_objective_vocabulary, "Objective 7 house", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_objective_vocabulary, "objective 7a", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_principle_vocabulary, "a", GCM_OK, 0, -1},
		{&gcm_principle_vocabulary, "(j)", GCM_OK, 9, -1},
		{&gcm_principle_vocabulary, "k", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_principle_vocabulary, "principle (c)", GCM_OK, 2, -1},
		{&gcm_principle_vocabulary, "GCM cross-cutting principle (c)", GCM_OK, 2, -1},
		{&gcm_principle_vocabulary, "\xC2\xA7 15(c)", GCM_OK, 2, -1},
		{&gcm_principle_vocabulary, "para 15 f", GCM_OK, 5, -1},
		{&gcm_principle_vocabulary, "paragraph 15 (a)", GCM_OK, 0, -1},
		{&gcm_principle_vocabulary, "principle ab", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_principle_vocabulary, "a b", GCM_CONFLICT, 0, 1},
		{&gcm_principle_vocabulary, "a a", GCM_OK, 0, -1},
		{&gcm_principle_vocabulary, "1", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_principle_vocabulary, "0", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_principle_vocabulary, "human-rights (1)", GCM_OK, 5, -1},
		{&gcm_principle_vocabulary, "human-rights (i)", GCM_CONFLICT, 5, 8},
		{&gcm_objective_vocabulary, "accurate and disaggregated data as a basis", GCM_OK, 0, -1},
		{&gcm_objective_vocabulary, "accurate disaggregated data", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_objective_vocabulary, "disaggregated accurate data basis", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_objective_vocabulary, "accurate data basis evidence", GCM_OK, 0, -1},
		{&gcm_objective_vocabulary, "accurate disaggregated data basi", GCM_OK, 0, -1},
		{&gcm_objective_vocabulary, "accurate disaggregated data basil", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_objective_vocabulary, "accurate disaggregated dat basis", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_objective_vocabulary, "accurate disaggregated data basis x", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_objective_vocabulary, "x accurate disaggregated data basis", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_objective_vocabulary, "transnational response to smuggling migrants", GCM_OK, 8, -1},
		{&gcm_objective_vocabulary, "minimize adverse drivers structural", GCM_OK, 1, -1},
		{&gcm_objective_vocabulary, "1 - accurate and disaggregated data as a basis", GCM_OK, 0, -1},
		{&gcm_objective_vocabulary, "2 - accurate and disaggregated data as a basis", GCM_CONFLICT, 1, 0},
		{&gcm_objective_vocabulary, "accurate and disaggregated data as a basis - 1", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_principle_vocabulary, "human rights b", GCM_CONFLICT, 5, 1},
		{&gcm_principle_vocabulary, "b human rights", GCM_CONFLICT, 1, 5},
		{&gcm_principle_vocabulary, "human b rights", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_principle_vocabulary, "a people centred approach", GCM_OK, 0, -1},
		{&gcm_principle_vocabulary, "rule of law d", GCM_OK, 3, -1},
		{&gcm_principle_vocabulary, "principle human rights b", GCM_CONFLICT, 5, 1},
		{&gcm_principle_vocabulary, "guiding principle b human rights", GCM_CONFLICT, 1, 5},
		{&gcm_principle_vocabulary, "human rights x", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_principle_vocabulary, "human rights a", GCM_CONFLICT, 5, 0},
		{&gcm_principle_vocabulary, "principle", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_principle_vocabulary, "a(1)", GCM_OK, 0, -1},
		{&gcm_objective_vocabulary, "7[1]", GCM_OK, 6, -1},
		{&gcm_objective_vocabulary, "1000", GCM_OUT_OF_RANGE, -1, -1},
		{&gcm_objective_vocabulary, " -7 ", GCM_OUT_OF_RANGE, -1, -1},
		{&gcm_objective_vocabulary, "obj08", GCM_OK, 7, -1},
		{&gcm_objective_vocabulary, "obj9", GCM_OK, 8, -1},
		{&gcm_objective_vocabulary, "n7", GCM_OK, 6, -1},
		{&gcm_entity_vocabulary, "United", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_country_vocabulary, "Territory of the Soviet Union", GCM_NO_TERM, -1, -1},
		{&gcm_country_vocabulary, "Morocco any Morocco", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_stakeholder_vocabulary, "", GCM_UNKNOWN_TERM, -1, -1},
		{&gcm_stakeholder_vocabulary, "a", GCM_UNKNOWN_TERM, -1, -1},
	};
	static const char *const countries[][2] = {
		{"504", "MAR"}, {"4", "AFG"}, {"004", "AFG"}, {"Morocco [1]", "MAR"}, {"Morocco (1)", "MAR"}, {"Morocco (12345)", "MAR"},
		{"Morocco (504)", "MAR"}, {"Morocco (250)", NULL}, {"Morocco (99)", "MAR"}, {"Morocco (4)", "MAR"}, {"Morocco (999)", "MAR"},
		{"Morocco (123456)", NULL}, {"Morocco (1", NULL}, {"Morocco [1)", NULL}, {"Morocco 1]", NULL}, {"4]", "AFG"}, {"[4]", "AFG"}, {"1)", NULL}, {"Morocco (10)", "MAR"}, {"Morocco[12345]", "MAR"}, {"Morocco[123456]", NULL},
		{"Morocco [/]", "MAR"}, {"Morocco (4:)", NULL}, {"territory504", NULL}, {"or504", NULL}, {"mainland504", "MAR"}, {"Morocco (1]", NULL}, {"Morocco ()", "MAR"}, {"(1)", NULL},
		{"M(1)", NULL}, {"MA(1)", "MAR"}, {"MA[9]", "MAR"}, {"MAR Morocco", "MAR"}, {"Morocco MA", "MAR"}, {"Morocco MAR 504", NULL}, {"MAR - FRA", NULL},
		{"Martinique France", "MTQ"}, {"France Martinique", "MTQ"}, {"Martinique Spain", NULL}, {"Morocco\xE2\x84\xA2", NULL}, {"\xE3\x80\x90Morocco", NULL},
		{"Morocco\xE2\x82\xAC", NULL}, {"C\xC3\xB4te d\xCA\xBBIvoire", "CIV"}, {"C\xC3\xB4te d\xCA\xBCIvoire", "CIV"}, {"Republic of Morocco", NULL},
		{"Kingdom of Morocco", "MAR"}, {"Morocco, Kingdom of", "MAR"}, {"Republic of Afghanistan", NULL}, {"Republic of Albania", "ALB"}, {"State of Kuwait", "KWT"}, {"Republic of Mexico", NULL},
		{"U.A.E.", "ARE"}, {"U.E.", NULL}, {"N.A.", NULL}, {"n.a", NULL}, {"S.A.", NULL}, {"U.S.", "USA"}, {"P.N.G.", "PNG"}, {"MA.", "MAR"}, {"M.A.R.", NULL}, {"U S A", "USA"}, {"A. S. U.", NULL}, {"Hong Kong S.A.R.", "HKG"}, {"R. D. Congo", "COD"},
		{"United Kingdom Overseas Territories", NULL}, {"Territories of the United States", NULL}, {"Overseas France", NULL},
		{"Collectivity of France", NULL}, {"Territory of Australia", NULL}, {"Department of Guinea", NULL}, {"Palestinian", NULL}, {"Territory of Guam", "GUM"},
		{"British Indian Ocean", "IOT"}, {"Dominica, Commonwealth of", "DMA"}, {"Mancomunidad de Australia", "AUS"},
		{"Territoires palestiniens occup\xC3\xA9s", "PSE"}, {"Palestinian Terr., Occ.", "PSE"}, {"Territory of Kosovo", NULL},
		{"Departamento de San Mart\xC3\xADn", NULL}, {"D\xC3\xA9partement de Mayotte", "MYT"},
		{"Sudan (formerly)", NULL}, {"Formerly Sudan", NULL}, {"Ex-Sudan", NULL}, {"Eswatini (formerly Swaziland)", "SWZ"}, {"Samoa (ex Western Samoa)", "WSM"},
		{"Burma or Myanmar", "MMR"}, {"Burma or", NULL}, {"Hong Kong (formerly China)", NULL}, {"China (formerly Hong Kong)", NULL},
		{"France and Martinique", NULL}, {"Martinique & France", NULL}, {"Aruba and the Netherlands", NULL}, {"Estados Unidos y Puerto Rico", NULL},
		{"Norway, Svalbard and Jan Mayen", NULL}, {"Svalbard and Jan Mayen (Norway)", "SJM"}, {"China, Hong Kong SAR", "HKG"},
		{"Iran (Isl. Rep.)", "IRN"}, {"Solomon Isl.", "SLB"}, {"Bosnia and Herz.", "BIH"}, {"Antigua and Barb.", "ATG"}, {"St. Vin. and Gren.", "VCT"},
		{"Kuwait State", "KWT"}, {"Albanie, Republique", "ALB"}, {"Korea", NULL}, {"Republic Korea", "KOR"}, {"Morocco Morocco", "MAR"},
		{"533", "ABW"}, {"Morocco (904)", "MAR"}, {"MA.(1)", "MAR"}, {".MA", "MAR"}, {"MA. [1]", "MAR"}, {"of MAR", NULL}, {"Kingdom of Maroc", "MAR"}, {"State of Kowe\xC3\xAFt", "KWT"},
		{"Republic of Aruba", NULL}, {"St. Lucia", "LCA"}, {"Bosnia and Herzegovina (BIH)", "BIH"}
	};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(readings) / sizeof(readings[0]); i++)
	{
		GcmReading	reading;
		int			len = (int) strlen(readings[i].text);
		char	   *alone = malloc(len);
		GcmStatus	status;

		memcpy(alone, readings[i].text, len);
		status = gcm_read_term(readings[i].v, alone, len, &reading);
		free(alone);
		if (status != readings[i].status || (status == GCM_OK && reading.place != readings[i].place) ||
			(status == GCM_CONFLICT && (reading.place != readings[i].place || reading.other != readings[i].other)) ||
			(reading.hint != NULL) != (status == GCM_NO_TERM))
		{
			wrong++;
			printf("# \"%s\": %d, %d and %d\n", readings[i].text, status, reading.place, reading.other);
		}
	}
	ok(wrong == 0, "numbers, letters and footnotes are read as one would");

	wrong = 0;
	for (size_t i = 0; i < sizeof(countries) / sizeof(countries[0]); i++)
	{
		GcmReading	reading;
		GcmStatus	status = gcm_read_term(&gcm_country_vocabulary, countries[i][0], (int) strlen(countries[i][0]), &reading);
		const char *name = status == GCM_OK ? gcm_term(&gcm_country_vocabulary, reading.place)->name : NULL;

		if (countries[i][1] ? name == NULL || strcmp(name, countries[i][1]) != 0 : name != NULL || (status == GCM_UNKNOWN_TERM && reading.place != -1))
		{
			wrong++;
			printf("# \"%s\": %d, %s\n", countries[i][0], status, name);
		}
	}
	ok(wrong == 0, "so are countries");
}

/* What no vocabulary has: spellings of two terms, of too many letters, or for which there is no room */
static void
test_invented(void)
{
	static char longest[7][GCM_MAX_SPELLING + 60];
	static const GcmTerm names[] = {
		{.name = "AAA", .label = {"Alfania", "Alfanie", "Lima"}, .title = {longest[3]}, .spellings = "Shared Name|Old Alfania|-|Kingdom of Lima|Kingdom of Alfania|Mike November|Oscar Papa|Quebec|Tango Uniform|Victor"},
		{.name = "BBB", .label = {"Bravoland", "Bravo Charly", "Alfa"}, .spellings = "Shared Name|Republic of Alfania|And of|Lima Mike|November|Oscar|Papa Quebec"},
		{.name = "CCC", .label = {"Charlia", "Charlotte", "Alfa Bravo"}, .spellings = "Republic of Charlia|Charly|Tango"},
		{.name = "Dona", .label = {"Delta", longest[0], longest[1]}, .title = {longest[5]}, .spellings = "Republic of Delta|Q|DDD|Dora|(V).|And W|And Wxy|And Wxyz|Uniform Victor",
		.short_name = longest[2]}
	};
	static const GcmTerm parts[] = {
		{.name = "one", .label = {"Territory of Papa", "Un", "Uno"}, .part_of = "two"},
		{.name = "two", .label = {"Quebec", "Deux", "Dos"}}
	};
	static const GcmTerm phrases[] = {
		{.name = "one", .label = {"First", "Alfa bravo charlie delta echo foxtrot", "Kilo lima of mike november"}, .short_name = "a"},
		{.name = "two", .label = {"Second", "Golf bravo charlie delta echo hotel", "Kilo of lima mike november"}, .title = {"Papa employe quebec romeo sierra"}, .short_name = "b"}
	};
	static GcmSlot slots[3][512];
	static GcmSlot few[16];
	static char text[4][8192];
	static GcmIndex index[] = {{slots[0], 512, text[0], 8192}, {slots[1], 512, text[1], 8192}, {few, 16, text[2], 8192}, {few, 16, text[2], 18},
	{slots[2], 512, text[3], 8192}};
	static const GcmVocabulary of_names = {.nterms = 4, .terms = names, .stride = sizeof(GcmTerm), .key = GCM_KEY_OF_NAME, .index = &index[0]};
	static const GcmVocabulary of_phrases = {.nterms = 2, .terms = phrases, .stride = sizeof(GcmTerm), .lettered = true, .key = GCM_KEY_OF_PHRASE,
	.about_phrases = "said in words", .index = &index[1]};
	static const GcmVocabulary of_few = {.nterms = 4, .terms = names, .stride = sizeof(GcmTerm), .key = GCM_KEY_OF_NAME, .index = &index[2]};
	static const GcmVocabulary of_parts = {.nterms = 2, .terms = parts, .stride = sizeof(GcmTerm), .key = GCM_KEY_OF_NAME, .of_parts = "territory", .index = &index[4]};
	static const GcmVocabulary of_little = {.nterms = 4, .terms = names, .stride = sizeof(GcmTerm), .key = GCM_KEY_OF_NAME, .index = &index[3]};
	static const struct
	{
		const GcmVocabulary *v;
		const char *text;
		GcmStatus	status;
		int			place;
		int			other;
	}			readings[] = {
		{&of_names, "shared name", GCM_OK, 0, -1}, {&of_names, "old alfania", GCM_OK, 0, -1}, {&of_names, "alfania old", GCM_OK, 0, -1},
		{&of_names, "Republic of Alfania", GCM_OK, 1, -1}, {&of_names, "Republic of Alfanie", GCM_UNKNOWN_TERM, -1, -1},
		{&of_names, "Republic of Charlotte", GCM_OK, 2, -1}, {&of_names, "Republic of Charly", GCM_OK, 2, -1}, {&of_names, "Republic of Delta", GCM_OK, 3, -1},
		{&of_names, "alfa bravo charly", GCM_CONFLICT, 1, 2}, {&of_names, "alfa bravo charlia", GCM_OK, 2, -1},
		{&of_names, "q", GCM_OK, 3, -1}, {&of_names, "name shared", GCM_UNKNOWN_TERM, -1, -1}, {&of_names, longest[0], GCM_OK, 3, -1}, {&of_names, longest[1], GCM_UNKNOWN_TERM, -1, -1},
		{&of_names, "kingdom of alfanie", GCM_OK, 0, -1}, {&of_names, "state of lima", GCM_UNKNOWN_TERM, -1, -1},
		{&of_names, "republic of dona", GCM_OK, 3, -1}, {&of_names, "republic of dora", GCM_OK, 3, -1}, {&of_names, "republic of ddd", GCM_UNKNOWN_TERM, -1, -1},
		{&of_names, "republic of v", GCM_OK, 3, -1}, {&of_names, "of and", GCM_UNKNOWN_TERM, -1, -1}, {&of_names, "of w", GCM_OK, 3, -1},
		{&of_names, "w", GCM_UNKNOWN_TERM, -1, -1}, {&of_names, "wxy", GCM_UNKNOWN_TERM, -1, -1}, {&of_names, "wxyz", GCM_OK, 3, -1},
		{&of_names, "lima mike november", GCM_CONFLICT, 0, 1}, {&of_names, "oscar papa quebec", GCM_CONFLICT, 1, 0}, {&of_names, "tango uniform victor", GCM_OK, 0, -1},
		{&of_names, longest[3], GCM_OK, 0, -1}, {&of_names, longest[6], GCM_OK, 3, -1}, {&of_names, longest[4], GCM_UNKNOWN_TERM, -1, -1},
		{&of_parts, "papa", GCM_OK, 0, -1}, {&of_parts, "territory of quebec", GCM_UNKNOWN_TERM, -1, -1},
		{&of_phrases, "bravo charlie delta echo", GCM_UNKNOWN_TERM, -1, -1}, {&of_phrases, "alfa bravo charlie delta", GCM_OK, 0, -1},
		{&of_phrases, "alfa delta echo foxtrot", GCM_OK, 0, -1}, {&of_phrases, "golf bravo charlie delta", GCM_OK, 1, -1},
		{&of_phrases, "kilo lima mike november", GCM_UNKNOWN_TERM, -1, -1}, {&of_phrases, "kilo lima mike of november", GCM_UNKNOWN_TERM, -1, -1},
		{&of_phrases, "papa quebec romeo sierra", GCM_OK, 1, -1}, {&of_phrases, "employee quebec romeo sierra", GCM_UNKNOWN_TERM, -1, -1},
		{&of_phrases, "a said in words", GCM_OK, 0, -1}, {&of_phrases, "said in words b", GCM_OK, 1, -1}, {&of_phrases, "a said in wordsx", GCM_UNKNOWN_TERM, -1, -1},
		{&of_phrases, "a said in word", GCM_UNKNOWN_TERM, -1, -1}, {&of_phrases, "c", GCM_UNKNOWN_TERM, -1, -1},
		{&of_few, "alfania", GCM_OK, 0, -1}, {&of_few, "republic of charlia", GCM_UNKNOWN_TERM, -1, -1},
		{&of_little, "alfania", GCM_OK, 0, -1}, {&of_little, "bravoland", GCM_UNKNOWN_TERM, -1, -1}
	};
	int			wrong = 0;

	memset(longest[0], 'x', GCM_MAX_SPELLING - 1);
	memset(longest[1], 'y', GCM_MAX_SPELLING + 1);
	memset(longest[2], 'z', GCM_MAX_SPELLING + 50);
	memset(longest[3], 'v', GCM_MAX_SPELLING - 9);	/* with a style before it, as long as any */
	memset(longest[5], 'u', GCM_MAX_SPELLING - 9);
	memcpy(longest[6], "Rep. ", 5);
	memset(longest[6] + 5, 'u', GCM_MAX_SPELLING - 9);
	memset(longest[4], 'w', GCM_MAX_SPELLING - 1);
	for (size_t i = 0; i < sizeof(readings) / sizeof(readings[0]); i++)
	{
		GcmReading	reading;
		GcmStatus	status;

		/* two share their room, one after the other */
		if (readings[i].v == &of_little && readings[i - 1].v != &of_little)
			memset(few, 0, sizeof(few));
		status = gcm_read_term(readings[i].v, readings[i].text, (int) strlen(readings[i].text), &reading);
		if (status == readings[i].status && ((status != GCM_OK && status != GCM_CONFLICT) ||
											 (reading.place == readings[i].place && (status == GCM_OK || reading.other == readings[i].other))))
			continue;
		wrong++;
		printf("# \"%s\": %d, %d and %d\n", readings[i].text, status, reading.place, reading.other);
	}
	ok(wrong == 0, "what two terms share finds the first, or none");
	ok(index[2].nfilled == 8 && index[3].used == 18, "an index is not filled beyond its room");
}

/* A number or letter, with words on its kind, designates a term; other words, though names of terms, none */
static void
test_designated(void)
{
	static const struct
	{
		const GcmVocabulary *v;
		const char *text;
		int			place;		/* -1 where it is none, -2 where it is out of range */
	}			texts[] = {
		{&gcm_objective_vocabulary, "7", 6}, {&gcm_objective_vocabulary, " 7 ", 6}, {&gcm_objective_vocabulary, "24", -2}, {&gcm_objective_vocabulary, "-7", -2},
		{&gcm_objective_vocabulary, " -7 ", -2}, {&gcm_objective_vocabulary, "Objective 7", 6}, {&gcm_objective_vocabulary, "Objective 24", -2},
		{&gcm_objective_vocabulary, "7 objectives", -1}, {&gcm_objective_vocabulary, "Objective 7 house", -1}, {&gcm_objective_vocabulary, "Objective", -1},
		{&gcm_objective_vocabulary, "7a", -1}, {&gcm_objective_vocabulary, "7 and", -1}, {&gcm_principle_vocabulary, "b e", -1}, {&gcm_principle_vocabulary, "b y", -1}, {&gcm_objective_vocabulary, "Data", -1}, {&gcm_objective_vocabulary, "", -1}, {&gcm_objective_vocabulary, "and", -1},
		{&gcm_principle_vocabulary, "b", 1}, {&gcm_principle_vocabulary, "(b)", 1}, {&gcm_principle_vocabulary, "k", -1}, {&gcm_principle_vocabulary, "7", -1},
		{&gcm_country_vocabulary, "4", 1}, {&gcm_country_vocabulary, "Morocco", -1}
	};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
	{
		int			place = -1;
		GcmStatus	status = GCM_MALFORMED;
		bool		found = gcm_designator(texts[i].v, texts[i].text, (int) strlen(texts[i].text), &place, &status);

		if (found != (texts[i].place != -1) || (found && status != (texts[i].place >= 0 ? GCM_OK : GCM_OUT_OF_RANGE)) ||
			(texts[i].place >= 0 && place != texts[i].place))
		{
			wrong++;
			printf("# \"%s\": %d, %d, %d\n", texts[i].text, found, status, place);
		}
	}
	ok(wrong == 0, "numbers and letters designate terms, names do not");
}

/* Three letters that are a code, and others */
static void
test_letters(void)
{
	static const char *const codes[] = {"AFG", "ZWE", "BLZ"};
	static const char *const none[] = {"", "A", "MARO", "mAR", "MaR", "MAr", "@AR", "M@R", "MA@", "[AR", "M[R", "MA[", "AAA", "ZZZ", "?AR", "M?R", "MA?"};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(codes) / sizeof(codes[0]); i++)
	{
		int			place = gcm_exact_place(&gcm_country_vocabulary, codes[i], 3);

		wrong += place < 0 || strcmp(gcm_term(&gcm_country_vocabulary, place)->name, codes[i]) != 0;
	}
	for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
		wrong += gcm_exact_place(&gcm_country_vocabulary, none[i], (int) strlen(none[i])) != -1;
	ok(wrong == 0, "codes are found to the letter");
}

int
main(void)
{
	for (int i = 0; i < NVOCABULARIES; i++)
	{
		test_spellings(vocabularies[i]);
		test_codes(vocabularies[i]);
		test_exact(vocabularies[i]);
		test_sets(vocabularies[i]);
		test_noise(vocabularies[i]);
		test_no_terms(vocabularies[i]);
		test_keys(vocabularies[i]);
		test_about(vocabularies[i]);
	}
	test_readings();
	test_invented();
	test_letters();
	test_designated();
	test_designators(&gcm_objective_vocabulary, "GCM Objective ");
	test_designators(&gcm_principle_vocabulary, "principle ");
	test_articles();
	return done_testing();
}
