/**
 * The given names most often borne in England in the last two generations. A name followed by a word with a capital
 * that the site does not know is taken for a person.
 */
export const givenNames: readonly string[] = `
Aaron Abigail Adam Adrian Ahmed Aisha Alan Albert Alex Alexander Alexandra Alfie Alice Alison Amanda Amelia Amy Andrea
Andrew Angela Ann Anna Anne Annette Anthony Antony Arthur Barbara Barry Ben Benjamin Bernadette Bernard Beth Bethany
Beverley Brenda Brian Bridget Callum Carl Carol Caroline Catherine Charles Charlotte Cheryl Chloe Chris Christina
Christine Christopher Claire Clare Clive Colin Connor Craig Cynthia Daniel Danielle Darren David Deborah Debbie Denise
Derek Diana Diane Dominic Donald Donna Dorothy Douglas Edward Eileen Elaine Eleanor Elizabeth Ella Ellie Emily Emma
Eric Ethan Eva Fatima Fiona Frances Francis Fred Gary Gavin Gemma Geoffrey George Georgia Georgina Gerald Geraldine
Gillian Gordon Graham Gregory Hannah Harriet Harry Hayley Hazel Heather Helen Henry Hilary Howard Hugh Iain Ian Imran
Irene Isaac Isabel Isabella Jacob Jacqueline Jake Jamie James Jane Janet Janice Jason Jayne Jean Jeffrey Jennifer
Jeremy Jessica Jill Jim Joan Joanna Joanne Joe John Jonathan Joseph Josephine Joshua Joyce Judith Julia Julian Julie
Justin Karen Kate Katherine Kathleen Kathryn Katie Keith Kelly Kenneth Kerry Kevin Kieran Kim Kirsty Laura Lauren
Lawrence Lee Leanne Leonard Lesley Liam Linda Lisa Lorraine Louise Lucy Luke Lynn Lynne Malcolm Margaret Maria Marie
Marilyn Marion Martin Mary Matthew Maureen Megan Melanie Melissa Michael Michelle Mohammed Molly Monica Muhammad Natalie
Natasha Neil Nicholas Nicola Nigel Nina Noah Olivia Oliver Oscar Owen Pamela Patricia Patrick Paul Paula Pauline Peter
Philip Philippa Phillip Rachel Ralph Raymond Rebecca Rhys Richard Robert Robin Roger Ronald Rosemary Roy Russell Ruth
Ryan Sally Samantha Samuel Sandra Sarah Scott Sean Shannon Sharon Shaun Sheila Shirley Simon Sophia Sophie Stacey
Stanley Stephanie Stephen Steven Stuart Susan Suzanne Sylvia Tara Teresa Terence Terry Theresa Thomas Timothy Tina Toby
Tony Tracey Tracy Trevor Valerie Vanessa Veronica Victoria Vincent Vivien Walter Wayne Wendy William Yvonne Zoe
`
	.trim()
	.split(/\s+/);

/** Given names that are words too (the months left out): only a name where they do not begin a sentence. */
export const ambiguousNames: readonly string[] =
	'Dawn Dean Drew Faith Frank Grace Grant Guy Hope Iris Ivy Jack Joy Lily Mark Mike Miles Nick Pat Penny Rob Rose Sam Sue Tom Will'.split(
		' ',
	);

/** Words with a capital that follow a given name without making it a person. */
export const wordsAfterNames: readonly string[] =
	'Act Award Avenue Bank Bridge Building Centre Church College Court Cross Day Estate Foundation Hall Hospital House Institute Lane Library Line Park Place Road School Square Street Trust University Way'.split(
		' ',
	);
