import { z } from 'zod';
import { entryFields, ownCode, reason, text } from './shared.ts';

export const guideSchema = z.strictObject({
	code: ownCode('G').describe('The code of the guide, such as G01.'),
	...entryFields,
	readingMinutes: z.int().min(1).max(60).describe('How many minutes it takes to read.'),
	carry: z.array(text(120)).min(3).max(9).describe('What to remember if you remember nothing else.'),
	reasons: z.array(reason).min(1, 'Say what the guide rests on.').describe('What the guide rests on.'),
});

export type Guide = z.output<typeof guideSchema>;
