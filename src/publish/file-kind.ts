// Which files may stand in a published site, and why others may not.
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isText, typeOf } from '../documents/media-type.ts';

// Files without a media type that web hosts and other services read by their name.
const readByName =
  /^(?:\.well-known\/.+|(?:.+\/)?(?:CNAME|\.nojekyll|_headers|_redirects|\.htaccess))$/;

const isHidden = (name: string) => name.split('/').some((step) => step.startsWith('.'));

/** Why a file of the company's own, from `public/`, must not be published, and what to do; undefined if it may. */
export function faultOfOwn(folder: string, name: string): string | undefined {
  if (readByName.test(name)) return undefined;
  if (isHidden(name))
    return 'is hidden, as files are that are not meant for readers. Delete it, or keep it elsewhere.';
  const type = typeOf(name);
  if (type === undefined)
    return path.posix.extname(name) === ''
      ? 'has no ending, so no web server can tell a browser what it is. Give it one, such as .txt.'
      : 'has an ending that stands for no media type, so no web server can tell a browser what it is. Convert it, or pack it into a .zip file.';
  const bytes = readFileSync(path.join(folder, name));
  if (bytes.subarray(0, 100).toString('latin1').includes('PRIVATE KEY-----'))
    return 'is a private key. Keep it elsewhere, and replace it if anybody else may have seen it.';
  if (isText(type) && !isUtf8(bytes))
    return 'is not UTF-8, and web servers say that every text is. Save it as UTF-8.';
  return undefined;
}

/** Why a file that the build made must not be published, and what to do; undefined if it may. */
export function faultOfBuilt(name: string): string | undefined {
  if (readByName.test(name)) return undefined;
  if (typeOf(name) === 'text/javascript')
    return 'is a script, and no page of a trust center runs one. Take it out of the page or the integration that brings it; a script for readers to download belongs in public/.';
  if (name.endsWith('.map') || isHidden(name) || typeOf(name) === undefined)
    return 'is no file of a trust center. Take out the integration that makes it.';
  return undefined;
}
