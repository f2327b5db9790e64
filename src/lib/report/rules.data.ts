/**
 * Every rule that a check may report, and how heavy it weighs: an error keeps the site from being
 * published, a warning does not. Each id is a heading in `docs/checks.md` and never changes once released.
 */
export const rules = {
	// Files
	'unknown-folder': 'error',
	'wrong-ending': 'error',
	'file-too-large': 'error',
	'not-utf-8': 'error',
	'empty-file': 'error',
	'file-name': 'error',
	'name-taken': 'error',
	'data-unreadable': 'error',
	'picture-unreadable': 'error',
	'picture-missing': 'error',
	'picture-unsafe': 'error',
	// The settings of a site
	'colour-contrast': 'error',
	'address-taken': 'error',
	'library-code': 'error',
	// Fields
	'missing-field': 'error',
	'unknown-field': 'error',
	'wrong-value': 'error',
	'cell-list': 'error',
	// References
	'reference-missing': 'error',
	'reference-draft': 'error',
	'reference-withdrawn': 'error',
	'reference-self': 'error',
	'statement-withheld': 'error',
	'code-unknown': 'error',
	// A partnership’s own copy
	'overlay-entry': 'error',
	'overlay-core': 'error',
	// One of a kind
	'duplicate-file': 'error',
	'duplicate-id': 'error',
	'duplicate-title': 'error',
	'alias-taken': 'error',
	'statement-letter': 'error',
	// The written part of an entry
	'mdx-unreadable': 'error',
	'component-unknown': 'error',
	'component-attribute': 'error',
	'program-in-text': 'error',
	'html-in-text': 'error',
	'heading-order': 'error',
	'heading-empty': 'error',
	'heading-duplicate': 'error',
	'section-order': 'error',
	'image-text': 'error',
	'still-to-do': 'error',
	// Links
	'link-missing': 'error',
	'link-form': 'error',
	'link-empty': 'error',
	'link-http': 'warning',
	'address-unsafe': 'error',
	// Addresses that were published
	'manifest-unreadable': 'error',
	'address-gone': 'error',
	'part-gone': 'error',
	'code-twice': 'error',
	'code-astray': 'error',
	// Sums, figures and dates
	'sum-wrong': 'error',
	'variant-incomplete': 'error',
	'variant-minutes': 'error',
	'handout-missing': 'error',
	'cards-missing': 'error',
	'figure-missing': 'error',
	'never-published': 'error',
	'linked-statements': 'error',
	'changes-order': 'error',
	'date-order': 'error',
	'date-future': 'error',
	'review-overdue': 'warning',
	'guidance-stale': 'warning',
	// Search
	'lexicon-unused': 'warning',
	// Names and contact details
	'contact-detail': 'error',
	'personal-title': 'error',
	'personal-name': 'error',
	'telling-phrase': 'error',
	'school-name': 'error',
	'register-name': 'error',
	// Maps that schools answered for
	'describing-columns': 'error',
	'starred-row': 'error',
	'shared-need': 'error',
	complement: 'error',
	'small-count': 'error',
	'known-cell': 'error',
	'code-reveals': 'error',
	'linked-editions': 'error',
	'membership-change': 'error',
	'dated-evidence': 'error',
	'too-few-schools': 'error',
	'review-text': 'error',
	'colour-or-order': 'error',
	magnitude: 'error',
	'no-sign-off': 'error',
} as const satisfies Record<string, 'error' | 'warning'>;

export type RuleId = keyof typeof rules;
