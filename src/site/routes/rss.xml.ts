// `/changes/rss.xml`: every change of the register, for feed readers.
import { respondRss } from '../components/changes/respond-rss.ts';

export const GET = respondRss();
