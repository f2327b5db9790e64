import { expect, test } from 'vitest';
import { sayBriefly } from '#lib/documents/pdf/template-data.ts';

const long =
	'Take your methods from the list in the scope, and from nowhere else, such as books, talks with pupils, drop-ins and a walk round the school.';

test.each([
	['Form the team. One leads.', 'Form the team. One leads.'],
	[
		'The head says, “This time is yours. I hear your plan today.” Then the head leaves.',
		'The head says, “This time is yours. I hear your plan today.” Then the head leaves.',
	],
	[`Stay in scope. ${long}`, 'Stay in scope.'],
	[`${long} Ask first.`, long],
	['No stop at the end', 'No stop at the end'],
])('says briefly: %s', (text, brief) => {
	expect(sayBriefly(text, 130)).toBe(brief);
});
