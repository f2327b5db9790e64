/** The components that content may use, and no others. */
import Along from './Along.astro';
import Claim from './Claim.astro';
import KeyIssue from './KeyIssue.astro';
import NotStated from './NotStated.astro';
import Passage from './Passage.astro';
import Quote from './Quote.astro';

export const contentComponents = { Along, Claim, KeyIssue, NotStated, Passage, Quote };
