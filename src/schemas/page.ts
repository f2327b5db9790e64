import { z } from 'zod';
import { earlierParts, isoDate, text } from './shared.ts';

export const pageSchema = z.strictObject({
	title: text(90).describe('The heading of the page.'),
	summary: text(330).describe('One or two sentences for the head of the page and for search.'),
	searchTerms: z.array(text(60)).default([]).describe('Other words a reader may look for.'),
	earlierParts,
	reviewed: isoDate.describe('The day somebody last read it through.'),
	reviewBy: isoDate.describe('The day by which it must be read through again.'),
});

export type Page = z.output<typeof pageSchema>;
