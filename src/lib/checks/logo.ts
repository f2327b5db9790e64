/** The picture that goes into the header of every file must be there. */
import { makeIssue } from '#lib/report/issue.ts';
import type { Check } from './check.ts';

export const checkLogo: Check = (library, { pictures = [] }) =>
	library.of('site').flatMap(({ file, parsed, data }) => {
		const name = data.partnership?.logo?.file;
		if (!name || pictures.includes(name)) return [];
		return [
			makeIssue({
				ruleId: 'picture-missing',
				file,
				place: parsed.locate(['partnership', 'logo', 'file']),
				message: `There is no picture “${name}” beside this file.`,
				note: `Put it into the folder of this file${pictures.length > 0 ? `, or name one that is there: ${pictures.join(', ')}` : ''}.`,
			}),
		];
	});
