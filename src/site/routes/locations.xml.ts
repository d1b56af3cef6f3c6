// `/changes/locations.xml`: vendors that process elsewhere, for feed readers.
import { locationChannel } from '../../documents/channels.ts';
import { respondRss } from '../components/changes/respond-rss.ts';

export const GET = respondRss(locationChannel);
