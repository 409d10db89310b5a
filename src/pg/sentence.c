/*
 * sentence.c
 *		What is found, as values of the server.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "pg/markup.h"
#include "pg/sentence.h"
#include "pg/term.h"

/* The labels of a statement as a text[] */
Datum
gcm_words_array(const GcmStatement *statement, GcmElement element, GcmLang lang)
{
	GcmText    *labels = palloc((statement->entities.n + GCM_MAX_FOUND_TERMS) * sizeof(GcmText));
	int			n = gcm_labels(statement, element, lang, labels);
	Datum	   *elements = palloc(n * sizeof(Datum));

	for (int i = 0; i < n; i++)
		elements[i] = CStringGetTextDatum(gcm_server_text(pnstrdup(labels[i].s, labels[i].len)));
	return PointerGetDatum(construct_array(elements, n, TEXTOID, -1, false, TYPALIGN_INT));
}

/*
 * The names in a finding that we do not know and that are near known ones, each
 * as text of the server's; returns how many.
 */
int
gcm_near_names(const GcmFinding *finding, GcmLang lang, Datum **names)
{
	const GcmEntities *lists[] = {
		&finding->stated.entities, &finding->secretariat.entities, &finding->asked.entities
	};
	int			n = 0;

	*names = palloc((lists[0]->n + lists[1]->n + lists[2]->n) * sizeof(Datum));
	for (int list = 0; list < (int) lengthof(lists); list++)
	{
		for (int i = 0; lists[list]->nunknown > 0 && i < lists[list]->n; i++)
		{
			GcmPage		page;

			CHECK_FOR_INTERRUPTS();
			if (gcm_put_near(gcm_begin_page(&page), &lists[list]->item[i], lang))
				(*names)[n++] = gcm_page_text(&page);
		}
	}
	return n;
}
