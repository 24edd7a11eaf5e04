import type { Citation } from '@imt/core'

/** CSV files. */
export const rfc4180: Citation = {
  title: 'RFC 4180, Common Format and MIME Type for CSV Files',
  url: 'https://www.rfc-editor.org/rfc/rfc4180',
  verified: false,
}
/** Tables on the web. */
export const tabular: Citation = {
  title: 'Model for Tabular Data and Metadata on the Web',
  url: 'https://www.w3.org/TR/tabular-data-model/',
  verified: false,
}
/** Tables in a page. */
export const html: Citation = {
  title: 'HTML Standard',
  provision: '4.9 Tabular data',
  url: 'https://html.spec.whatwg.org/multipage/tables.html',
  verified: false,
}
/** How bytes are text. */
export const encoding: Citation = {
  title: 'Encoding Standard',
  url: 'https://encoding.spec.whatwg.org/',
  verified: false,
}
/** Headings for readers who hear a page. */
export const wcag: Citation = {
  title: 'Web Content Accessibility Guidelines 2.2',
  provision: 'success criterion 1.3.1',
  url: 'https://www.w3.org/TR/WCAG22/#info-and-relationships',
  verified: false,
}
