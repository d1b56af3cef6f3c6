// `/changes/atom.xml`: every change of the register, for feed readers that prefer Atom.
import type { APIRoute } from 'astro';
import { asOf, trust } from 'virtual:trust';
import { atomText } from '../../documents/atom.ts';
import { historyOf } from '../../documents/channels.ts';
import { announcementWords } from '../words.ts';

export const GET: APIRoute = () =>
  new Response(
    atomText(historyOf(trust, asOf, 'atom')[0], (kind) => announcementWords.kinds[kind]),
    { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  );
