// `/changes/<id>/notice.txt`: the notice as a mail that a vendor manager can paste.
import type { APIRoute } from 'astro';
import { asOf, trust } from 'virtual:trust';
import { noticesOn, type Notice } from '../../derive/journal/notices.ts';
import { noticeDocument } from '../../documents/notice-document.ts';

export const getStaticPaths = () =>
  noticesOn(trust.changes, trust.site, asOf).map((notice) => ({
    params: { id: notice.change.id },
    props: { notice },
  }));

export const GET: APIRoute<{ notice: Notice }> = ({ props: { notice } }) =>
  new Response(noticeDocument(notice, trust, asOf), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
