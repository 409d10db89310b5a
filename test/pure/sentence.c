/*
 * sentence.c
 *		Sentences and letters: every word of ours fits, every placeholder stands
 *		for something, and lists are as their language has them.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/letter.h"

#include <string.h>

#include "sink.h"
#include "tap.h"

/* Our longest words, as sentence.c writes them */
static void
test_room(void)
{
	static const GcmVocabulary *const vocabularies[] = {
		&gcm_objective_vocabulary, &gcm_principle_vocabulary, &gcm_stakeholder_vocabulary
	};
	size_t		longest = 0;

	for (int lang = 0; lang < GCM_NLANGS; lang++)
	{
		for (int i = 0; i < gcm_entity_vocabulary.nterms; i++)
		{
			const GcmEntityTerm *entity = (const GcmEntityTerm *) gcm_term(&gcm_entity_vocabulary, i);
			size_t		len = strlen(entity->article[lang]) + strlen(entity->term.label[lang]);

			longest = len > longest ? len : longest;
		}
		for (size_t v = 0; v < sizeof(vocabularies) / sizeof(vocabularies[0]); v++)
		{
			for (int i = 0; i < vocabularies[v]->nterms; i++)
			{
				const GcmTerm *term = gcm_term(vocabularies[v], i);
				size_t		len = strlen(term->name) + strlen(" ()") + strlen(term->label[lang]);

				longest = len > longest ? len : longest;
			}
		}
	}
	ok(longest > 40 && longest < GCM_WORD_TEXT, "our longest word has %d bytes, and room", (int) longest);
	for (int element = 0; element < GCM_NELEMENTS; element++)
	{
		if (gcm_element_vocabulary[element] && gcm_element_vocabulary[element]->nterms > GCM_MAX_FOUND_TERMS)
			ok(false, "there is room for the terms of %s", gcm_element_name[element]);
	}
}

/* A finding of which all lists are alike, of terms and of these entities */
static GcmFinding
finding_of(GcmElement element, uint32_t terms, const GcmEntities *entities)
{
	GcmStatement statement = {true, terms, *entities};

	return (GcmFinding) {
		.element = element, .judgement = {GCM_PARTIAL, 7, 3}, .asked = statement, .stated = statement,
		.missing = statement, .excess = statement, .leads = statement, .secretariat = statement
	};
}

/* Does a text hold what no sentence does? */
static bool
is_malformed(const char *text)
{
	return text[0] == '\0' || strpbrk(text, "{}|") || strstr(text, "  ") || strstr(text, " ,") || strstr(text, " .");
}

static int
wrong_sentence(const char *sentence, const GcmFinding *finding, GcmLang lang)
{
	if (sentence == NULL)
		return 0;
	gcm_put_sentence(anew(), sentence, finding, lang);
	if (!is_malformed(written.text))
		return 0;
	printf("# %s: %s\n", gcm_element_name[finding->element], written.text);
	return 1;
}

