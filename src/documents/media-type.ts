// Media types of files that Candor does not make itself: pictures, fonts, downloads.
import mime from 'mime';

/** The media type for the ending of a file name, without a charset; undefined for an ending that stands for none. */
export const typeOf = (name: string) =>
  /[^/]\.[^./]+$/.test(name) ? (mime.getType(name) ?? undefined) : undefined;

/** Whether a file of that media type is text, and so needs a charset. */
export const isText = (type: string) => /^text\/|[/+](?:json|xml)$/.test(type);
