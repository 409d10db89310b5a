/*
 * review.c
 *		How contributions are counted, and how a summary is written as bytes.
 *
 * Pure layer: no PostgreSQL, no allocation, no errors raised.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/review.h"

#include <string.h>

#define LAYOUT_VERSION 1

const char	gcm_review_overflow[] = "a counter is too great";

const GcmReviewLine gcm_review_lines[GCM_NREVIEWLINES] = {
	{"objectives", &gcm_objective_vocabulary, 0, GCM_NOBJECTIVES},
	{"principles", &gcm_principle_vocabulary, GCM_FIRST_PRINCIPLE, GCM_NPRINCIPLES},
	{"stakeholders", &gcm_stakeholder_vocabulary, GCM_FIRST_STAKEHOLDER, GCM_NSTAKEHOLDERS}
};

/* Flags of the header */
#define HAS_CROSS 0x01
#define SAME_NAMED 0x02			/* several countries, all naming the same */

/* Bytes of the bitmaps that say which counters are not zero */
#define COUNTER_BYTES ((GCM_NCOUNTERS + 7) / 8)
#define CROSS_BYTES ((GCM_NCROSS + 7) / 8)

/* Bits of all that a contribution names, by counter */
static inline uint64_t
all_named(uint32_t objectives, uint32_t principles, int stakeholder)
{
	uint64_t	named = (uint64_t) objectives | (uint64_t) principles << GCM_FIRST_PRINCIPLE;

	if (stakeholder >= 0)
		named |= UINT64_C(1) << (GCM_FIRST_STAKEHOLDER + stakeholder);
	return named;
}

/* Count what a contribution names; false if there are too many to count */
static inline bool
count_named(GcmReview *review, uint64_t named, uint32_t objectives, uint32_t principles)
{
	/* no other counter is ever above this one */
	if (review->contributions == INT64_MAX)
		return false;
	review->contributions++;
	for (; named != 0; named &= named - 1)
		review->count[__builtin_ctzll(named)]++;
	if (principles == 0)
		return true;
	for (; objectives != 0; objectives &= objectives - 1)
	{
		int64_t    *cross = review->cross + __builtin_ctz(objectives) * GCM_NPRINCIPLES;

		for (uint32_t p = principles; p != 0; p &= p - 1)
			cross[__builtin_ctz(p)]++;
	}
	return true;
}

/*
 * Count one contribution.  country and stakeholder are places, -1 for none.
 * Returns false if there are too many to count.
 */
bool
gcm_review_add(GcmReview *review, int country, uint32_t objectives,
			   uint32_t principles, int stakeholder)
{
	uint64_t	named = all_named(objectives, principles, stakeholder);

	if (country >= 0)
	{
		gcm_set_add(&review->countries, country);
		review->named[country] |= named;
	}
	return count_named(review, named, objectives, principles);
}

/*
 * Take out a contribution that was counted, of no country and on objectives
 * only.  Returns false if there is none such.
 */
bool
gcm_review_remove(GcmReview *review, uint32_t objectives)
{
	if (review->contributions == 0)
		return false;
	review->contributions--;
	for (; objectives != 0; objectives &= objectives - 1)
	{
		int64_t    *count = &review->count[__builtin_ctz(objectives)];

		if (*count == 0)
			return false;
		(*count)--;
	}
	return true;
}

/* Count one contribution of any number of countries */
bool
gcm_review_add_joint(GcmReview *review, const GcmSet *countries, uint32_t objectives,
					 uint32_t principles, int stakeholder)
{
	uint64_t	named = all_named(objectives, principles, stakeholder);
	int			ncountries = 0;

	for (int c = gcm_set_next(countries, -1); c >= 0; c = gcm_set_next(countries, c))
	{
		gcm_set_add(&review->countries, c);
		review->named[c] |= named;
		ncountries++;
	}
	review->joint += ncountries > 1;
	return count_named(review, named, objectives, principles);
}

/*
 * The commissions that have a member among the countries, as bits in the order
 * of their vocabulary; GCM_NO_COUNTRY_MASK if there is no country.
 */
