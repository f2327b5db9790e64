/** The results page of a copy on a disk. In this order: the page asks at once. */
import './kit-worker.ts';
import '../search/search-page.ts';
