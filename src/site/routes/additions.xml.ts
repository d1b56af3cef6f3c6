// `/changes/additions.xml`: vendors that come, for feed readers.
import { additionChannel } from '../../documents/channels.ts';
import { respondRss } from '../components/changes/respond-rss.ts';

export const GET = respondRss(additionChannel);
