// `/.well-known/security.txt`: there only when the content gives a contact and an expiry (RFC 9116).
import type { APIRoute } from 'astro';
import { trust } from 'virtual:trust';
import { securityTxt } from '../../documents/security-txt.ts';

const text = securityTxt(trust);

export const getStaticPaths = () => (text === undefined ? [] : [{ params: { name: 'security' } }]);

export const GET: APIRoute = () =>
  new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
