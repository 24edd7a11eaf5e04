import type { Citation, RuleMeta } from '@imt/core'
import { entry } from './entry.js'

const rfc8259: Citation = {
  title: 'RFC 8259, The JavaScript Object Notation (JSON) Data Interchange Format',
  url: 'https://www.rfc-editor.org/rfc/rfc8259',
  verified: false,
}
const uniqueNames: Citation = { ...rfc8259, provision: 'section 4, Objects' }
const unicode: Citation = {
  title: 'The Unicode Standard',
  provision: 'U+FFFD REPLACEMENT CHARACTER',
  url: 'https://www.unicode.org/charts/PDF/UFFF0.pdf',
  verified: false,
}

const openContracting: Citation = {
  title: 'Open Contracting Data Standard 1.1.5',
  url: 'https://standard.open-contracting.org/1.1/en/schema/reference/',
  read: '2026-11-29',
  verified: true,
}

/** The faults that reading a JSON file reports. */
export type JsonFault = 'notJson' | 'repeatedKey' | 'reservedKey' | 'lostCharacter' | 'recordRemark'

/** What each fault of a JSON file is called, how grave it is, and what to do about it. */
export const jsonCatalogue = {
  notJson: entry(
    'not-json',
    'error',
    'validity',
    'The file is meant as JSON and is not.',
    'The file begins like JSON, or is named so, and cannot be read to its end: a comma too many, a comment, single quotation marks, several values one after another, or a file that was cut. Nothing in it was checked. Put right what stands at the place, or write the file with a program that writes JSON.',
    rfc8259,
  ),
  repeatedKey: entry(
    'repeated-key',
    'error',
    'validity',
    'An object of a JSON file has a key twice.',
    'The keys of an object should differ: which of two is meant cannot be told, and programs differ in which of them they read. The last was read and the others were not checked, as most programs do. Keep the one that holds. A key counts as the same however it is escaped.',
    uniqueNames,
  ),
  reservedKey: entry(
    'reserved-key',
    'warning',
    'validity',
    'An object of a JSON file has the key "__proto__".',
    'Programs in JavaScript take this key for the object that others inherit from, so it is lost in some of them and dangerous in others. It was left out, and nothing under it was checked. Choose another name.',
    uniqueNames,
  ),
  lostCharacter: entry(
    'lost-character',
    'warning',
    'validity',
    'A JSON file holds U+FFFD or half a character: a character was lost.',
    'A program writes U+FFFD for a character that it could not read, and an escape such as \\ud83d without its other half is left where a text was cut: the file was converted from another encoding by mistake, or it is damaged. What stood there cannot be told any more. Save the file again from where it comes from, as UTF-8.',
    unicode,
  ),
  recordRemark: entry(
    'record-remark',
    'warning',
    'validity',
    'Something in open contracting data was left out, or was read with a remark.',
    'Whoever opens files reports this, as imt check does. A file of the Open Contracting Data Standard was read as a register of contracts, and the finding says what of it is none, what could not be read, what a later release replaced, or what a register has no place for. A value in another form than the standard asks for is a warning: put it right in what is published. The rest are notes: check that what was left out is none of your contracts.',
    openContracting,
  ),
} satisfies Readonly<Record<JsonFault, RuleMeta<`tables/${string}`>>>
