import { counted, forCount } from '@imt/core'
import type { Location, Source } from '@imt/core'
import { partsOf } from '../archive/parts.js'
import type { Part } from '../archive/parts.js'
import { problem } from '../catalogue/problem.js'
import { tellAuthors } from '../catalogue/tell-authors.js'
import type { HtmlLocation } from '../html/page.js'
import { placed, withinTable } from '../html/placed.js'
import { readHtml } from '../html/read-html.js'
import { createBudget } from '../limits/budget.js'
import type { Limits } from '../limits/limits.js'
import { columnLetters } from '../workbook/grid.js'
import { refused, refusedArchive } from '../workbook/refused.js'
import { quoted } from '../workbook/tell-unread.js'
import { isProtected } from '../detect/compound-names.js'
import { authorsIn } from '../xml/authors.js'
import { loadXmlLibrary } from '../xml/library.js'
import type { XmlLibrary } from '../xml/library.js'
import { readPart } from '../xml/read-part.js'
import type { XmlVisitor } from '../xml/read-part.js'
import { commentsIn } from './comments.js'
import { createHiddenTexts } from './hidden.js'
import type { HiddenTexts } from './hidden.js'
import { toPage } from './pieces.js'
import type { Pieces } from './pieces.js'
import { createRelations, partNamed, relationsOf } from '../xml/relations.js'
import type { Relation } from '../xml/relations.js'
import { createStory } from './story.js'
import type { Around } from './story.js'
import { createStyles } from './styles.js'

const kind = 'docx'

/** The parts of a document say the same for each cell: those of long tables pack to a hundredth. */
const mostPacked = 200

/** A document as far as it is taken apart. */
interface Document {
  readonly pieces: Pieces
  readonly hidden: HiddenTexts
  /** Other files that stand in it: workbooks behind charts, and what was put in as an object. */
  readonly embedded: readonly string[]
  /** Parts beside the text that could not be read to their end. */
  readonly damaged: readonly string[]
}

/** Parts that are shown beside the text, and what they are called in places. */
const beside: readonly (readonly [string, string])[] = [
  ['footnotes', 'footnote'],
  ['endnotes', 'endnote'],
  ['header', 'header'],
  ['footer', 'footer'],
]

/** Takes a document apart; nothing if its text cannot be read. */
const takeApart = async (
  bytes: Uint8Array,
  parts: ReadonlyMap<string, Part>,
  library: XmlLibrary,
  limits: Limits,
): Promise<Document | undefined> => {
  const damaged: string[] = []
  /** Reads a part if it is there; false if it is damaged. */
  const visit = async (name: string, visitor: XmlVisitor): Promise<boolean> => {
    const part = parts.get(name)
    const isSound = part === undefined || (await readPart(bytes, part, library, visitor))
    if (!isSound) damaged.push(name)
    return isSound
  }
  /** Reads a part that the text calls for: it is as good as damaged where it is not there. */
  const visitCalled = async (name: string, visitor: XmlVisitor): Promise<void> => {
    if (!parts.has(name)) damaged.push(name)
    else await visit(name, visitor)
  }
  const relationsIn = async (name: string): Promise<readonly Relation[]> => {
    const relations = createRelations()
    await visit(relationsOf(name), relations.visitor)
    return relations.all
  }
  const root = (await relationsIn('')).find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml'
  const main = partNamed(root, '')
  if (!parts.has(main)) return undefined
  const relations = await relationsIn(main)
  const named = (type: string): readonly string[] => [
    ...new Set(relations.filter((relation) => relation.type === type).map(({ target }) => partNamed(target, main))),
  ]
  const styles = createStyles()
  for (const name of named('styles')) await visit(name, styles.visitor)
  const hidden = createHiddenTexts()
  const addresses = new Map(relations.filter(({ type }) => type === 'hyperlink').map(({ id, target }) => [id, target]))
  const around: Around = {
    styleOf: styles.of,
    targetOf: (id) => (id === undefined ? undefined : addresses.get(id)),
    hidden,
    count: { tables: 0, nodes: 0, most: limits.nodes },
    comments: new Map(),
  }
  const text = createStory('', around)
  if (!(await visit(main, text.visitor))) return undefined
  const pieces = text.pieces
  for (const [type, title] of beside)
    for (const name of named(type)) {
      const story = createStory(title, { ...around, targetOf: () => undefined })
      await visitCalled(name, story.visitor)
      for (const piece of story.pieces) pieces.push(piece)
    }
  const tellComment = (id: string, comment: string, author: string | undefined): void => {
    hidden.author(author)
    hidden.add('comment', comment, around.comments.get(id) ?? 'comments')
  }
  for (const name of named('comments')) await visitCalled(name, commentsIn(tellComment))
  for (const name of ['docProps/core.xml', 'docProps/app.xml']) await visit(name, authorsIn(hidden.author))
  const embedded = [...parts.keys()].filter((name) => /\/(?:embeddings|activeX)\/[^/]/.test(name))
  return { pieces, hidden, embedded, damaged }
}

