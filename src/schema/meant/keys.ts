// Keys under another name than ours, and keys that are known, but elsewhere in their file.
import { nearest } from '../../nearest.ts';

/** The key that an unknown one stands for, by its letters or by what people call it. */
export function meantKey(unknown: string, known: readonly string[]): string | undefined {
  const word = unknown.toLowerCase().replace(/[\s-]+/g, '_');
  const called = known.find(
    (key) => Object.hasOwn(otherNames, key) && otherNames[key]?.includes(word),
  );
  return nearest(unknown, known) ?? called;
}

/** Where a known key stands, for whoever wrote it in the wrong place; undefined where it would fit in many. */
export function homeText(paths: readonly string[]): string | undefined {
  if (paths.length === 0 || paths.length > 2) return undefined;
  return paths.map((path) => `\`${path}\``).join(' or ');
}

// What the fields are called in other registers, questionnaires and trust pages.
const otherNames: Record<string, readonly string[]> = {
  place: ['city', 'town', 'data_centre', 'data_center', 'datacenter', 'state'],
  country: ['nation', 'country_code'],
  locations: ['where', 'hosting', 'hosted_in', 'data_location', 'processing_location', 'countries'],
  purpose: [
    'service',
    'services',
    'used_for',
    'description',
    'role',
    'function',
    'what_for',
    'task',
  ],
  legal_name: ['entity', 'legal_entity', 'company', 'company_name'],
  name: ['vendor', 'provider', 'subprocessor', 'title', 'label'],
  title: ['name', 'label', 'heading', 'headline'],
  data: ['data_types', 'categories', 'personal_data', 'information', 'data_processed'],
  transfers: ['transfer_mechanism', 'mechanism', 'safeguards', 'sccs'],
  certifications: ['certificates', 'compliance', 'standards'],
  retention: ['kept', 'keep', 'kept_for', 'stored_for', 'storage_period', 'storage_duration'],
  encryption: ['encrypted', 'cipher', 'crypto'],
  status: ['state', 'standing'],
  target: ['planned_for', 'deadline', 'due', 'eta', 'expected', 'planned'],
  valid_until: ['expires', 'expiry', 'expiration', 'expiry_date', 'valid_to'],
  expires: ['valid_until', 'expiry', 'expiration', 'expiry_date'],
  issued: ['date', 'issued_on', 'issue_date'],
  since: ['from', 'live_since', 'started', 'start'],
  effective: ['effective_date', 'from', 'starts', 'start', 'date', 'valid_from'],
  announced: ['published', 'announced_on', 'announcement_date'],
  summary: ['title', 'headline', 'message', 'text', 'description'],
  reason: ['why', 'because', 'justification'],
  email: ['mail', 'mailto', 'contact'],
  url: ['link', 'href', 'website', 'address', 'page'],
  answer: ['response', 'reply', 'text'],
  why: ['reason', 'because', 'description'],
  text: ['description', 'body', 'content'],
  engagement: ['use', 'usage', 'used', 'required', 'mandatory'],
  subjects: ['data_subjects', 'about', 'people'],
  within: ['deadline', 'time', 'how_soon', 'sla', 'hours', 'days'],
  auditor: ['audited_by', 'assessor', 'issuer', 'issued_by', 'certified_by'],
  days: ['period', 'notice_days', 'notice_period', 'length'],
  limit: ['limitation', 'restriction', 'caveat'],
};
