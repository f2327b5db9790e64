import type { AstroIntegration } from 'astro';

/** The page that says what stands between drafts and their publication. It exists while somebody is writing, never in a build. */
export function previewReport(): AstroIntegration {
	return {
		name: 'preview-report',
		hooks: {
			'astro:config:setup': ({ command, injectRoute }) => {
				if (command === 'dev')
					injectRoute({ pattern: '/preview/report', entrypoint: './src/pages/_preview-report.astro' });
			},
		},
	};
}