/* All sentences that there are, with lists of one and of all */
static void
test_sentences(void)
{
	GcmEntity	room[GCM_MAX_ENTITIES];
	int			wrong = 0;
	long		n = 0;

	for (int many = 0; many < 2; many++)
	{
		GcmEntities entities = {.stated = true, .item = room};

		for (int i = 0; i < (many ? gcm_entity_vocabulary.nterms : 1); i++)
		{
			const char *name = gcm_term(&gcm_entity_vocabulary, i)->name;

			gcm_entities_add(&entities, name, (int) strlen(name));
		}
		for (int element = 0; element < GCM_NELEMENTS; element++)
		{
			const GcmVocabulary *v = gcm_element_vocabulary[element];
			bool		of_entities = v == NULL || element == GCM_COORDINATORS || element == GCM_ADAPTATION;
			GcmFinding	finding = finding_of((GcmElement) element, of_entities ? 0 : many ? (UINT32_C(1) << v->nterms) - 1 : 1,
											 of_entities ? &entities : &(GcmEntities) {.stated = true});

			for (int lang = 0; lang < GCM_NLANGS; lang++)
			{
				const GcmSentences *sentences = &gcm_sentences[element][lang];
				const char *const variants[] = {
					sentences->all_of_one, sentences->none_of_one, sentences->none_of_all, sentences->unstated_all,
					sentences->none_stated, sentences->none_asked, sentences->excess, gcm_nothing_asked[lang],
					gcm_presence_unknown[lang], gcm_named[lang], gcm_named_decision[lang], gcm_lead_shared[lang],
					gcm_requests[element][lang].more, gcm_requests[element][lang].secretariat
				};
				const GcmChangeSentences *changes = &gcm_change_sentences[lang];

				for (int kind = 0; kind < GCM_NBODY_KINDS; kind++)
				{
					finding.kind = (GcmBodyKind) kind;
					finding.only_present = !finding.only_present;
					for (int verdict = 0; verdict < GCM_NVERDICTS; verdict++, n++)
						wrong += wrong_sentence(sentences->verdict[verdict], &finding, (GcmLang) lang);
					for (size_t i = 0; i < sizeof(variants) / sizeof(variants[0]); i++, n++)
						wrong += wrong_sentence(variants[i], &finding, (GcmLang) lang);
					for (int i = 0; i < GCM_NSECRETARIATS; i++, n++)
						wrong += wrong_sentence(gcm_secretariat_sentences[i][lang], &finding, (GcmLang) lang);
					if (element >= GCM_NFIELDS)
						continue;
					for (int i = 0; i < GCM_NCHANGES; i++, n++)
						wrong += wrong_sentence(changes->change[i], &finding, (GcmLang) lang);
					wrong += wrong_sentence(changes->stated_empty, &finding, (GcmLang) lang);
					wrong += wrong_sentence(changes->withdrawn_empty, &finding, (GcmLang) lang);
					wrong += wrong_sentence(changes->decision_altered, &finding, (GcmLang) lang);
				}
			}
		}
	}
	ok(wrong == 0, "all placeholders stand for something, in %ld sentences", n);
}

static void
test_letters(void)
{
	GcmLetterFacts facts = {
		/* a name is no placeholder, whatever it is */
		.name = gcm_text("{aligned}"), .another = gcm_text("Other"), .reference = "reference", .near = gcm_text("Near"), .count = {
			[GCM_ALIGNED] = 4, [GCM_PARTIAL] = 3, [GCM_DIVERGENT] = 2, [GCM_UNSTATED] = 1, [GCM_NOT_ASKED] = 100
		}
	};
	GcmLetterFacts named = facts;
	int			wrong = 0;

	named.name = gcm_text("Name");
	for (int lang = 0; lang < GCM_NLANGS; lang++)
	{
		const GcmLetterWords *words = &gcm_letter_words[lang];
		const char *const all[] = {
			words->letterhead, words->addressee, words->subject, words->guides[0], words->guides[1],
			words->guides[2], words->another, words->our_reading, words->counts, words->next, words->check,
			words->no_name, words->which, words->unrecorded, words->sources, words->text_source, words->faq, words->contact, words->signature
		};

		for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		{
			gcm_put_letter_words(anew(), all[i], &named);
			wrong += is_malformed(written.text);
		}
	}
	ok(wrong == 0, "the placeholders of letters, too");
	gcm_put_letter_words(anew(), "{name} {unknown}{near}: {elements} = {aligned} + {partial} + {divergent} + {unstated}{", &facts);
	ok(strcmp(written.text, "{aligned} {unknown}Near: 10 = 4 + 3 + 2 + 1{") == 0, "one that is unknown stays: %s", written.text);
}

