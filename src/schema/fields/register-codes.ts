// Numbers by which registers name a company: LEI and EUID.
import { quote, scalar } from './scalar.ts';

/** A Legal Entity Identifier: 18 letters or digits and two check digits (ISO 17442-1; ISO/IEC 7064, MOD 97-10). */
export function legalEntityIdentifier(description: string, example: string) {
  return scalar(
    {
      code: 'bad-value',
      ok: (value) => leiPattern.test(value) && checksOut(value),
      message: (value) =>
        leiPattern.test(value)
          ? `The check digits of "${value}" do not fit: a digit or letter of this Legal Entity Identifier is wrong.`
          : `"${quote(value)}" is not a Legal Entity Identifier (ISO 17442).`,
      fix: `Copy the 20 letters and digits from the company or from the LEI register, such as \`${example}\`.`,
      meant: (value) => value.replace(/[\s-]/g, '').toUpperCase(),
    },
    description,
    example,
    { pattern: leiPattern.source },
  );
}

const leiPattern = /^[0-9A-Z]{18}[0-9]{2}$/;

// Letters count from 10; the number that results leaves 1 when it is divided by 97.
const checksOut = (lei: string) =>
  [...lei].reduce((rest, sign) => Number(`${rest}${parseInt(sign, 36)}`) % 97, 0) === 1;

/**
 * A European Unique Identifier: country, register, a full stop, number, and behind a "_" a verification digit
 * (Implementing Regulation (EU) 2020/2244, Annex, point 8). Greece is EL there, as in other registers of the Union.
 */
export function europeanUniqueIdentifier(description: string, example: string) {
  return scalar(
    {
      code: 'bad-value',
      ok: (value) => euidPattern.test(value),
      message: (value) =>
        `"${quote(value)}" is not a European Unique Identifier: country, register, full stop, number.`,
      fix: `Copy it from the extract of the business register, such as \`${example}\`. A company outside the European Economic Area has none.`,
      meant: (value) => value.replace(/\s/g, ''),
    },
    description,
    example,
    { pattern: euidPattern.source },
  );
}

const euidPattern =
  /^(?:AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GR|HR|HU|IE|IS|IT|LI|LT|LU|LV|MT|NL|NO|PL|PT|RO|SE|SI|SK)[A-Z0-9]{1,20}\.[A-Za-z0-9][A-Za-z0-9./-]{0,39}(?:_[A-Za-z0-9]{1,5})?$/;
