/*
 * gcm_network.c
 *		The module itself.  There is nothing to set up when it is loaded.
 */
#include "postgres.h"

#include "fmgr.h"

#include "compat.h"

GCM_MODULE_MAGIC;