int
gcm_commission_mask(const GcmSet *countries)
{
	/* of each country, all in a few cache lines; found at the first call */
	static uint8_t commissions[GCM_MAX_TERMS];
	static bool found = false;
	uint64_t	any = 0;
	int			mask = 0;

	if (!found)
	{
		for (int c = 0; c < GCM_NCOUNTRIES; c++)
			commissions[c] = gcm_country_table[c].commissions;
		found = true;
	}
	for (int w = 0; w < GCM_SET_WORDS; w++)
	{
		any |= countries->word[w];
		for (uint64_t rest = countries->word[w]; rest != 0; rest &= rest - 1)
			mask |= commissions[w * 64 + __builtin_ctzll(rest)];
	}
	return any == 0 ? GCM_NO_COUNTRY_MASK : mask;
}

/* Add the counters of another; false if one becomes too great */
bool
gcm_review_merge_counted(GcmReview *review, const GcmReview *other)
{
	bool		overflow = __builtin_add_overflow(review->contributions, other->contributions,
												  &review->contributions);

	overflow |= __builtin_add_overflow(review->joint, other->joint, &review->joint);
	for (int i = 0; i < GCM_NCOUNTERS; i++)
		overflow |= __builtin_add_overflow(review->count[i], other->count[i], &review->count[i]);
	for (int i = 0; i < GCM_NCROSS; i++)
		overflow |= __builtin_add_overflow(review->cross[i], other->cross[i], &review->cross[i]);
	gcm_set_add_all(&review->countries, &other->countries);
	for (int c = 0; c < GCM_MAX_TERMS; c++)
		review->named[c] |= other->named[c];
	return !overflow;
}

GcmReviewHead
gcm_review_head(const GcmReview *review)
{
	GcmReviewHead head = {.contributions = review->contributions, .joint = review->joint};

	memcpy(head.count, review->count, sizeof(head.count));
	head.countries = review->countries;
	return head;
}

/* The objectives that contributions name */
uint32_t
gcm_objectives_covered(const GcmReviewHead *head)
{
	uint32_t	objectives = 0;

	for (int o = 0; o < GCM_NOBJECTIVES; o++)
		objectives |= (uint32_t) (head->count[o] > 0) << o;
	return objectives;
}

/*
 * Distinct countries whose contributions name each term.  All counters are
 * added up at once: digit[k] has the binary digit k of each.
 */
void
gcm_review_countries_naming(const GcmReview *review, int *naming)
{
	uint64_t	digit[10] = {0};	/* enough for GCM_MAX_TERMS */

	for (int c = gcm_set_next(&review->countries, -1); c >= 0;
		 c = gcm_set_next(&review->countries, c))
	{
		uint64_t	carry = review->named[c];

		for (int k = 0; carry != 0; k++)
		{
			uint64_t	sum = digit[k] ^ carry;

			carry &= digit[k];
			digit[k] = sum;
		}
	}
	for (int i = 0; i < GCM_NCOUNTERS; i++)
	{
		naming[i] = 0;
		for (int k = 0; k < 10; k++)
			naming[i] |= (int) (digit[k] >> i & 1) << k;
	}
}

/*
 * Rank of a term by its contributions among those of its vocabulary, 1 for the
 * most; equal numbers have one rank.
 */
int
gcm_review_rank(const GcmReview *review, int counter)
{
	const GcmReviewLine *line = gcm_review_lines;
	int			rank = 1;

	while (counter >= line->first + line->n)
		line++;
	for (int other = line->first; other < line->first + line->n; other++)
		rank += review->count[other] > review->count[counter];
	return rank;
}

/* The high half of a product of 64 bits by 64 */
static uint64_t
high_product(uint64_t a, uint64_t b)
{
	uint64_t	low = (a & UINT32_MAX) * (b & UINT32_MAX);
	uint64_t	middle = (a >> 32) * (b & UINT32_MAX) + (low >> 32);
	uint64_t	other = (a & UINT32_MAX) * (b >> 32) + (middle & UINT32_MAX);

	return (a >> 32) * (b >> 32) + (middle >> 32) + (other >> 32);
}

/* a / b in units of 2^-63, where a <= b < 2^63 */
static uint64_t
fixed_quotient(uint64_t a, uint64_t b)
{
	uint64_t	quotient = a / b;

	a %= b;
	for (int i = 0; i < 63; i++)
	{
		a <<= 1;
		quotient = quotient << 1 | (a >= b);
		if (a >= b)
			a -= b;
	}
	return quotient;
}

