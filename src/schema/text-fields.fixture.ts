// How the page prints each text field of the schema. A field that is not here fails a test: decide how it is printed.

/** Stand inside a sentence of ours: the schema refuses what would break it (`phrase` in fields.ts). */
export const insideSentences = `
  ai.training.limited_to ai.providers.training_limited_to data.not_stored.limited_to
  certifications.ask_first_for certifications.do_not_use_for certifications.own_statement
  commitments.availability.credits.credit commitments.logs.retention.basis
  commitments.logs.retention.event commitments.logs.retention.exception commitments.logs.retention.from
  commitments.logs.retention.terms data.categories.encryption.at_rest data.categories.encryption.cipher data.categories.encryption.in_transit
  data.categories.retention.basis data.categories.retention.event data.categories.retention.exception
  data.categories.retention.from data.categories.retention.terms data.retention.basis data.retention.event
  data.retention.exception data.retention.from data.retention.terms subprocessors.no_data
  changes.after.no_data changes.before.no_data changes.register.no_data
  changes.after.unnamed changes.before.unnamed changes.register.unnamed
  subprocessors.retention.basis subprocessors.retention.event subprocessors.retention.exception
  subprocessors.retention.from subprocessors.retention.terms subprocessors.unnamed
  commitments.logs.retention.by commitments.logs.retention.confirmed_for data.categories.retention.by data.categories.retention.confirmed_for
  data.retention.by data.retention.confirmed_for subprocessors.retention.by subprocessors.retention.confirmed_for
  data.vendor_retention.by data.vendor_retention.confirmed_for data.vendor_retention.basis data.vendor_retention.event
  data.vendor_retention.exception data.vendor_retention.from data.vendor_retention.terms data.backups.retention.by
  data.backups.retention.confirmed_for data.backups.retention.basis data.backups.retention.event data.backups.retention.exception
  data.backups.retention.from data.backups.retention.terms
`;

/** Names, titles and short sentences that whole sentences are made around; whoever prints one closes the sentence itself. */
export const namesInSentences = `
  certifications.title changes.after.legal_name changes.after.name changes.after.purpose changes.before.legal_name
  changes.before.name changes.before.purpose changes.register.legal_name changes.register.name
  changes.register.purpose changes.summary controls.groups.title roadmap.items.title site.company.legal_name
  site.company.name site.company.product subprocessors.legal_name subprocessors.name subprocessors.purpose
`;

/** The author's own words, alone: in an element or cell of their own, or behind a label. */
export const alone = `
  ai.customer_choice.note ai.features.may_see ai.features.never_sees ai.features.purpose ai.features.title ai.may_see
  ai.providers.default_for ai.providers.makers ai.providers.models ai.providers.note ai.providers.retention.note ai.providers.route.service ai.providers.used_for
  ai.redaction ai.retention.note ai.training.note ai.training.scope certifications.auditor certifications.scope
  certifications.status_note certifications.ahead_of certifications.when changes.affects.customers changes.affects.features
  changes.affects.plans changes.affects.regions changes.after changes.after.locations.note
  changes.after.locations.place changes.after.transfers.note changes.before changes.before.locations.note
  changes.before.locations.place changes.before.transfers.note changes.data_after changes.emergency.reason
  changes.register.locations.note changes.register.locations.place changes.register.transfers.note
  commitments.applies_when commitments.availability.excludes commitments.availability.plans
  commitments.availability.title commitments.availability.ahead_of commitments.availability.when commitments.basis_reference commitments.hours
  commitments.incident_phases.title commitments.logs.events commitments.logs.fields commitments.logs.not_logged
  commitments.logs.note commitments.logs.purposes commitments.logs.retention.note commitments.logs.title
  changes.terms.for commitments.ahead_of site.notice.material_means site.notice.terms.for
  commitments.incident_phases.alerts.on commitments.material_means commitments.modelled_on commitments.when
  commitments.plans commitments.severity_levels.definition commitments.severity_levels.hours
  commitments.severity_levels.title commitments.title commitments.to_note commitments.what controls.gaps.statement
  controls.gaps.why controls.groups.coverage.covers controls.groups.coverage.not_yet controls.groups.frameworks.caiq
  controls.groups.frameworks.iso-27001 controls.groups.frameworks.mvsp controls.groups.frameworks.soc-2
  controls.groups.limits controls.groups.more_evidence.title controls.groups.plans controls.groups.status_note
  controls.groups.endpoints.purpose controls.groups.identity_providers controls.groups.includes
  controls.groups.keys.managed_by controls.groups.keys.scope controls.groups.keys.shared_with
  controls.groups.mechanisms controls.groups.properties controls.groups.verified_by.what
  controls.groups.ahead_of controls.groups.when data.access.condition data.access.name data.access.people data.access.purpose data.access.to
  data.access.who data.backups.locations.note data.backups.locations.place data.backups.residue data.backups.restore
  data.categories.contains data.categories.deletion.covers data.categories.deletion.does_not_cover
  data.categories.encryption.keys data.categories.export.covers data.categories.export.formats
  data.categories.locations.note data.categories.locations.place data.categories.retention.note
  data.categories.stored_in data.categories.subjects data.categories.title data.deletion.covers
  data.deletion.does_not_cover data.export.covers data.export.formats data.not_stored.includes data.not_stored.instead data.not_stored.note
  data.not_stored.title data.retention.note data.vendor_retention.note data.backups.retention.note data.locations.note
  data.locations.place disclosure.bounty.note disclosure.bounty.ahead_of disclosure.bounty.when disclosure.credit.where
  disclosure.include disclosure.scope.in disclosure.scope.out documents.covers documents.how documents.includes documents.note
  documents.title documents.version documents.ahead_of documents.when faq.questions.question roadmap.items.ahead_of roadmap.items.when sections.eyebrow
  sections.title site.company.address.city site.company.address.lines site.company.address.postal_code
  site.company.address.region site.contact.name site.contact.note site.eyebrow site.headline site.highlights
  site.in_short.in_place.text site.in_short.in_place_title site.in_short.not_yet.text site.in_short.not_yet_title
  site.links.note site.links.shows site.links.title site.links.ahead_of site.links.when site.offers.how site.offers.title site.order.eyebrow
  site.order.number site.order.title site.principles.title site.subprocessors_criterion subprocessors.address.city subprocessors.address.lines
  subprocessors.address.postal_code subprocessors.address.region subprocessors.certifications.title
  subprocessors.contact.name subprocessors.fronts subprocessors.group subprocessors.locations.note
  subprocessors.locations.place subprocessors.not_received subprocessors.not_used_for subprocessors.note subprocessors.parent
  subprocessors.plans subprocessors.products subprocessors.receives subprocessors.responsibility
  subprocessors.retention.note subprocessors.self_hosted_option subprocessors.self_hosted_plans subprocessors.subjects subprocessors.transfers.note
  subprocessors.undecided.candidates subprocessors.undecided.note
  recipients.legal_name recipients.locations.note recipients.locations.place recipients.name recipients.plans
  recipients.products recipients.purpose recipients.receives recipients.when
  changes.after.not_used_for changes.after.plans changes.after.products changes.after.self_hosted_option
  changes.after.self_hosted_plans changes.before.not_used_for changes.before.plans changes.before.products
  changes.before.self_hosted_option changes.before.self_hosted_plans changes.register.not_used_for
  changes.register.plans changes.register.products changes.register.self_hosted_option changes.register.self_hosted_plans
`;
