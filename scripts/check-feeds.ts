// Reads feeds and calendars with Debian's programs: xmllint, feedparser, newsboat, python3-icalendar.
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { python } from './feed-readers.mjs';

/** What xmllint reports about a file. Empty if it is well-formed, and valid if a RELAX NG grammar is given. */
export function complaintsOfXmllint(file: string, grammar?: string): string {
  const held = grammar === undefined ? [] : ['--relaxng', grammar];
  try {
    execFileSync('/usr/bin/xmllint', ['--noout', '--nonet', ...held, file], { stdio: 'pipe' });
    return '';
  } catch (error) {
    return String((error as { stderr: Buffer }).stderr);
  }
}

/** An item as a feed reader stores it. */
export interface ReadItem {
  guid: string;
  title: string;
  link: string;
}

/** What feedparser reads. `complaint` is empty if there is none. */
export function readWithFeedparser(file: string): {
  complaint: string;
  version: string;
  items: (ReadItem & { content: string; moment: string })[];
} {
  const script = `
import feedparser, json, sys, time
feed = feedparser.parse(sys.argv[1])
json.dump({
  "complaint": str(feed.get("bozo_exception", "")),
  "version": feed.version,
  "items": [{
    "guid": entry.id,
    "title": entry.title,
    "link": entry.link,
    "content": entry.content[0].value,
    "moment": time.strftime("%Y-%m-%dT%H:%M:%SZ", entry.published_parsed),
  } for entry in feed.entries],
}, sys.stdout)`;
  return JSON.parse(execFileSync(python, ['-c', script, file], { encoding: 'utf8' }));
}

/** The events that python3-icalendar reads, each on one line: uid, days, sequence number, status. */
export function readWithIcalendar(file: string): string[] {
  const script = `
import icalendar, json, sys
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
json.dump([" ".join([
  str(event["UID"]), str(event["DTSTART"].dt), str(event["DTEND"].dt),
  str(event["SEQUENCE"]), str(event["STATUS"]),
]) for event in calendar.walk("VEVENT")], sys.stdout)`;
  return JSON.parse(execFileSync(python, ['-c', script, file], { encoding: 'utf8' }));
}

/** newsboat with its own cache in a folder. */
export class Newsboat {
  private readonly files: Record<'urls' | 'cache' | 'config', string>;
  private readonly folder: string;

  constructor(folder: string, addresses: string[]) {
    mkdirSync(folder, { recursive: true });
    this.folder = folder;
    this.files = {
      urls: path.join(folder, 'urls'),
      cache: path.join(folder, 'cache.db'),
      config: path.join(folder, 'config'),
    };
    writeFileSync(this.files.urls, `${addresses.join('\n')}\n`);
    writeFileSync(this.files.config, 'suppress-first-reload yes\n');
  }

  /** Polls every feed once. Does not block this process, which may be serving them. */
  async reload(): Promise<void> {
    const { urls, cache, config } = this.files;
    await promisify(execFile)(
      '/usr/bin/newsboat',
      ['-C', config, '-u', urls, '-c', cache, '-x', 'reload'],
      { env: { ...process.env, HOME: this.folder } },
    );
  }

  /** The items that it stores of a feed, and whether it shows them as unread. */
  items(address: string): (ReadItem & { unread: boolean })[] {
    const script = `
import json, sqlite3, sys
rows = sqlite3.connect(sys.argv[1]).execute(
  "select guid, title, url, unread from rss_item where feedurl = ? and deleted = 0 order by pubDate, guid", (sys.argv[2],))
json.dump([dict(guid=g, title=t, link=u, unread=bool(n)) for g, t, u, n in rows], sys.stdout)`;
    const printed = execFileSync(python, ['-c', script, this.files.cache, address]);
    return JSON.parse(String(printed));
  }

  /** Marks everything as read. */
  readAll(): void {
    const script =
      'import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute("update rss_item set unread = 0"); c.commit()';
    execFileSync(python, ['-c', script, this.files.cache]);
  }
}
