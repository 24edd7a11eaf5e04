import { Decimal } from '@imt/core'
import type { XmlLibrary } from '../xml/library.js'
import { escaped } from '../html/placed.js'
import { trimPadding } from '../place/trim.js'
import type { CellEdit, NotEdited, Splice } from './cell-edit.js'
import { DamagedPart, openPackage } from './office-package.js'
import type { OfficePackage } from './office-package.js'
import { replaced } from './replaced.js'
import { sheetParts } from './sheet-parts.js'
import { sharedTexts, storedCells } from './stored-cells.js'
import type { StoredCellText } from './stored-cells.js'
import { walkTags } from './xml-tags.js'

/** A figure as it is shown, as a number: its sign by a minus or brackets, signs of money and units left out. */
const numberShown = (text: string): Decimal | undefined => {
  const digits = text.replaceAll(/[^\d.]/g, '')
  if (!/^\d{1,30}(?:\.\d{1,20})?$|^\.\d{1,20}$/.test(digits)) return undefined
  const number = new Decimal(digits)
  return /[-\u2212(]/.test(text) ? number.neg() : number
}

/** How often ten goes into one number for one of the other: a format may show hundredths or thousands. */
const placesMoved = (stored: Decimal, shown: Decimal): number =>
  stored.isZero() || shown.isZero() ? 0 : Math.round(Number(stored.div(shown).abs().log(10)))

/** The number that is stored where another is to be shown, in the same format. */
const numberToStore = (stored: string, { from, to }: CellEdit): string | undefined => {
  const before = numberShown(from)
  const after = numberShown(to)
  if (before === undefined || after === undefined || !Number.isFinite(Number(stored))) return undefined
  const old = new Decimal(stored)
  const by = before.isZero() && to.includes('%') ? -2 : placesMoved(old, before)
  const number = after.mul(new Decimal(10).pow(by))
  const turns = !old.isZero() && !before.isZero() && old.isNegative() !== before.isNegative()
  return (turns ? number.neg() : number).toFixed()
}

const fixed =
  (texts: ReadonlyMap<number, { readonly text: string; readonly isRich: boolean }>) =>
  (cell: StoredCellText, edit: CellEdit): string | { readonly why: string } => {
    if (cell.hasFormula)
      return { why: 'a formula works the cell out: correct the formula, or what it is worked out from' }
    const { prefix, style } = cell
    const begin = `<${prefix}c r="${edit.location.kind === 'sheet' ? edit.location.a1 : ''}"${style === undefined ? '' : ` s="${escaped(style)}"`}`
    if (cell.type === 'n') {
      const number = numberToStore(cell.value, edit)
      return number === undefined
        ? { why: 'what is to stand there is no number, and a number stands there: correct it by hand' }
        : `${begin}><${prefix}v>${number}</${prefix}v></${prefix}c>`
    }
    const shared = cell.type === 's' ? texts.get(Number(cell.value)) : undefined
    if (shared === undefined && cell.type !== 'inlineStr' && cell.type !== 'str')
      return { why: 'the cell holds neither a number nor a text: correct it by hand' }
    const { text, isRich } = shared ?? { text: cell.value, isRich: cell.isRich }
    if (isRich) return { why: 'parts of its text have formats of their own: correct it by hand' }
    const now = trimPadding(text) === edit.from ? replaced(text, edit.from, edit.to, (part) => part) : undefined
    return now === undefined
      ? { why: 'something else is stored in that cell' }
      : `${begin} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escaped(now)}</${prefix}t></${prefix}is></${prefix}c>`
  }

/** The elements of a workbook before which its settings of calculation stand, as its schema orders them. */
const beforeCalculation = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames'])

/** Asks whoever opens the workbook to work all formulas out anew. */
const recalculated = (text: string, library: XmlLibrary): string | undefined => {
  let result: string | undefined
  let behind = -1
  let prefix = ''
  walkTags(text, library, {
    open: (tag) => {
      if (tag.name !== 'calcPr' || tag.depth !== 1) return
      const own = text.slice(tag.from, tag.to)
      const plain = own.replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '')
      result =
        text.slice(0, tag.from) + plain.replace(/\/?>$/, (end) => ` fullCalcOnLoad="1"${end}`) + text.slice(tag.to)
    },
    close: (tag, _, to) => {
      if (tag.depth !== 1 || !beforeCalculation.has(tag.name)) return
      behind = to
      ;({ prefix } = tag)
    },
  })
  return (
    result ??
    (behind < 0 ? undefined : `${text.slice(0, behind)}<${prefix}calcPr fullCalcOnLoad="1"/>${text.slice(behind)}`)
  )
}

const formula = /<(?:[A-Za-z_][\w.-]{0,20}:)?f[\s>/]/

