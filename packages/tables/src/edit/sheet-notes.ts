import type { CellNote } from './annotate-xlsx.js'
import { sheetNames, stored } from './list-sheet.js'
import { appended, strict, transitional } from './office-package.js'
import type { OfficePackage } from './office-package.js'
import { walkTags } from './xml-tags.js'

type NotPlaced = { readonly note: CellNote; readonly why: string }

const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'
const drawingType = 'application/vnd.openxmlformats-officedocument.vmlDrawing'

/** Elements of a sheet that stand behind the drawing of its notes, as its schema orders them. */
const behindDrawing = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
])

/** Row and column of a cell from 0. */
const positionOf = (a1: string): { readonly row: number; readonly column: number } => {
  const [, letters = 'A', digits = '1'] = /^([A-Z]{1,3})(\d{1,7})$/.exec(a1) ?? []
  return {
    row: Number(digits) - 1,
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  }
}

const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
const spaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"'

/** The box of a note, hidden until its cell is pointed at, and as large as its text needs. */
const shapeOf = (a1: string, text: string, index: number): string => {
  const { row, column } = positionOf(a1)
  const lines = Math.min(30, Math.max(4, Math.ceil(text.length / 45) + text.split('\n').length))
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 6, 15, Math.max(0, row - 1) + lines, 4].join(', ')
  return `<v:shape ${spaces} id="imt_note_${index + 1}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
}

interface OwnNote {
  readonly a1: string
  readonly text: string
}

/** Where the notes of a sheet stand already, and how many authors they have. */
const surveyed = (text: string, office: OfficePackage) => {
  const cells = new Set<string>()
  let authors = 0
  const isSound = walkTags(text, office.library, {
    open: ({ name, attribute }) => {
      if (name === 'author') authors += 1
      if (name === 'comment') cells.add(attribute('ref') ?? '')
    },
  })
  return isSound ? { cells, authors } : undefined
}

const commentsOf = (notes: readonly OwnNote[], author: number, prefix: string): string =>
  notes
    .map(
      ({ a1, text }) =>
        `<${prefix}comment ref="${a1}" authorId="${author}"><${prefix}text><${prefix}t xml:space="preserve">${stored(text)}</${prefix}t></${prefix}text></${prefix}comment>`,
    )
    .join('')

/** Puts the texts of notes beside those that a sheet has; nothing where its part cannot be read. */
const addTexts = async (
  office: OfficePackage,
  sheet: string,
  existing: { readonly part: string; readonly text: string; readonly authors: number } | undefined,
  notes: readonly OwnNote[],
): Promise<boolean> => {
  if (existing === undefined) {
    const part = office.free('xl/comments', 'xml')
    const space = (await office.usesStrict()) ? sheetNames.strict : sheetNames.usual
    const content = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${space}"><authors><author></author></authors><commentList>${commentsOf(notes, 0, '')}</commentList></comments>`
    await office.add(part, content, { override: commentsType })
    await office.relate(sheet, 'comments', part)
    return true
  }
  const { library } = office
  const named = appended(existing.text, library, 'authors', (prefix) => `<${prefix}author></${prefix}author>`)
  const listed =
    named && appended(named, library, 'commentList', (prefix) => commentsOf(notes, existing.authors, prefix))
  if (listed === undefined) return false
  office.change(existing.part, listed)
  return true
}

/** The name of the relation by which a sheet has a drawing of its notes, and where one would be named. */
const drawingOf = (text: string, office: OfficePackage) => {
  let id: string | undefined
  let before = -1
  let end = -1
  let prefix = ''
  const isSound = walkTags(text, office.library, {
    open: (tag) => {
      if (tag.depth === 0) ({ prefix } = tag)
      if (tag.depth !== 1) return
      if (tag.name === 'legacyDrawing') id = tag.attribute('id')
      if (behindDrawing.has(tag.name) && before < 0) before = tag.from
    },
    close: (tag, from) => {
      if (tag.depth === 0) end = from
    },
  })
  return isSound && end >= 0 ? { id, at: before < 0 ? end : before, prefix } : undefined
}

/** Puts the boxes of notes beside those that a sheet has; false where its drawing cannot be read. */
const addBoxes = async (office: OfficePackage, sheet: string, notes: readonly OwnNote[]): Promise<boolean> => {
  const text = (await office.read(sheet)) ?? ''
  const drawing = drawingOf(text, office)
  if (drawing === undefined) return false
  const boxes = notes.map(({ a1, text: words }, index) => shapeOf(a1, words, index)).join('')
  const { id, at, prefix } = drawing
  if (id !== undefined) {
    const part = (await office.relationsOf(sheet)).find((relation) => relation.id === id)?.target
    const before = part === undefined ? undefined : await office.read(part)
    const type = before?.includes('id="_x0000_t202"') === true ? '' : shapeType.replace(' id=', ` ${spaces} id=`)
    const after = before && appended(before, office.library, 'xml', () => type + boxes)
    if (part === undefined || !after) return false
    office.change(part, after)
    return true
  }
  const part = office.free('xl/drawings/vmlDrawing', 'vml')
  await office.add(part, `<xml ${spaces}>${shapeType}${boxes}</xml>`, { ending: drawingType })
  const relation = await office.relate(sheet, 'vmlDrawing', part)
  const space = (await office.usesStrict()) ? strict : transitional
  const element = `<${prefix}legacyDrawing xmlns:r="${space}" r:id="${relation}"/>`
  office.change(sheet, text.slice(0, at) + element + text.slice(at))
  return true
}

const none = (notes: readonly CellNote[], why: string): readonly NotPlaced[] => notes.map((note) => ({ note, why }))

/** Puts notes at cells of one sheet, and returns those that could not be. */
export const noteParts = async (
  office: OfficePackage,
  sheet: string | undefined,
  notes: readonly CellNote[],
): Promise<readonly NotPlaced[]> => {
  const unusual = 'its sheet is stored in a way that notes cannot be added to'
  if (sheet === undefined || (await office.read(sheet)) === undefined) return none(notes, unusual)
  const part = (await office.relationsOf(sheet)).find(({ kind }) => kind === 'comments')?.target
  const text = part === undefined ? undefined : await office.read(part)
  const before = text === undefined ? undefined : surveyed(text, office)
  if (part !== undefined && before === undefined) return none(notes, unusual)
  const texts = new Map<string, string[]>()
  const notPlaced: NotPlaced[] = []
  for (const note of notes) {
    const a1 = note.location.kind === 'sheet' ? note.location.a1 : ''
    if (before?.cells.has(a1) === true)
      notPlaced.push({ note, why: 'the cell has a note of its own, which was left as it is' })
    else {
      const held = texts.get(a1) ?? []
      held.push(note.text)
      texts.set(a1, held)
    }
  }
  const own = [...texts].map(([a1, words]): OwnNote => ({ a1, text: words.join('\n\n') }))
  if (own.length === 0) return notPlaced
  if (!(await addBoxes(office, sheet, own))) return none(notes, unusual)
  const existing =
    part === undefined || text === undefined || before === undefined
      ? undefined
      : { part, text, authors: before.authors }
  return (await addTexts(office, sheet, existing, own)) ? notPlaced : none(notes, unusual)
}
