/** The collections of the knowledge base: the one table that checks, the site and the tests read. */
import type { z } from 'zod';
import { caseStudySchema } from './case-study.ts';
import { decisionSchema } from './decision.ts';
import { evidenceSchema } from './evidence.ts';
import { glossarySchema } from './glossary-term.ts';
import { guideSchema } from './guide.ts';
import { lessonsSchema } from './lesson.ts';
import { lexiconSchema } from './lexicon.ts';
import { mapSchema } from './map.ts';
import { overlaySchema } from './overlay.ts';
import { packsSchema } from './packs.ts';
import { pageSchema } from './page.ts';
import { partnershipSchema } from './partnership.ts';
import { proformaSchema } from './proforma.ts';
import { protocolSchema } from './protocol.ts';
import { questionsSchema } from './question.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';
import { stageSchema } from './stage.ts';
import { trainingSchema } from './training.ts';

export const schemas = {
	'case-studies': caseStudySchema,
	decisions: decisionSchema,
	protocols: protocolSchema,
	proformas: proformaSchema,
	training: trainingSchema,
	maps: mapSchema,
	guides: guideSchema,
	glossary: glossarySchema,
	evidence: evidenceSchema,
	sources: sourceSchema,
	partnerships: partnershipSchema,
	stages: stageSchema,
	lessons: lessonsSchema,
	questions: questionsSchema,
	pages: pageSchema,
	overlays: overlaySchema,
	packs: packsSchema,
	search: lexiconSchema,
	site: siteSchema,
} as const satisfies Record<string, z.ZodType>;

export type CollectionName = keyof typeof schemas;
export type EntryData<C extends CollectionName> = z.output<(typeof schemas)[C]>;

/** What kind of file a collection keeps: prose with front matter, or data alone. */
export const fileKinds = {
	'case-studies': ['md', 'mdx'],
	decisions: ['md', 'mdx'],
	protocols: ['md', 'mdx'],
	proformas: ['md', 'mdx'],
	training: ['md', 'mdx'],
	maps: ['md', 'mdx', 'yaml'],
	guides: ['md', 'mdx'],
	glossary: ['yaml'],
	evidence: ['yaml'],
	sources: ['yaml'],
	partnerships: ['yaml'],
	stages: ['md', 'mdx'],
	lessons: ['yaml'],
	questions: ['yaml'],
	pages: ['md', 'mdx'],
	overlays: ['yaml'],
	packs: ['yaml'],
	search: ['yaml'],
	site: ['yaml'],
} as const satisfies Record<CollectionName, readonly string[]>;
