/** Short codes for addresses: four signs that survive a photocopier, a projector and being read aloud. */
import { createHash } from 'node:crypto';
import { codeLength, codeSigns } from '#schemas/published-addresses.ts';

/**
 * A code for an address that has none: the same address gives the same code as long as nobody else holds it.
 * @throws where every code is taken.
 */
export function makeShortCode(address: string, isTaken: (code: string) => boolean): string {
	for (let attempt = 0; attempt < 10_000; attempt++) {
		const bytes = createHash('sha256').update(`${attempt} ${address}`).digest();
		const code = Array.from(
			bytes.subarray(0, codeLength),
			(byte) => codeSigns[byte % codeSigns.length]!,
		).join('');
		if (!isTaken(code)) return code;
	}
	throw new Error(
		'There are no short codes left. Make them longer: codeLength in src/schemas/published-addresses.ts.',
	);
}
