import { expect, test } from 'vitest';
import { listAddresses } from '#lib/content/addresses.ts';
import { makeFile } from '../../support/check-site.ts';

const protocol = makeFile(
	'protocols/visit.md',
	'---\nsteps:\n  - id: look\n    who: [reviewer]\n    when: { moment: visit }\n  - id: sign\n    who: [host-head]\n---\n',
);
const lessons = makeFile(
	'lessons/lessons.yaml',
	'lessons:\n  - id: H01\n    problem: { says: Uneven }\n  - id: H02\n',
);
const questions = makeFile('questions/questions.yaml', 'questions:\n  - id: what-does-it-cost\n');
const addresses = listAddresses({ files: [protocol, lessons, questions] });

test.each([
	['/run-sheet/', []],
	['/run-sheet/reviewer/', ['visit']],
	['/run-sheet/lead-reviewer/', ['visit']],
	['/run-sheet/reserve-reviewer/', ['visit']],
	['/run-sheet/host-head/', ['any-time']],
	['/problems/', ['h01']],
	['/questions/', ['what-does-it-cost']],
])('%s is an address, with the anchors that the content gives it', (address, anchors) => {
	expect([...(addresses.get(address)?.anchors ?? ['none'])]).toEqual(anchors);
});

test.each(['/run-sheet/governor/', '/run-sheet/nobody/'])('%s is none', (address) => {
	expect(addresses.has(address)).toBe(false);
});

test('the steps of a draft make no sheet', () => {
	const draft = makeFile(
		'protocols/visit.md',
		'---\nstatus: draft\nsteps:\n  - id: look\n    who: [reviewer]\n---\n',
	);

	expect(listAddresses({ files: [draft] }).has('/run-sheet/reviewer/')).toBe(false);
});