/** What is said of headings that a page does not mark is said in the words of Word. */
const inWords = (message: string): string =>
  message.replace('Mark heading cells with th.', 'Mark it in Word: Table Layout, Repeat Header Rows.')

/** Reads a Word document. Whatever is wrong with it is a problem of the source. */
export const readDocxFile = async (bytes: Uint8Array, name: string, limits: Limits): Promise<Source> => {
  if (isProtected(bytes))
    return refused(
      name,
      kind,
      'The file is protected by a password, so nothing was checked. Save it without one (in Word: File, Info, Protect Document) and check that file.',
    )
  const refusal = refusedArchive(bytes, name, kind, 'a Word document', limits, mostPacked)
  if (refusal) return refusal
  const loaded = await loadXmlLibrary()
  if ('missing' in loaded) return refused(name, kind, `The file is a Word document. ${loaded.missing}`)
  const parts = new Map((partsOf(bytes) ?? []).map((part) => [part.name, part]))
  const document = await takeApart(bytes, parts, loaded.library, limits)
  if (document === undefined)
    return refused(
      name,
      kind,
      'The file is a Word document whose text cannot be read: it is damaged, or no word processor made it. Nothing was checked. Open it in such a program and save it again.',
    )
  const { pieces, hidden, embedded, damaged } = document
  const page = toPage(pieces)
  const placeOf = (within: string): Location => ({ kind: 'other', source: name, format: kind, within })
  const inFile = (location: HtmlLocation): Location => {
    const origin = page.origins[location.line - 1] ?? ''
    const part = /^([^,]{1,40}), /.exec(origin)?.[1]
    const table = withinTable(location, columnLetters)
    return placeOf(table === undefined ? origin : part === undefined ? table : `${part}, ${table}`)
  }
  const budget = createBudget(limits)
  const items = hidden.items(placeOf, budget)
  hidden.problems(placeOf, budget)
  tellAuthors(hidden.authors, placeOf('properties'), budget)
  if (damaged.length > 0)
    budget.add(
      problem(
        'binaryFile',
        placeOf('document'),
        `${counted(damaged.length, 'part')} of this document could not be read to ${forCount(damaged.length, 'its end, since it is', 'their ends, since they are')} damaged or missing: ${quoted(damaged)}. The rest was checked. Open it in Word and save it again.`,
        { key: ['parts', ...damaged.slice(0, 3)], level: 'warning' },
      ),
    )
  const [first] = embedded
  if (first !== undefined)
    budget.add(
      problem(
        'hiddenContent',
        placeOf('embedded files'),
        `${counted(embedded.length, 'file')} ${forCount(embedded.length, 'stands', 'stand')} in this document, such as the workbook behind a chart, the first of them "${first.slice(first.lastIndexOf('/') + 1)}". ${forCount(embedded.length, 'It was', 'They were')} not checked. Check that nothing is in ${forCount(embedded.length, 'it', 'them')} that should not be released, or put a picture in the place of each.`,
        { key: ['embedded'] },
      ),
    )
  if (pieces.length === 0 && items.length === 0)
    return refused(
      name,
      kind,
      'The document shows no text, so nothing was checked. Check that it is the right file.',
      'emptyFile',
    )
  const source = readHtml(page.html === '' ? '<p>' : page.html, { name, limits: { ...limits, bytes: Infinity } })
  const { blocks, problems = [] } = placed(source, inFile)
  for (const each of problems)
    if (each.rule !== 'tables/empty-file') budget.add({ ...each, message: inWords(each.message) })
  const [at] = items
  return {
    name,
    kind,
    blocks: at === undefined ? blocks : [...blocks, { kind: 'list', items, location: at.location }],
    ...budget.problems(),
    ...(source.unlisted === undefined ? {} : { unlisted: source.unlisted }),
  }
}
