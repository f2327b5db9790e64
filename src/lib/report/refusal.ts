/** Why something was not done, for a person and for a program. Read alone it says what to do next. */
export interface Refusal {
	/** A heading in `docs/disclosure.md`. */
	rule: string;
	/** A row, a column, a file or a place in one; never the words themselves. */
	where: string;
	why: string;
	fix: string;
}
