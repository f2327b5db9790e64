/** The properties of our own in a file, by which it is known when somebody opens it again. */
import type { Document } from './document.ts';

export const propertyNames = {
	form: 'Document id',
	version: 'Document version',
	address: 'Document address',
	licence: 'Licence',
} as const;

export function properties({ id, version, address, licence }: Document): Record<string, string> {
	return {
		[propertyNames.form]: id,
		[propertyNames.version]: version,
		[propertyNames.address]: address,
		[propertyNames.licence]: licence.name,
	};
}
