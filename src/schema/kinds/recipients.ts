// recipients.yaml: who receives data and is no subprocessor, so that nobody lists them falsely or leaves them out.
import type { z } from 'zod';
import { id, link, list, markdown, oneOf, record, reference, text } from '../fields/fields.ts';
import { allow, location, plans } from '../fields/parts.ts';
import { recipientRoles } from '../../vocabulary/recipients.ts';

export const recipient = record(
  {
    id: id('Permanent name of the row.', 'card-network'),
    name: text('Who receives it, as customers know it.', 'Card networks'),
    legal_name: text('The legal entity, where it is one.', 'Acme Payments Ltd').optional(),
    role: oneOf(
      recipientRoles,
      'Why it is no subprocessor: it decides by itself what the data is for (GDPR Art. 4(7)); it decides together with us (Art. 26); customers have data sent there; it carries payments; or an authority asks for it.',
    ),
    purpose: text('What it receives the data for.', 'Settling card payments'),
    data: list(
      reference(['data'], 'A category of data.', 'billing'),
      'Categories of data that it receives.',
    ).optional(),
    receives: text('What it receives, beyond the categories.', 'Amount, card and time').optional(),
    when: text('When it receives something.', 'Only when you pay by card').optional(),
    locations: list(location, 'Where it is.').optional(),
    products: list(
      text('A product or feature.', 'Webhooks'),
      'The only products or features it is for.',
    ).optional(),
    plans,
    privacy: link('Its privacy notice.', 'https://acme.example/privacy').optional(),
    note: markdown('What a reader has to know.', 'We have no contract with it.').optional(),
    allow,
  },
  'One recipient.',
);

export const recipients = record(
  {
    recipients: list(
      recipient,
      'Recipients that are no subprocessors. No notice is given of them, and nobody can object.',
    ),
  },
  'Recipients of data that are no subprocessors (GDPR Art. 4(9), Art. 13(1)(e)).',
);

export type Recipient = z.output<typeof recipient>;