/** The texts of a workbook that several cells share, as far as cells that are to be edited hold them. */
const textsOf = async (office: OfficePackage, workbook: string, cells: Iterable<StoredCellText>) => {
  const wanted = new Set([...cells].flatMap(({ type, value }) => (type === 's' ? [Number(value)] : [])))
  const part = (await office.relationsOf(workbook)).find(({ kind }) => kind === 'sharedStrings')?.target
  const text = part === undefined || wanted.size === 0 ? undefined : await office.read(part)
  return text === undefined ? new Map<number, never>() : sharedTexts(text, office.library, wanted)
}

/** Edits the cells of one sheet, and returns those that were not. */
const editSheet = async (
  office: OfficePackage,
  workbook: string,
  part: string | undefined,
  edits: readonly CellEdit[],
): Promise<readonly NotEdited[]> => {
  const text = part === undefined ? undefined : await office.read(part)
  const names = new Map(edits.map((edit) => [edit.location.kind === 'sheet' ? edit.location.a1 : '', edit]))
  const cells = text === undefined ? undefined : storedCells(text, office.library, new Set(names.keys()))
  if (part === undefined || text === undefined || cells === undefined)
    return edits.map((edit) => ({ edit, why: 'its sheet cannot be changed: it is stored in a way that is not usual' }))
  const fix = fixed(await textsOf(office, workbook, cells.values()))
  const notEdited: NotEdited[] = []
  const splices: Splice[] = []
  for (const [name, edit] of names) {
    const cell = cells.get(name)
    const made = cell === undefined ? { why: 'nothing is stored in that cell' } : fix(cell, edit)
    if (cell === undefined || typeof made !== 'string')
      notEdited.push({ edit, why: typeof made === 'string' ? '' : made.why })
    else splices.push({ from: cell.from, to: cell.to, text: made })
  }
  let now = ''
  let done = 0
  for (const { from, to, text: cell } of splices.sort((one, two) => one.from - two.from)) {
    now += text.slice(done, from) + cell
    done = to
  }
  if (splices.length > 0) office.change(part, now + text.slice(done))
  return notEdited
}

interface EditedWorkbook {
  readonly bytes: Uint8Array
  readonly notEdited: readonly NotEdited[]
  readonly remarks: readonly string[]
}

/** Edits cells of a workbook; none where a part of it is damaged. */
export const editXlsx = async (
  bytes: Uint8Array,
  edits: readonly CellEdit[],
  library: XmlLibrary,
): Promise<EditedWorkbook> => {
  try {
    return await editSheets(bytes, edits, library)
  } catch (error) {
    if (!(error instanceof DamagedPart)) throw error
    const why = `the workbook cannot be changed: its part ${error.message} is damaged`
    return { bytes, notEdited: edits.map((edit) => ({ edit, why })), remarks: [] }
  }
}

const editSheets = async (
  bytes: Uint8Array,
  edits: readonly CellEdit[],
  library: XmlLibrary,
): Promise<EditedWorkbook> => {
  const office = openPackage(bytes, library)
  const parts = await sheetParts(office)
  if (parts === undefined)
    return {
      bytes,
      notEdited: edits.map((edit) => ({
        edit,
        why: 'the workbook cannot be changed: its list of sheets cannot be read',
      })),
      remarks: [],
    }
  const bySheet = new Map<string, CellEdit[]>()
  for (const edit of edits) {
    const sheet = edit.location.kind === 'sheet' ? edit.location.sheet : ''
    const own = bySheet.get(sheet) ?? []
    own.push(edit)
    bySheet.set(sheet, own)
  }
  const notEdited: NotEdited[] = []
  for (const [sheet, own] of bySheet)
    for (const not of await editSheet(office, parts.workbook, parts.sheets.get(sheet), own)) notEdited.push(not)
  if (notEdited.length === edits.length) return { bytes, notEdited, remarks: [] }
  const remarks: string[] = []
  let hasFormulas = false
  for (const part of parts.sheets.values()) hasFormulas ||= formula.test((await office.read(part)) ?? '')
  if (hasFormulas) {
    const text = (await office.read(parts.workbook)) ?? ''
    office.change(parts.workbook, recalculated(text, library) ?? text)
    remarks.push(
      'The workbook has formulas: what they give is as it was until the copy is opened in a spreadsheet program, which is asked to work them out anew. Open it and save it before it is published.',
    )
  }
  return { bytes: await office.pack(), notEdited, remarks: [...remarks, ...signedRemark(office)] }
}

/** What is said of a workbook that was signed: a copy that was changed is not what was signed. */
export const signedRemark = ({ names }: OfficePackage): readonly string[] =>
  [...names].some((name) => name.startsWith('_xmlsignatures/'))
    ? ['The workbook that came in was signed. The copy is not what was signed, and programs will say so.']
    : []