/* The binary logarithm of a number from 1 on, in units of 2^-58 */
static uint64_t
fixed_log2(uint64_t number)
{
	int			whole = 63 - __builtin_clzll(number);
	uint64_t	mantissa = number << (63 - whole);	/* from 1 to 2, by 2^-63 */
	uint64_t	log = (uint64_t) whole;

	/* each squaring brings the next digit of the logarithm before the point */
	for (int i = 0; i < 58; i++)
	{
		uint64_t	square = high_product(mantissa, mantissa);	/* by 2^-62 */

		log = log << 1 | square >> 63;
		mantissa = square >> 63 ? square : square << 1;
	}
	return log;
}

/*
 * Pielou's J of n counters, fewer than 32: the entropy of their shares over
 * its maximum, from 0 to 1; -1 where all are zero.
 *
 * It is computed in whole numbers.  Floating point would round otherwise on
 * each kind of processor, and each C library has a logarithm of its own.
 */
double
gcm_evenness(const int64_t *count, int n)
{
	int			shift = 0;
	uint64_t	total = 0;
	uint64_t	entropy = 0;
	uint64_t	greatest = fixed_log2((uint64_t) n);

	/* so that their sum fits */
	for (int i = 0; i < n; i++)
	{
		while (count[i] >> shift >> 58 != 0)
			shift++;
	}
	for (int i = 0; i < n; i++)
		total += (uint64_t) count[i] >> shift;
	if (total == 0)
		return -1;
	for (int i = 0; i < n; i++)
	{
		uint64_t	part = (uint64_t) count[i] >> shift;

		/* units of 2^-63 by 2^-58, and of the product the high 64 bits */
		if (part > 0)
			entropy += high_product(fixed_quotient(part, total),
									fixed_log2(total) - fixed_log2(part));
	}
	entropy <<= 1;
	return entropy >= greatest ? 1 :
		(double) fixed_quotient(entropy, greatest) / (double) (UINT64_C(1) << 63);
}

/* Seven bits a byte, the lowest first; the high bit says that more follow */
static uint8_t *
put_number(uint8_t *p, uint64_t number)
{
	for (; number >= 0x80; number >>= 7)
		*p++ = (uint8_t) (number | 0x80);
	*p++ = (uint8_t) number;
	return p;
}

/*
 * Contributions that must name both the objective and the principle because
 * so many name each.  Only what goes beyond is written, so that a summary of
 * one contribution takes no room for its pairs.
 */
static inline int64_t
least_cross(const int64_t *count, int64_t contributions, int cross)
{
	int64_t		others = contributions - count[cross / GCM_NPRINCIPLES];
	int64_t		principle = count[GCM_FIRST_PRINCIPLE + cross % GCM_NPRINCIPLES];

	return principle > others ? principle - others : 0;
}

/* Add the least of each cross count; false if one becomes too great */
static bool
add_least_cross(int64_t *cross, const int64_t *count, int64_t contributions)
{
	bool		overflow = false;
	int64_t		most = 0;

	for (int o = 0; o < GCM_NOBJECTIVES; o++)
		most = count[o] > most ? count[o] : most;
	for (int p = 0; p < GCM_NPRINCIPLES; p++)
	{
		/* for most principles of most summaries, all are zero */
		if (count[GCM_FIRST_PRINCIPLE + p] <= contributions - most)
			continue;
		for (int i = p; i < GCM_NCROSS; i += GCM_NPRINCIPLES)
			overflow |= __builtin_add_overflow(cross[i], least_cross(count, contributions, i),
											   &cross[i]);
	}
	return !overflow;
}

/* A bitmap of the counters that are not zero, then these */
static uint8_t *
put_counters(uint8_t *p, const int64_t *count, int n)
{
	uint8_t    *bitmap = p;

	memset(bitmap, 0, (n + 7) / 8);
	p += (n + 7) / 8;
	for (int i = 0; i < n; i++)
	{
		if (count[i] != 0)
		{
			bitmap[i / 8] |= (uint8_t) (1 << (i % 8));
			p = put_number(p, (uint64_t) count[i]);
		}
	}
	return p;
}