/* What of a finding stands in a letter: all but what is neither asked, at no level, nor stated */
static void
test_parts_of_letters(void)
{
	static const GcmLetterPart parts[GCM_NVERDICTS] = {
		GCM_LETTER_NOT_ASKED, GCM_LETTER_DEPARTS, GCM_LETTER_NOT_KNOWN, GCM_LETTER_DEPARTS, GCM_LETTER_IN_LINE
	};
	int			wrong = 0;

	for (int verdict = 0; verdict < GCM_NVERDICTS; verdict++)
	{
		wrong += gcm_letter_part((GcmVerdict) verdict) != parts[verdict];
		for (int i = 0; i < 4 * 2 * 2; i++)
		{
			GcmFinding	finding = {
				.judgement.verdict = (GcmVerdict) verdict, .level = (GcmLevel) (i / 4 + GCM_NO_LEVEL),
				.stated = {.terms = i & 1, .entities.n = i >> 1 & 1}
			};

			wrong += gcm_says_nothing(&finding) != (verdict == GCM_NOT_ASKED && i == 0);
		}
	}
	ok(wrong == 0, "each finding has its place in a letter, but for one that says nothing");

	/* a field of terms or of entities, or who provides the secretariat */
	wrong = gcm_is_recorded(&(GcmBody) {0});
	for (int field = 0; field < GCM_NFIELDS; field++)
	{
		GcmBody		body = {0};

		body.mandate.field[field].stated = true;
		wrong += !gcm_is_recorded(&body);
		body.mandate.field[field].stated = false;
		body.mandate.field[field].entities.stated = true;
		wrong += !gcm_is_recorded(&body);
	}
	wrong += !gcm_is_recorded(&(GcmBody) {.leadership.secretariat.stated = true});
	ok(wrong == 0, "a text is recorded where anything of it is");
}

/* What is asked follows what departs, and nothing else */
static void
test_requests(void)
{
	GcmEntity	room[1];
	GcmEntities entities = {.stated = true, .item = room};
	int			wrong = 0;

	gcm_entities_add(&entities, "IOM", 3);
	for (int verdict = GCM_DIVERGENT; verdict < GCM_NVERDICTS; verdict++)
	{
		for (int missing = 0; missing < 2; missing++)
		{
			GcmFinding	finding = finding_of(GCM_COORDINATORS, 0, &entities);
			const GcmRequests *requests = &gcm_requests[GCM_COORDINATORS][GCM_EN];
			static char expected[2 * sizeof(written.text)];

			finding.judgement.verdict = (GcmVerdict) verdict;
			finding.missing.entities.n = missing;
			gcm_put_finding(anew(), &finding, GCM_EN);
			sprintf(expected, "%s (%s)", written.text, gcm_finding_basis(&finding, GCM_EN));
			if (verdict == GCM_DIVERGENT || verdict == GCM_PARTIAL)
			{
				gcm_put_sentence(anew(), missing ? requests->more : requests->secretariat, &finding, GCM_EN);
				strcat(strcat(expected, " "), written.text);
			}
			gcm_put_letter_finding(anew(), &finding, GCM_EN);
			if (strcmp(written.text, expected) == 0)
				continue;
			wrong++;
			printf("# %s, not %s\n", written.text, expected);
		}
	}
	ok(wrong == 0, "what is asked is told of what departs");
}

