/*
 * commit.c
 *		Whether a procedure may end the transaction that it runs in.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "postgres.h"

#include "access/xact.h"
#include "executor/spi.h"
#include "fmgr.h"

PG_FUNCTION_INFO_V1(gcm_can_commit);

/*
 * PL/pgSQL cannot ask: where COMMIT is refused, the error ends the transaction,
 * and a block that would catch it is a subtransaction, in which COMMIT is
 * refused.  What calls this function is the innermost that uses SPI.
 */
Datum
gcm_can_commit(PG_FUNCTION_ARGS)
{
	(void) fcinfo;
	PG_RETURN_BOOL(SPI_inside_nonatomic_context() && !IsSubTransaction());
}