/* Write a summary into bytes, which has room for GCM_REVIEW_MAX_BYTES */
int
gcm_review_encode(const GcmReview *review, uint8_t *bytes)
{
	uint8_t    *p = bytes;
	int64_t		cross[GCM_NCROSS];
	uint64_t	any_named = 0;
	uint64_t	named_by_all = UINT64_MAX;
	int64_t		any_cross = 0;
	int			ncountries = 0;
	int			set_bytes = 0;
	int			width = 0;
	bool		same;

	for (int i = 0; i < GCM_NCROSS; i++)
	{
		cross[i] = review->cross[i] - least_cross(review->count, review->contributions, i);
		any_cross |= cross[i];
	}
	for (int c = gcm_set_next(&review->countries, -1); c >= 0;
		 c = gcm_set_next(&review->countries, c))
	{
		any_named |= review->named[c];
		named_by_all &= review->named[c];
		ncountries++;
		set_bytes = c / 8 + 1;
	}
	same = ncountries > 1 && any_named == named_by_all;
	for (; any_named != 0; any_named >>= 8)
		width++;

	*p++ = LAYOUT_VERSION;
	*p++ = (any_cross != 0 ? HAS_CROSS : 0) | (same ? SAME_NAMED : 0);
	p = put_number(p, (uint64_t) review->contributions);
	p = put_number(p, (uint64_t) review->joint);
	p = put_counters(p, review->count, GCM_NCOUNTERS);

	/* the countries, as a bitmap without its zero bytes at the end */
	*p++ = (uint8_t) set_bytes;
	for (int i = 0; i < set_bytes; i++)
		*p++ = (uint8_t) (review->countries.word[i / 8] >> (i % 8 * 8));

	/* what each of them names, or all, in the same number of bytes */
	*p++ = (uint8_t) width;
	for (int c = gcm_set_next(&review->countries, -1); c >= 0;
		 c = gcm_set_next(&review->countries, c))
	{
		for (int i = 0; i < width; i++)
			*p++ = (uint8_t) (review->named[c] >> (i * 8));
		if (same)
			break;
	}

	if (any_cross != 0)
		p = put_counters(p, cross, GCM_NCROSS);
	return (int) (p - bytes);
}

/* A number as put_number writes it, or NULL if it is not one */
static const uint8_t *
get_number(const uint8_t *p, const uint8_t *end, int64_t *number)
{
	uint64_t	n = 0;

	for (int shift = 0; p < end && shift < 63; shift += 7)
	{
		uint8_t		byte = *p++;

		n |= (uint64_t) (byte & 0x7F) << shift;
		if (byte < 0x80)
		{
			/* no zero at the end, or two strings would be one number */
			if (byte == 0 && shift > 0)
				return NULL;
			*number = (int64_t) n;
			return p;
		}
	}
	return NULL;
}

/*
 * Read counters as put_counters writes them, and add them to count.  Returns
 * NULL if they are not counters, or are above the limit.
 */
static const uint8_t *
add_counters(const uint8_t *p, const uint8_t *end, int64_t *count, int n, int64_t limit,
			 bool *overflow)
{
	const uint8_t *bitmap = p;

	if (end - p < (n + 7) / 8)
		return NULL;
	p += (n + 7) / 8;
	for (int i = 0; i < n; i += 8)
	{
		unsigned	bits = bitmap[i / 8];

		for (; bits != 0; bits &= bits - 1)
		{
			int			k = i + __builtin_ctz(bits);
			int64_t		number;

			if (k >= n)
				return NULL;
			/* most are of one byte */
			if (p < end && *p < 0x80)
				number = *p++;
			else
				p = get_number(p, end, &number);
			if (p == NULL || number == 0 || number > limit)
				return NULL;
			*overflow |= __builtin_add_overflow(count[k], number, &count[k]);
		}
	}
	return p;
}

/* Contributions of a summary that begins with these bytes, or -1 if none does */
int64_t
gcm_review_read_count(const uint8_t *bytes, size_t len)
{
	int64_t		contributions;

	if (len < 2 || bytes[0] != LAYOUT_VERSION ||
		get_number(bytes + 2, bytes + len, &contributions) == NULL)
		return -1;
	return contributions;
}

