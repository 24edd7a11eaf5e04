import { requireList, requireObject, requireText } from '@imt/core'
import type { Location } from '@imt/core'
import { partsOf } from '../archive/parts.js'
import { escaped } from '../html/placed.js'
import { readInput } from '../parameter/parameter.js'
import { checkTable } from '../write/table-to-write.js'
import type { TableToWrite } from '../write/table-to-write.js'
import { loadXmlLibrary } from '../xml/library.js'
import { appended, DamagedPart, openPackage, strict, transitional } from './office-package.js'
import type { OfficePackage } from './office-package.js'
import { listSheet } from './list-sheet.js'
import { sheetParts } from './sheet-parts.js'
import { signedRemark } from './edit-xlsx.js'
import { noteParts } from './sheet-notes.js'

/** A note to be put at a cell of a workbook. */
export interface CellNote {
  readonly location: Location
  readonly text: string
}

/** A copy of a workbook with notes at its cells and a sheet that lists them. */
export interface AnnotatedWorkbook {
  readonly bytes: Uint8Array
  /** Notes that stand at no cell of the copy, and why: they are in the list alone. */
  readonly notPlaced: readonly { readonly note: CellNote; readonly why: string }[]
  /** What else is to be known of the copy, each a sentence. */
  readonly remarks: readonly string[]
}

const worksheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'

/** A name that no sheet has yet: Excel takes those for one that differ in capitals alone. */
const freeName = (wanted: string, sheets: Iterable<string>): string => {
  const taken = new Set([...sheets].map((name) => name.toLowerCase()))
  let name = wanted
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`
  return name
}

/** Puts a sheet behind the others. */
const addSheet = async (
  office: OfficePackage,
  { workbook, nextId }: { readonly workbook: string; readonly nextId: number },
  name: string,
  content: string,
): Promise<void> => {
  const part = office.free('xl/worksheets/sheet', 'xml')
  await office.add(part, content, { override: worksheetType })
  const id = await office.relate(workbook, 'worksheet', part)
  const text = (await office.read(workbook)) ?? ''
  const space = (await office.usesStrict()) ? strict : transitional
  const after = appended(
    text,
    office.library,
    'sheets',
    (prefix) => `<${prefix}sheet xmlns:r="${space}" name="${escaped(name)}" sheetId="${nextId}" r:id="${id}"/>`,
  )
  office.change(workbook, after ?? text)
}

/** A part of the same name stands twice in an archive that was made to be read in two ways. */
const isPlain = (bytes: Uint8Array): boolean => {
  const parts = partsOf(bytes)
  return parts !== undefined && new Set(parts.map(({ name }) => name)).size === parts.length
}

/**
 * Returns a copy of an Excel workbook with a note at each cell that is named, and behind its sheets one more that holds
 * a table. Nothing else is changed: cells, formulas, styles, widths, hidden sheets and every part of the file that
 * holds no note stay as they are, byte for byte. A cell that has a note of its own keeps that one.
 *
 * It needs the package `saxes`, which is installed beside this one.
 *
 * @param input - the bytes of the workbook, which `xlsxReader` could read
 * @param notes - texts and their cells; several of one cell become one note
 * @param list - the table of the sheet that is added, called by its title; a column may lead to cells: `links` holds
 *   for each row the place that its first cell leads to
 * @returns the copy; `undefined` where the workbook is damaged, or stored in a way that cannot be added to
 * @throws {TypeError} when `input`, a note or `list` is not what it should be
 * @throws {Error} when `saxes` is not installed
 */
export const annotateXlsx = async (
  input: Uint8Array | ArrayBuffer,
  notes: readonly CellNote[],
  list: TableToWrite & { readonly links?: readonly (Location | undefined)[] },
): Promise<AnnotatedWorkbook | undefined> => {
  const bytes = readInput(input, 'annotateXlsx')
  if (typeof bytes === 'string') throw new TypeError('annotateXlsx: input must be a Uint8Array or an ArrayBuffer')
  requireList(notes, 'annotateXlsx: notes').forEach((note, index) => {
    requireObject(note, `annotateXlsx: notes[${index}]`)
    requireObject(note.location, `annotateXlsx: notes[${index}].location`)
    requireText(note.text, `annotateXlsx: notes[${index}].text`)
  })
  checkTable(list, 'annotateXlsx: list')
  const loaded = await loadXmlLibrary()
  if ('missing' in loaded) throw new Error(`annotateXlsx: ${loaded.missing.replace('reads', 'writes')}`)
  if (!isPlain(bytes)) return undefined
  try {
    return await annotated(openPackage(bytes, loaded.library), notes, list)
  } catch (error) {
    if (error instanceof DamagedPart) return undefined
    throw error
  }
}

const annotated = async (
  office: OfficePackage,
  notes: readonly CellNote[],
  list: TableToWrite & { readonly links?: readonly (Location | undefined)[] },
): Promise<AnnotatedWorkbook | undefined> => {
  const parts = await sheetParts(office)
  if (parts === undefined) return undefined
  const notPlaced: { readonly note: CellNote; readonly why: string }[] = []
  const bySheet = new Map<string, CellNote[]>()
  for (const note of notes) {
    const { location } = note
    if (location.kind !== 'sheet') notPlaced.push({ note, why: 'it is about no cell' })
    else {
      const own = bySheet.get(location.sheet)
      if (own) own.push(note)
      else bySheet.set(location.sheet, [note])
    }
  }
  for (const [sheet, own] of bySheet) {
    const part = parts.sheets.get(sheet)
    for (const not of await noteParts(office, part, own)) notPlaced.push(not)
  }
  const name = freeName(list.title ?? 'Findings', parts.sheets.keys())
  await addSheet(
    office,
    parts,
    name,
    listSheet(list, list.links ?? [], (await office.usesStrict()) ? 'strict' : 'usual'),
  )
  return { bytes: await office.pack(), notPlaced, remarks: signedRemark(office) }
}
