// `/changes/deadlines.ics`: last days to object and days of effect, for calendar programs.
import type { APIRoute } from 'astro';
import { asOf, trust } from 'virtual:trust';
import { calendarDocument } from '../../documents/calendar-document.ts';

export const GET: APIRoute = () =>
  new Response(calendarDocument(trust, asOf), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
