/*
 * gcm_network.c
 *		The module itself.  There is nothing to set up when it is loaded.
 */
#include "compat.h"

#include "fmgr.h"

GCM_MODULE_MAGIC;
