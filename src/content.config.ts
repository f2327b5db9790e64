/** The collections, for Astro. What an entry may hold stands in `src/schemas`; what is checked, in `src/lib/checks`. */
import { defineCollection } from 'astro:content';
import { schemas } from './schemas/collections.ts';
import { contentLoader } from './site/content-loader.ts';

export const collections = {
	'case-studies': defineCollection({
		loader: contentLoader('case-studies'),
		schema: schemas['case-studies'],
	}),
	decisions: defineCollection({ loader: contentLoader('decisions'), schema: schemas.decisions }),
	protocols: defineCollection({ loader: contentLoader('protocols'), schema: schemas.protocols }),
	proformas: defineCollection({ loader: contentLoader('proformas'), schema: schemas.proformas }),
	training: defineCollection({ loader: contentLoader('training'), schema: schemas.training }),
	maps: defineCollection({ loader: contentLoader('maps'), schema: schemas.maps }),
	guides: defineCollection({ loader: contentLoader('guides'), schema: schemas.guides }),
	glossary: defineCollection({ loader: contentLoader('glossary'), schema: schemas.glossary }),
	evidence: defineCollection({ loader: contentLoader('evidence'), schema: schemas.evidence }),
	sources: defineCollection({ loader: contentLoader('sources'), schema: schemas.sources }),
	partnerships: defineCollection({ loader: contentLoader('partnerships'), schema: schemas.partnerships }),
	stages: defineCollection({ loader: contentLoader('stages'), schema: schemas.stages }),
	lessons: defineCollection({ loader: contentLoader('lessons'), schema: schemas.lessons }),
	questions: defineCollection({ loader: contentLoader('questions'), schema: schemas.questions }),
	pages: defineCollection({ loader: contentLoader('pages'), schema: schemas.pages }),
	overlays: defineCollection({ loader: contentLoader('overlays'), schema: schemas.overlays }),
	packs: defineCollection({ loader: contentLoader('packs'), schema: schemas.packs }),
	search: defineCollection({ loader: contentLoader('search'), schema: schemas.search }),
	site: defineCollection({ loader: contentLoader('site'), schema: schemas.site }),
};
