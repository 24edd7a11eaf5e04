import { grouped } from '@imt/core'
import type { Location, Source } from '@imt/core'
import { partsOf } from '../archive/parts.js'
import { repeatedPart } from '../archive/repeated-part.js'
import { problem } from '../catalogue/problem.js'
import type { Fault } from '../catalogue/catalogue.js'
import type { Limits } from '../limits/limits.js'

const place = (name: string): Location => ({ kind: 'text', source: name, line: 1, column: 1 })

/** A file of which nothing could be read, and why. */
export const refused = (name: string, kind: string, message: string, fault: Fault = 'binaryFile'): Source => ({
  name,
  kind,
  blocks: [],
  problems: [problem(fault, place(name), message, { key: ['file'] })],
})

/** An archive that packs its parts to less than a fiftieth is made to do harm, once they are large. */
const usual = 50
const small = 8 * 1024 * 1024

/**
 * Returns what is said of an archive that cannot be unpacked, or should not be.
 *
 * @param what - what it is to be, with its article: `an Excel workbook`
 * @param ratio - to what part of their size its parts may be packed: more where they are read as they are unpacked
 */
export const refusedArchive = (
  bytes: Uint8Array,
  name: string,
  kind: string,
  what: string,
  limits: Limits,
  ratio = usual,
): Source | undefined => {
  if (bytes.length > limits.bytes)
    return refused(
      name,
      kind,
      `The file is larger than ${grouped(limits.bytes)} bytes, the most that is read of one, so nothing in it was checked. Publish a large table as a CSV file: its records can be read however many they are.`,
      'limitReached',
    )
  const parts = partsOf(bytes)
  if (parts === undefined)
    return refused(
      name,
      kind,
      `The file begins as ${what} and is damaged or cut short, so nothing was checked. Check that the download was complete, or save it again.`,
    )
  const unpacked = parts.reduce((all, { size }) => all + size, 0)
  if (unpacked > limits.bytes || (unpacked > small && unpacked > ratio * bytes.length))
    return refused(
      name,
      kind,
      `The file of ${grouped(bytes.length)} bytes says that it unpacks to ${grouped(unpacked)}, more than is read of one, so nothing in it was checked. Publish a large table as a CSV file: its records can be read however many they are.`,
      'limitReached',
    )
  const repeated = repeatedPart(bytes, parts)
  return repeated === undefined
    ? undefined
    : refused(
        name,
        kind,
        `The file holds "${repeated}" more than once, and not the same each time: what it shows depends on the program that opens it, so nothing was checked. Open it, look at what is shown, and save it again.`,
      )
}

/** What is said of a workbook whose parts call each other so often that reading them would not end. */
export const endless = (name: string, kind: string, { unpacked }: { readonly unpacked: number }): Source =>
  refused(
    name,
    kind,
    `The parts of this workbook name each other so often that reading them would unpack ${grouped(unpacked)} bytes, more than is read of a file, so nothing in it was checked. No spreadsheet program writes such a file: open it in one, look at its sheets, and save it again.`,
    'limitReached',
  )
