import { isRecord, requireList, requireObject, requireText } from '@imt/core'
import type { Source } from '@imt/core'
import { readCsv } from '../csv/read-csv.js'
import { readHtml } from '../html/read-html.js'
import { readLimits } from '../limits/limits.js'
import type { Limits } from '../limits/limits.js'
import { readInput } from '../parameter/parameter.js'
import { loadXmlLibrary } from '../xml/library.js'
import { xlsxReader } from '../xlsx/xlsx-reader.js'
import type { CellEdit, EditedFile, NotEdited, Placed, Splice } from './cell-edit.js'
import { placeInCsv } from './edit-csv.js'
import { placeInHtml } from './edit-html.js'
import { editXlsx } from './edit-xlsx.js'
import { keyOf, onlyEdited } from './only-edited.js'
import { spliceBytes } from './splice-bytes.js'

type Made = Pick<EditedFile, 'bytes' | 'notEdited' | 'remarks'>

/** How a format is edited, and read again to see what came of it. */
interface Editor {
  read(bytes: Uint8Array, limits: Limits): Promise<Source> | Source
  edit(bytes: Uint8Array, edits: readonly CellEdit[]): Promise<Made> | Made
}

/** Edits a format that is text: `placing` says where each edit goes. */
const asText =
  (placing: (bytes: Uint8Array) => (edit: CellEdit) => Placed) =>
  (bytes: Uint8Array, edits: readonly CellEdit[]): Made => {
    const place = placing(bytes)
    const notEdited: NotEdited[] = []
    const splices: Splice[] = []
    for (const edit of edits) {
      const placed = place(edit)
      if ('why' in placed) notEdited.push({ edit, why: placed.why })
      else splices.push(placed)
    }
    splices.sort((one, two) => one.from - two.from)
    const written = spliceBytes(bytes, splices)
    const why = 'the encoding of the file has no sign for what is to stand there: save it as UTF-8 first'
    return written === undefined
      ? { bytes, notEdited: edits.map((edit) => ({ edit, why })), remarks: [] }
      : { bytes: written, notEdited, remarks: [] }
  }

const name = 'file'

const editors: Readonly<Partial<Record<CellEdit['location']['kind'], Editor>>> = {
  csv: { read: (bytes, limits) => readCsv(bytes, { name, limits }), edit: asText(placeInCsv) },
  html: { read: (bytes, limits) => readHtml(bytes, { name, limits }), edit: asText(placeInHtml) },
  sheet: {
    read: (bytes, limits) => xlsxReader.read(bytes, { name, limits }),
    edit: async (bytes, edits) => {
      const loaded = await loadXmlLibrary()
      return 'missing' in loaded
        ? { bytes, notEdited: edits.map((edit) => ({ edit, why: loaded.missing })), remarks: [] }
        : editXlsx(bytes, edits, loaded.library)
    },
  },
}

const requireEdit = (edit: CellEdit, at: string): CellEdit => {
  const { location, from, to } = requireObject(edit, at)
  if (!isRecord(location)) throw new TypeError(`${at}.location must be a place of a cell`)
  requireText(from, `${at}.from`)
  requireText(to, `${at}.to`)
  return edit
}

const notThis = (edits: readonly CellEdit[], why: string): readonly NotEdited[] => edits.map((edit) => ({ edit, why }))

/**
 * Edits cells of a CSV file, a page of HTML or an Excel workbook in place: every byte of the file, and of a workbook
 * every part, that does not hold a cell that is edited stays as it is.
 *
 * The copy is read again before it is handed out: unless every edited cell shows what it is to show, and everything
 * else what it did, no edit is made at all. What cannot be edited is told, and why: a cell that a formula works out, a
 * value that is no plain text, a format that cannot be changed in place.
 *
 * @param input - the bytes of the file
 * @param edits - places as the readers give them, all of this file; `from` is what the cell shows, `to` what it is to
 *   show
 * @param options - `limits` other than the usual ones
 * @returns the bytes, and which edits were made
 * @example
 * ```ts
 * const location = { kind: 'csv', source: 'a.csv', line: 2, column: 4, record: 2, field: 2 } as const
 * const { bytes } = await editCells('Item,Held\nPens,"1,234"\n', [{ location, from: '1,234', to: '1,243' }])
 * new TextDecoder().decode(bytes) // => 'Item,Held\nPens,"1,243"\n'
 * ```
 * @throws {TypeError} when `input`, an edit or `limits` is not what it should be
 */
export const editCells = async (
  input: Uint8Array | ArrayBuffer | string,
  edits: readonly CellEdit[],
  options: { readonly limits?: Partial<Limits> } = {},
): Promise<EditedFile> => {
  const given = readInput(input, 'editCells')
  const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given
  requireList(edits, 'editCells: edits').forEach((edit, index) => requireEdit(edit, `editCells: edits[${index}]`))
  const { limits: asked } = requireObject(options, 'editCells: options', ['limits'])
  const limits = readLimits(asked, 'editCells')
  const unchanged = (notEdited: readonly NotEdited[]): EditedFile => ({ bytes, edited: [], notEdited, remarks: [] })
  const [first] = edits
  if (first === undefined) return unchanged([])
  const { kind } = first.location
  const editor = editors[kind]
  const other = edits.filter(({ location }) => location.kind !== kind)
  if (editor === undefined || other.length > 0)
    return unchanged(
      notThis(edits, 'a file of this kind cannot be changed in place: correct the file that it was made from'),
    )
  const seen = new Map<string, CellEdit>()
  const twice: NotEdited[] = []
  for (const edit of edits) {
    const before = seen.get(keyOf(edit.location))
    if (before === undefined) seen.set(keyOf(edit.location), edit)
    else if (before.to !== edit.to) twice.push({ edit, why: 'another change is asked for in the same cell' })
  }
  const once = [...seen.values()]
  const before = await editor.read(bytes, limits)
  const made = await editor.edit(bytes, once)
  const edited = once.filter((edit) => !made.notEdited.some((not) => not.edit === edit))
  if (edited.length === 0) return unchanged([...made.notEdited, ...twice])
  if (!onlyEdited(before, await editor.read(made.bytes, limits), edited))
    return unchanged(notThis(edits, 'the copy did not read as it should, so nothing was changed: correct it by hand'))
  return { bytes: made.bytes, edited, notEdited: [...made.notEdited, ...twice], remarks: made.remarks }
}

declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> }