/* Lists as the languages have them, written by hand */
static void
test_lists(void)
{
	static const struct
	{
		GcmLang		lang;
		const char *names;
		const char *placeholder;
		const char *list;
	}			lists[] = {
		{GCM_EN, "", "{missing}", ""},
		{GCM_EN, "A", "{missing}", "A"},
		{GCM_EN, "A|B", "{missing}", "A and B"},
		{GCM_EN, "A|B|C", "{excess}", "A, B and C"},
		{GCM_EN, "A|B and C", "{stated}", "A, and B and C"},
		{GCM_EN, "A and B|C|D", "{asked}", "A and B, C and D"},
		{GCM_EN, "A|B and ", "{missing}", "A, and B and "},
		{GCM_EN, "A| and B", "{missing}", "A, and  and B"},
		{GCM_EN, "A|B", "{a missing}", "A and B"},
		{GCM_EN, "ILO|IOM", "{missing}", "ILO and IOM"},
		{GCM_FR, "OIM|Agence A", "{missing}", "l'OIM et Agence A"},
		{GCM_FR, "PNUD|UNICEF|OIT", "{de missing}", "du PNUD, de l'UNICEF et de l'OIT"},
		{GCM_FR, "HCDH|Agence A", "{a missing}", "au HCDH et à Agence A"},
		{GCM_FR, "Agence A", "{de missing}", "d'Agence A"},
		{GCM_FR, "Fonds A et B|C", "{missing}", "Fonds A et B, et C"},
		{GCM_ES, "Agencia A|Instituto", "{missing}", "Agencia A e Instituto"},
		{GCM_ES, "Agencia A|Hidalgo", "{missing}", "Agencia A e Hidalgo"},
		{GCM_ES, "Agencia A|Hielo", "{missing}", "Agencia A y Hielo"},
		{GCM_ES, "Agencia A|Hiato", "{missing}", "Agencia A y Hiato"},
		{GCM_ES, "Agencia A|I", "{missing}", "Agencia A e I"},
		{GCM_ES, "Agencia A|H", "{missing}", "Agencia A y H"},
		{GCM_ES, "Agencia A|Instituto", "{a missing}", "a Agencia A y a Instituto"},
		{GCM_ES, "PNUD", "{de missing}", "del PNUD"},
		{GCM_EN, "A", "{missing?one|many} {excess?one|many}", "one one"},
		{GCM_EN, "A|B", "{missing?one|many}", "many"},
		{GCM_EN, "A", "{body?one|many} {missing?one}!", "{body?one|many} {missing?one}!"},
		{GCM_EN, "A", "{Reference}: {met} of {required}{unknown}", "The Network's global mandate: 3 of 7{unknown}"}
	};
	int			wrong = 0;

	for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++)
	{
		GcmEntity	room[8];
		GcmEntities entities = {.stated = true, .item = room};
		GcmFinding	finding;

		for (const char *s = lists[i].names; *s; s += strspn(s, "|"))
		{
			int			len = (int) strcspn(s, "|");

			gcm_entities_add(&entities, s, len);
			s += len;
		}
		finding = finding_of(GCM_MEMBERS, 0, &entities);
		gcm_put_sentence(anew(), lists[i].placeholder, &finding, lists[i].lang);
		if (strcmp(written.text, lists[i].list) == 0)
			continue;
		wrong++;
		printf("# %s, not %s\n", written.text, lists[i].list);
	}
	ok(wrong == 0, "lists are as English, French and Spanish have them");
}

/* Only a name that is not known is near others */
static void
test_near(void)
{
	GcmEntity	room[1];
	int			wrong = 0;

	for (int i = 0; i < gcm_entity_vocabulary.nterms; i++)
	{
		GcmEntities entities = {.stated = true, .item = room};
		const char *name = gcm_term(&gcm_entity_vocabulary, i)->name;

		gcm_entities_add(&entities, name, (int) strlen(name));
		wrong += gcm_put_near(anew(), &room[0], GCM_EN) || written.len != 0;
	}
	for (int i = 0; i < 2; i++)
	{
		GcmEntities entities = {.stated = true, .item = room};
		const char *name = i ? "Fisheries Council" : "UNHCRR";

		gcm_entities_add(&entities, name, (int) strlen(name));
		wrong += gcm_put_near(anew(), &room[0], GCM_FR) != (i == 0) || (strncmp(written.text, name, strlen(name)) == 0) != (i == 0);
	}
	ok(wrong == 0, "what is known is near nothing");
}

int
main(void)
{
	test_room();
	test_sentences();
	test_letters();
	test_parts_of_letters();
	test_requests();
	test_lists();
	test_near();
	return done_testing();
}
