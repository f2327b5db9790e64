/** The commonest small words of Welsh that are no English words. */
const welsh = new Set(
	'yn ar ac mae ein gyda wedi oedd nad fel sydd eu bod cael wrth ond hefyd ym yr ysgol ysgolion gan dros trwy rhwng'.split(
		' ',
	),
);

/** Whether a text is Welsh rather than English. A school’s name or a greeting does not make it so. */
export function isWelsh(text: string): boolean {
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	const hits = words.filter((word) => welsh.has(word)).length;
	return words.length >= 30 && hits / words.length > 0.12;
}