/*
 * Read what a summary in bytes holds of all countries together into head,
 * which is all zero before, and where the rest of the summary begins.
 * Returns what is wrong with the bytes so far, or NULL.
 */
const char *
gcm_review_read_head(GcmReviewHead *head, const uint8_t *bytes, size_t len,
					 const uint8_t **rest)
{
	const uint8_t *p = bytes;
	const uint8_t *end = bytes + len;
	bool		overflow = false;	/* of counters that begin at zero, never */
	int			set_bytes;

	if (len < 2)
		return "it is too short";
	if (*p++ != LAYOUT_VERSION)
		return "its layout version is unknown";
	if ((*p++ & ~(HAS_CROSS | SAME_NAMED)) != 0)
		return "its flags are unknown";
	p = get_number(p, end, &head->contributions);
	if (p)
		p = get_number(p, end, &head->joint);
	if (p == NULL)
		return "its number of contributions is malformed";
	p = add_counters(p, end, head->count, GCM_NCOUNTERS, head->contributions, &overflow);
	if (p == NULL || end - p < 1)
		return "its counters are malformed";

	set_bytes = *p++;
	if (set_bytes > GCM_SET_WORDS * 8 || end - p < set_bytes + 1 ||
		(set_bytes > 0 && p[set_bytes - 1] == 0))
		return "its set of countries is malformed";
	for (int i = 0; i < set_bytes; i++)
		head->countries.word[i / 8] |= (uint64_t) p[i] << (i % 8 * 8);
	if (gcm_set_next(&head->countries, GCM_NCOUNTRIES - 1) >= 0)
		return "it holds an unknown country";
	*rest = p + set_bytes;
	return NULL;
}

/*
 * Add a summary in bytes to one that is being counted.  Returns what is wrong
 * with the bytes, or NULL; the summary is of no use after an error.
 */
const char *
gcm_review_merge(GcmReview *review, const uint8_t *bytes, size_t len)
{
	const uint8_t *p;
	const uint8_t *end = bytes + len;
	GcmReviewHead head = {0};
	bool		overflow = false;
	const char *problem = gcm_review_read_head(&head, bytes, len, &p);
	uint8_t		flags;
	int			width;
	int			ncountries = 0;
	uint64_t	named = 0;
	uint64_t	any_named = 0;
	uint64_t	named_by_all = UINT64_MAX;

	if (problem)
		return problem;
	flags = bytes[1];
	overflow |= __builtin_add_overflow(review->contributions, head.contributions,
									   &review->contributions);
	overflow |= __builtin_add_overflow(review->joint, head.joint, &review->joint);
	for (int i = 0; i < GCM_NCOUNTERS; i++)
		overflow |= __builtin_add_overflow(review->count[i], head.count[i], &review->count[i]);

	width = *p++;
	if (width > COUNTER_BYTES)
		return "what its countries name is malformed";
	for (int c = gcm_set_next(&head.countries, -1); c >= 0; c = gcm_set_next(&head.countries, c))
	{
		if (ncountries++ == 0 || (flags & SAME_NAMED) == 0)
		{
			if (end - p < width)
				return "what its countries name is malformed";
			named = 0;
			for (int i = 0; i < width; i++)
				named |= (uint64_t) *p++ << (i * 8);
		}
		any_named |= named;
		named_by_all &= named;
		review->named[c] |= named;
	}
	if (((flags & SAME_NAMED) != 0) != (ncountries > 1 && any_named == named_by_all) ||
		any_named >> GCM_NCOUNTERS != 0 ||
		(width > 0 && any_named >> ((width - 1) * 8) == 0))
		return "what its countries name is malformed";
	gcm_set_add_all(&review->countries, &head.countries);

	if ((flags & HAS_CROSS) != 0)
	{
		const uint8_t *bitmap = p;

		p = add_counters(p, end, review->cross, GCM_NCROSS, head.contributions, &overflow);
		if (p == NULL || p == bitmap + CROSS_BYTES)
			return "its cross counts are malformed";
	}
	overflow |= !add_least_cross(review->cross, head.count, head.contributions);
	if (p != end)
		return "it is too long";
	return overflow ? gcm_review_overflow : NULL;
}

