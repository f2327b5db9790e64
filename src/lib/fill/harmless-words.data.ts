/** Words that schools write with a capital beside another, and that name nobody. */
export const harmlessWords: readonly string[] = `
Agreed Annual Art Assembly Assessment Autumn Bank Book Boys Chair Champion Christmas Class Classes Code Computing County
Day Department Deputy Design Early Easter Education Eight England English Extra February Five Form Four France French
Friday Geography Girls Good Governor Governors Group Half Head Headteacher History Host Improvement January July June
Key Language Lead Leader Learning Lesson Level Literacy London Lower Maths Mathematics May Monday Music National November
Nursery October Ofsted One Parents Partnership Peer Phase Phonics Physical Plan Planning Practice Primary Pupil Pupils
Question Reading Reception Record Religious Review Reviewer Reviewers Room Row Saturday School Schools Science Scrutiny
Secondary September Six Spanish Special Spring Stage Staff Standards Strength Subject Summer Sunday Support Talk Teacher
Teachers Teaching Team Term Test The Three Thursday Trust Tuesday Two Unit Upper Visit Walk Week Wednesday White Word
Workshop Writing Year Years Yes August April March December Action Date Dates Data Next Not Note This That These Those
There They Then When Where What Which Who How Why In On At For From With And But If It Is Are Was Were We Our A An No I
All Each Every Some Most Many More Both Other First Second Third Last Before After
`
	.trim()
	.split(/\s+/);
