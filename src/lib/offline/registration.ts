/** The program that has a page, and what is read after it, kept for reading without a connection. It waits for the page. */
export function writeRegistration(base: string): string {
	return `onload=()=>navigator.serviceWorker?.register("${base}sw.js").catch(()=>0)`;
}