/*
 * Are there more countries than so many contributions can come from?  A joint
 * one brings any number, another at most one.
 */
static bool
too_many_countries(int ncountries, int64_t contributions, int64_t joint)
{
	return ncountries > contributions && (joint == 0 || contributions == 0);
}

/* What contradicts itself in a summary that was read, or NULL */
const char *
gcm_review_check(const GcmReview *review)
{
	int64_t		by_stakeholder = 0;
	int			ncountries = gcm_set_cardinality(&review->countries);
	int			naming[GCM_NCOUNTERS];

	if (review->joint > review->contributions)
		return "it has more joint contributions than contributions";
	if (review->joint > 0 && ncountries < 2)
		return "it has joint contributions without two countries";
	if (too_many_countries(ncountries, review->contributions, review->joint))
		return "it has more countries than contributions";
	gcm_review_countries_naming(review, naming);
	for (int i = 0; i < GCM_NCOUNTERS; i++)
	{
		if (review->count[i] > review->contributions)
			return "it has more contributions on a term than contributions";
		if (too_many_countries(naming[i], review->count[i], review->joint))
			return "it has more countries on a term than contributions";
		if (review->count[i] > review->contributions - review->joint && naming[i] < 2)
			return "it has joint contributions on a term without two countries";
	}
	for (int i = GCM_FIRST_STAKEHOLDER; i < GCM_NCOUNTERS; i++)
	{
		if (__builtin_add_overflow(by_stakeholder, review->count[i], &by_stakeholder) ||
			by_stakeholder > review->contributions)
			return "it has more contributions of stakeholders than contributions";
	}
	for (int i = 0; i < GCM_NCROSS; i++)
	{
		if (review->cross[i] > review->count[i / GCM_NPRINCIPLES] ||
			review->cross[i] > review->count[GCM_FIRST_PRINCIPLE + i % GCM_NPRINCIPLES])
			return "it has more contributions on an objective and a principle than on one of them";
		if (review->cross[i] < least_cross(review->count, review->contributions, i))
			return "it has fewer contributions on an objective and a principle than must name both";
	}
	return NULL;
}

/* The terms that a contribution names, as bits */
static uint64_t
terms_named(const int64_t *count)
{
	uint64_t	named = 0;

	for (int i = 0; i < GCM_NCOUNTERS; i++)
		named |= (uint64_t) (count[i] > 0) << i;
	return named;
}

/* Subtract counters; false if one becomes negative */
static bool
subtract_counters(int64_t *count, const int64_t *part, int n)
{
	bool		enough = true;

	for (int i = 0; i < n; i++)
	{
		enough &= count[i] >= part[i];
		count[i] -= part[i];
	}
	return enough;
}

/*
 * Take a part out of a summary, which is of no use unless the difference is
 * known.
 *
 * Counters are.  A summary does not know how often a country names a term: of
 * a country in both, the difference has the terms that the part does not name,
 * and none that no contribution names any more.  Where this leaves a term
 * open, or whether the country is in the difference at all, that is not known,
 * and *country says which it is.
 */
GcmDifference
gcm_review_subtract(GcmReview *review, const GcmReview *part, int *country)
{
	uint64_t	left;

	if (!subtract_counters(&review->contributions, &part->contributions, 1) ||
		!subtract_counters(&review->joint, &part->joint, 1) ||
		!subtract_counters(review->count, part->count, GCM_NCOUNTERS) ||
		!subtract_counters(review->cross, part->cross, GCM_NCROSS))
		return GCM_DIFFERENCE_NO_PART;
	left = terms_named(review->count);
	for (int c = gcm_set_next(&part->countries, -1); c >= 0; c = gcm_set_next(&part->countries, c))
	{
		if (!gcm_set_has(&review->countries, c) || (part->named[c] & ~review->named[c]) != 0)
			return GCM_DIFFERENCE_NO_PART;
		if (review->contributions > 0 &&
			((review->named[c] & part->named[c] & left) != 0 || review->named[c] == part->named[c]))
		{
			*country = c;
			return GCM_DIFFERENCE_UNKNOWN;
		}
		review->named[c] &= ~part->named[c];
		if (review->named[c] == 0)
			review->countries.word[c / 64] &= ~(UINT64_C(1) << (c % 64));
	}
	return gcm_review_check(review) ? GCM_DIFFERENCE_NO_PART : GCM_DIFFERENCE_KNOWN;
}

