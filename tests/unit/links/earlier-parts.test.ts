import { expect, test } from 'vitest';
import { keepEarlierParts } from '#lib/links/earlier-parts.ts';

const page = '<main id="main"><h2 class="x" id="next">Next</h2><ol><li id="sign-in">In</li></ol></main>';

test('a link to a renamed part finds the present one', () => {
	const html = keepEarlierParts(page, [
		{ was: 'after', now: 'next' },
		{ was: 'arrive', now: 'sign-in' },
	]);

	expect(html).toContain('<h2 class="x" id="next"><a id="after"></a>Next');
	expect(html).toContain('<li id="sign-in"><a id="arrive"></a>In');
});

test('a link to a part that was taken out finds the head of the page', () => {
	expect(keepEarlierParts(page, [{ was: 'gone' }])).toContain('<main id="main"><a id="gone"></a>');
});
