// `/changes/claims.xml`: claims outside the register that got weaker, for feed readers.
import { claimChannel } from '../../documents/channels.ts';
import { respondRss } from '../components/changes/respond-rss.ts';

export const GET = respondRss(claimChannel);