/*
 * The joint contributions that a summary can have, up to so many: one that
 * fewer than two countries can have made is none.
 */
static int64_t
most_joint(const GcmReview *review, int64_t joint)
{
	int			naming[GCM_NCOUNTERS];

	if (gcm_set_cardinality(&review->countries) < 2)
		return 0;
	gcm_review_countries_naming(review, naming);
	for (int i = 0; i < GCM_NCOUNTERS; i++)
	{
		if (naming[i] < 2 && joint > review->contributions - review->count[i])
			joint = review->contributions - review->count[i];
	}
	return joint;
}

/*
 * The same contributions, of which only some countries are counted.  How many
 * are joint is then known as the most that can be.
 */
void
gcm_review_restrict(GcmReview *review, const GcmSet *countries)
{
	for (int c = gcm_set_next(&review->countries, -1); c >= 0;
		 c = gcm_set_next(&review->countries, c))
	{
		if (!gcm_set_has(countries, c))
			review->named[c] = 0;
	}
	for (int w = 0; w < GCM_SET_WORDS; w++)
		review->countries.word[w] &= countries->word[w];
	review->joint = most_joint(review, review->joint);
}

/* A country names what so many contributions, which are in a summary, name */
void
gcm_review_name(GcmReview *review, const GcmReviewHead *head, int country)
{
	if (head->contributions == 0)
		return;
	gcm_set_add(&review->countries, country);
	review->named[country] |= terms_named(head->count);
}

/* All contributions of a summary that has no country are of this one */
void
gcm_review_give_country(GcmReview *review, int country)
{
	GcmReviewHead head = gcm_review_head(review);

	gcm_review_name(review, &head, country);
}

/*
 * The contributions of a summary that has no country are of those of another,
 * each of which names there what it names here; so many, at most, are joint.
 */
void
gcm_review_give_countries(GcmReview *review, const GcmReview *other, int64_t joint)
{
	review->countries = other->countries;
	memcpy(review->named, other->named, sizeof(review->named));
	review->joint = most_joint(review, joint);
}

/* Room for what one country names */
#define NAMED_TEXT 1024

/* Room for the text of a summary */
size_t
gcm_review_text_room(const GcmReview *review)
{
	return GCM_JSON_COUNTER_TEXT * (8 + GCM_NCOUNTERS + GCM_NOBJECTIVES + GCM_NCROSS) +
		(size_t) NAMED_TEXT * gcm_set_cardinality(&review->countries);
}

/* Write what a country names as a member of an object */
static char *
put_named(char *p, int country, uint64_t named)
{
	p = gcm_json_put_object(p, gcm_term(&gcm_country_vocabulary, country)->name);
	for (int i = 0; i < GCM_NREVIEWLINES; i++)
	{
		const GcmReviewLine *line = &gcm_review_lines[i];
		GcmSet		set = {{named >> line->first & ((UINT64_C(1) << line->n) - 1)}};

		if (set.word[0] == 0)
			continue;
		p = gcm_json_put_key(p, line->name);
		*p++ = '"';
		p += gcm_set_print(line->vocabulary, &set, p);
		*p++ = '"';
	}
	*p++ = '}';
	return p;
}

/*
 * Write the text of a summary into buf, which has gcm_review_text_room;
 * returns its length.
 */
int
gcm_review_print(const GcmReview *review, char *buf)
{
	char	   *p = buf;
	char	   *begin;

	*p++ = '{';
	p = gcm_json_put_count(p, "contributions", review->contributions);
	if (review->joint > 0)
		p = gcm_json_put_count(p, "joint", review->joint);
	for (int i = 0; i < GCM_NREVIEWLINES; i++)
	{
		const GcmReviewLine *line = &gcm_review_lines[i];

		p = gcm_json_put_counters(p, line->name, line->vocabulary, review->count + line->first,
								  line->n);
	}
	begin = p;
	p = gcm_json_put_object(p, "countries");
	for (int c = gcm_set_next(&review->countries, -1); c >= 0;
		 c = gcm_set_next(&review->countries, c))
		p = put_named(p, c, review->named[c]);
	p = gcm_json_end_object(begin, p);

	begin = p;
	p = gcm_json_put_object(p, "cross");
	for (int o = 0; o < GCM_NOBJECTIVES; o++)
		p = gcm_json_put_counters(p, gcm_term(&gcm_objective_vocabulary, o)->name,
								  &gcm_principle_vocabulary,
								  review->cross + o * GCM_NPRINCIPLES, GCM_NPRINCIPLES);
	p = gcm_json_end_object(begin, p);
	*p++ = '}';
	*p = '\0';
	return (int) (p - buf);
}

