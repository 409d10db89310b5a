/*
 * picture.c
 *		Colours that can be told apart: in grey print, and from what is written on
 *		them.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "pure/picture.h"

#include <math.h>

#include "tap.h"

/* Relative luminance, as WCAG defines it */
static double
luminance(const char *colour)
{
	static const double weight[3] = {0.2126, 0.7152, 0.0722};
	double		sum = 0;

	for (int i = 0; i < 3; i++)
	{
		char		digits[3] = {colour[1 + 2 * i], colour[2 + 2 * i], '\0'};
		double		c = strtol(digits, NULL, 16) / 255.0;

		sum += weight[i] * (c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4));
	}
	return sum;
}

static double
contrast(const char *one, const char *other)
{
	double		a = luminance(one);
	double		b = luminance(other);

	return (fmax(a, b) + 0.05) / (fmin(a, b) + 0.05);
}

int
main(void)
{
	for (int p = 0; p < 2; p++)
	{
		const GcmPalette *palette = &gcm_palette[p];
		double		least = contrast(palette->ink, palette->page);
		double		step = 100;

		for (int i = 0; i < GCM_SHADES; i++)
		{
			least = fmin(least, contrast(palette->shade[i].ink, palette->shade[i].fill));
			if (i > 0)
			{
				double		lighter = luminance(palette->shade[i - 1].fill);
				double		darker = luminance(palette->shade[i].fill);

				step = fmin(step, p == 0 ? (lighter + 0.05) / (darker + 0.05) : (darker + 0.05) / (lighter + 0.05));
			}
		}
		ok(least >= 4.5, "%s: what is written can be read, at a contrast of %.1f", p == 0 ? "light" : "dark", least);
		ok(step >= 1.15, "%s: each shade differs from the next in grey, by %.2f at least", p == 0 ? "light" : "dark", step);
		ok(contrast(palette->bar, palette->page) >= 3 && contrast(palette->grid, palette->page) >= 3,
		   "%s: bars and lines are seen", p == 0 ? "light" : "dark");
	}
	return done_testing();
}
