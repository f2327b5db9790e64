import { expect, test } from 'vitest';
import { markCards } from '#lib/session/mark-cards.ts';

const text =
	'<h2 id="before">Before</h2>\n<p>A</p>\n<h2 id="cards">Cards</h2>\n<p>B</p>\n<ol>\n<li>C</li>\n</ol>\n<p>For the trainer.</p>\n<h3 id="scenes">Scenes</h3>\n<p>D</p>\n<p>E</p>';

test('puts the heading and the list into a section, and leaves out what follows the list', () => {
	expect(markCards(text, ['cards'])).toContain(
		'<section class="cards-to-cut" aria-labelledby="cards"><h2 id="cards">Cards</h2>\n<p>B</p>\n<ol class="cut">\n<li>C</li>\n</ol></section>\n<p>For the trainer.</p>\n<h3 id="scenes">',
	);
});

test('takes the paragraphs where there is no list, down to the end', () => {
	expect(markCards(text, ['cards', 'scenes'])).toContain(
		'<section class="cards-to-cut" aria-labelledby="scenes"><h3 id="scenes">Scenes</h3><div class="cut">\n<p>D</p>\n<p>E</p></div></section>',
	);
});

test('changes nothing for a heading that is not there', () => {
	expect(markCards(text, ['nothing'])).toBe(text);
});