/* The line of this name, or NULL */
static const GcmReviewLine *
find_line(const GcmJsonString *name)
{
	for (int i = 0; i < GCM_NREVIEWLINES; i++)
	{
		if (gcm_json_is(name, gcm_review_lines[i].name))
			return &gcm_review_lines[i];
	}
	return NULL;
}

/* Read what a country names; returns what is wrong, or NULL */
static const char *
parse_named(GcmJson *json, uint64_t *named)
{
	GcmJsonString key;
	GcmJsonString text;

	if (!gcm_json_begin(json))
		return "A country's value must be an object of sets.";
	while (gcm_json_next(json, &key))
	{
		const GcmReviewLine *line = find_line(&key);
		GcmSet		set;

		if (line == NULL || !gcm_json_string(json, &text) ||
			!gcm_json_set(&text, line->vocabulary, &set))
			return "A country holds sets, as text, named objectives, principles and stakeholders.";
		*named |= set.word[0] << line->first;
	}
	return NULL;
}

static const char *
parse_countries(GcmJson *json, GcmReview *review)
{
	GcmJsonString key;
	const char *problem = NULL;

	if (!gcm_json_begin(json))
		return "Countries must be an object by country.";
	while (problem == NULL && gcm_json_next(json, &key))
	{
		int			country = gcm_json_place(&key, &gcm_country_vocabulary);

		if (country < 0 || gcm_set_has(&review->countries, country))
			return "Countries must go by known countries, each at most once.";
		gcm_set_add(&review->countries, country);
		problem = parse_named(json, &review->named[country]);
	}
	return problem;
}

static const char *
parse_cross(GcmJson *json, GcmReview *review)
{
	GcmJsonString key;
	const char *problem = NULL;

	if (!gcm_json_begin(json))
		return "Cross counts must be an object by objective.";
	while (problem == NULL && gcm_json_next(json, &key))
	{
		int			objective = gcm_json_place(&key, &gcm_objective_vocabulary);

		if (objective < 0)
			return "Cross counts must go by objective.";
		problem = gcm_json_counters(json, &gcm_principle_vocabulary,
									review->cross + objective * GCM_NPRINCIPLES);
	}
	return problem;
}

/*
 * Read the text of a summary, in which escapes are replaced, into one that is
 * all zero.  Returns what is wrong with it, or NULL; whether it contradicts
 * itself is for gcm_review_check.
 */
const char *
gcm_review_parse(GcmReview *review, char *text, int len)
{
	GcmJson		json = {.p = text, .end = text + len};
	GcmJsonString key;
	const char *problem = NULL;

	if (!gcm_json_begin(&json))
		return "The text of a review is a JSON object.";
	review->contributions = -1;
	while (problem == NULL && gcm_json_next(&json, &key))
	{
		const GcmReviewLine *line = find_line(&key);

		if (line)
			problem = gcm_json_counters(&json, line->vocabulary, review->count + line->first);
		else if (gcm_json_is(&key, "contributions"))
			review->contributions = gcm_json_count(&json);
		else if (gcm_json_is(&key, "joint"))
			review->joint = gcm_json_count(&json);
		else if (gcm_json_is(&key, "countries"))
			problem = parse_countries(&json, review);
		else if (gcm_json_is(&key, "cross"))
			problem = parse_cross(&json, review);
		else
			problem = "Keys are contributions, joint, objectives, principles, stakeholders, countries and cross.";
	}
	if (problem)
		return problem;
	if (review->contributions < 0 || review->joint < 0)
		return "The keys contributions and joint must hold whole numbers, the first always.";
	return gcm_json_end(&json) ? NULL : gcm_json_malformed;
}
