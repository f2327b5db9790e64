import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Who may import whom: see docs/architecture.md. An arrow never points back. */
const wall = (files, patterns) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns }] } });
const no = (group, message) => ({ group, message });

const astroContent = no(
	['astro:*'],
	'Only pages, site and content.config.ts know Astro’s content; pass the data in.',
);
const upwards = no(
	['**/components/**', '**/layouts/**', '**/pages/**', '**/site/**'],
	'lib and schemas know nothing of pages.',
);

export default tseslint.config(
	{ ignores: ['dist', 'node_modules', '.astro', '.cache', 'tests/fixtures', '**/*.tmp.ts'] },
	...tseslint.configs.strict,
	...tseslint.configs.stylistic,
	...astro.configs.recommended,
	{
		rules: {
			'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
			'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
			'max-params': ['error', 3],
			'no-warning-comments': 'error',
			'no-console': 'error',
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^Props$' },
			],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
			'@typescript-eslint/triple-slash-reference': 'off',
		},
	},
	{ files: ['scripts/**', 'bench/**'], rules: { 'no-console': 'off' } },
	{ files: ['tests/**', '**/*.data.ts'], rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' } },
	{ files: ['**/*.mjs'], languageOptions: { globals: { console: 'readonly', process: 'readonly' } } },
	wall(
		['src/schemas/**'],
		[no(['#lib/*', '**/lib/**'], 'Schemas import Zod and each other only.'), upwards, astroContent],
	),
	wall(['src/lib/**'], [upwards, astroContent]),
	wall(
		['src/components/**'],
		[no(['**/pages/**', '**/layouts/**', '**/site/**'], 'Components take plain props.'), astroContent],
	),
	wall(['src/layouts/**'], [no(['**/pages/**', '**/site/**'], 'Layouts take plain props.'), astroContent]),
);
