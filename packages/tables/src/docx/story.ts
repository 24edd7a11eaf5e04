import { escaped } from '../html/placed.js'
import type { Attributes, XmlVisitor } from '../xml/read-part.js'
import type { HiddenTexts } from './hidden.js'
import { onOneLine } from './pieces.js'
import type { Pieces } from './pieces.js'
import { isOn, outlineLevel } from './styles.js'
import type { Style } from './styles.js'
import { createTables } from './tables.js'
import type { DocumentCount } from './tables.js'

/** What is known of a document besides the part that is read. */
export interface Around {
  styleOf(id: string | undefined): Style
  /** The address of a link. */
  targetOf(id: string | undefined): string | undefined
  readonly hidden: HiddenTexts
  /** Counts the tables of the whole document, and what its page has of elements and texts. */
  readonly count: DocumentCount
  /** Where each comment stands, by its number. */
  readonly comments: Map<string, string>
}

/** Text between two changes of how it looks. */
interface Run {
  vanish: boolean | undefined
  struck: boolean
  bold: boolean
  raised: 'sup' | 'sub' | undefined
  style: Style
}

interface OpenParagraph {
  html: string
  text: string
  style: Style
  listed: boolean | undefined
  heading: number | undefined
  readonly within: string
  /** A line ends here if more text follows. */
  breaks: boolean
}

/** A link that stands open, and how long its paragraph was before it. */
interface OpenLink {
  readonly begin: string
  readonly end: string
  readonly from: number
}

/** What was before a change, what is shown where something else cannot be, and codes of fields. */
const passedOver = new Set(
  [
    'rPrChange pPrChange tblPrChange tblPrExChange tcPrChange trPrChange sectPrChange tblGridChange numberingChange',
    'Fallback instrText delInstrText sdtPr sdtEndPr',
  ].flatMap((names) => names.split(' ')),
)

/** Characters that are written as elements. */
const characters: Readonly<Record<string, string>> = { tab: ' ', ptab: ' ', noBreakHyphen: '-', softHyphen: '' }

/**
 * Reads a part of a document: its text, a header, its footnotes. Changes that are tracked are taken as made: what was
 * put in is read, what was taken out is kept with what is hidden.
 *
 * @param named - the part in words, for places: `''` for the text itself, `header`
 */
export const createStory = (
  named: string,
  around: Around,
): { readonly visitor: XmlVisitor; readonly pieces: Pieces } => {
  const { hidden, count } = around
  const top: Pieces = []
  const path: string[] = []
  const paragraphs: OpenParagraph[] = []
  const runs: Run[] = []
  const depth = { skip: 0, deleted: 0, moved: 0 }
  const links: OpenLink[] = []
  let story = named
  let shown = 0
  let notes = 0

  const tables = createTables(
    hidden,
    count,
    (table) => container().push(table),
    (place) => (story === '' ? place : `${story}, ${place}`),
  )
  const container = (): Pieces => tables.cell() ?? top
  const here = (): string => tables.place() ?? (story === '' ? `paragraph ${shown + 1}` : story)
  const write = (text: string, html: string): void => {
    const paragraph = paragraphs.at(-1)
    if (paragraph === undefined || text === '') return
    if (depth.moved > 0) return
    const run = runs.at(-1)
    const vanishes = run?.vanish ?? run?.style.hidden ?? paragraph.style.hidden
    if (depth.deleted > 0 || vanishes === true) {
      hidden.add(depth.deleted > 0 ? 'deleted' : 'hidden', text, paragraph.within)
      return
    }
    let marked = html
    if (run?.bold === true) marked = `<b>${marked}</b>`
    if (run?.struck === true) marked = `<s>${marked}</s>`
    if (run?.raised !== undefined) marked = `<${run.raised}>${marked}</${run.raised}>`
    paragraph.html += (paragraph.breaks ? '<br>' : '') + marked
    paragraph.text += (paragraph.breaks ? ' ' : '') + text
    paragraph.breaks = false
  }
  const change = (put: boolean, attribute: Attributes): void => {
    if (attribute('author') !== undefined) hidden.change(put, here(), attribute('author'))
  }
  const parent = (): string => path.at(-1) ?? ''
  const inRun = (): Run | undefined => (parent() === 'rPr' && path.at(-2) === 'r' ? runs.at(-1) : undefined)
  const ofParagraph = (): OpenParagraph | undefined => (path.at(-2) === 'p' ? paragraphs.at(-1) : undefined)
  /** Lines that part notes from the text are stored as notes of other types. */
  const beginNote = (kind: string, attribute: Attributes): void => {
    if ((attribute('type') ?? 'normal') === 'normal') notes += 1
    story = `${kind} ${notes}`
  }
  const opened: Readonly<Record<string, (attribute: Attributes) => void>> = {
    p: () => {
      const style = around.styleOf(undefined)
      paragraphs.push({
        html: '',
        text: '',
        style,
        listed: undefined,
        heading: undefined,
        within: here(),
        breaks: false,
      })
    },
    pStyle: (attribute) => {
      const paragraph = ofParagraph()
      if (paragraph) paragraph.style = around.styleOf(attribute('val'))
    },
    numId: (attribute) => {
      const paragraph = parent() === 'numPr' && path.at(-3) === 'p' ? paragraphs.at(-1) : undefined
      if (paragraph) paragraph.listed = attribute('val') !== '0'
    },
    outlineLvl: (attribute) => {
      const paragraph = ofParagraph()
      if (paragraph) paragraph.heading = outlineLevel(attribute)
    },
    r: () => runs.push({ vanish: undefined, struck: false, bold: false, raised: undefined, style: {} }),
    rStyle: (attribute) => {
      const run = inRun()
      if (run) run.style = around.styleOf(attribute('val'))
    },
    vanish: (attribute) => {
      const run = inRun()
      if (run) run.vanish = isOn(attribute)
    },
    strike: (attribute) => {
      const run = inRun()
      if (run) run.struck ||= isOn(attribute)
    },
    b: (attribute) => {
      const run = inRun()
      if (run) run.bold = isOn(attribute)
    },
    vertAlign: (attribute) => {
      const run = inRun()
      const value = attribute('val') ?? ''
      if (run) run.raised = value.startsWith('super') ? 'sup' : value.startsWith('sub') ? 'sub' : undefined
    },
    br: () => {
      const paragraph = paragraphs.at(-1)
      if (paragraph && paragraph.text !== '') paragraph.breaks = true
    },
    sym: (attribute) => {
      const code = Number.parseInt(attribute('char') ?? '', 16)
      // Fonts of signs have theirs in the private area, where they say nothing to any other.
      if (code > 31 && (code < 0xd800 || (code > 0xf8ff && code <= 0xfffd)))
        write(String.fromCharCode(code), escaped(String.fromCharCode(code)))
    },
    hyperlink: (attribute) => {
      const target = around.targetOf(attribute('id'))
      const paragraph = paragraphs.at(-1)
      const [begin, end] = target === undefined ? ['', ''] : [`<a href="${onOneLine(target)}">`, '</a>']
      links.push({ begin, end, from: paragraph?.html.length ?? 0 })
      if (paragraph) paragraph.html += begin
    },
    ins: (attribute) => change(true, attribute),
    cellIns: (attribute) => change(true, attribute),
    cellDel: (attribute) => change(false, attribute),
    moveTo: (attribute) => change(true, attribute),
    del: (attribute) => {
      change(false, attribute)
      depth.deleted += 1
    },
    moveFrom: (attribute) => {
      change(false, attribute)
      depth.moved += 1
    },
    commentReference: (attribute) => around.comments.set(attribute('id') ?? '', paragraphs.at(-1)?.within ?? here()),
    drawing: () => picture(),
    pict: () => picture(),
    object: () => picture(),
    footnote: (attribute) => beginNote('footnote', attribute),
    endnote: (attribute) => beginNote('endnote', attribute),
  }
  const picture = (): void => {
    const paragraph = paragraphs.at(-1)
    if (paragraph) paragraph.html += '<img>'
  }
  const endParagraph = (): void => {
    const paragraph = paragraphs.pop()
    if (!paragraph) return
    const { html, text, within, style, listed = style.listed, heading = style.heading } = paragraph
    if (html === '') return
    const tag = heading !== undefined ? `h${heading}` : listed === true ? 'li' : 'p'
    count.nodes += 2
    container().push({ tag, html, text, within })
    if (text.trim() !== '' && !tables.isOpen()) shown += 1
  }
  const closed: Readonly<Record<string, () => void>> = {
    p: endParagraph,
    r: () => void runs.pop(),
    hyperlink: () => {
      const paragraph = paragraphs.at(-1)
      const link = links.pop()
      if (!paragraph || !link) return
      const isEmpty = paragraph.html.length === link.from + link.begin.length
      paragraph.html = isEmpty ? paragraph.html.slice(0, link.from) : paragraph.html + link.end
    },
    del: () => (depth.deleted -= 1),
    moveFrom: () => (depth.moved -= 1),
    footnote: () => (story = named),
    endnote: () => (story = named),
  }
  const own = <Handler>(handlers: Readonly<Record<string, Handler>>, name: string): Handler | undefined =>
    Object.hasOwn(handlers, name) ? handlers[name] : undefined
  return {
    pieces: top,
    visitor: {
      isDone: () => count.nodes > count.most,
      open: (name, attribute) => {
        if (depth.skip > 0 || passedOver.has(name)) {
          if (depth.skip === 0 && name.endsWith('Change')) change(true, attribute)
          depth.skip += 1
          return
        }
        const character = characters[name]
        if (character !== undefined && parent() === 'r') write(character, character)
        else if (name === 'cr') opened['br']?.(attribute)
        else own(opened, name === 'dstrike' ? 'strike' : name)?.(attribute)
        own(tables.opened, name)?.(attribute, parent())
        path.push(name)
      },
      close: (name) => {
        if (depth.skip > 0) {
          depth.skip -= 1
          return
        }
        path.pop()
        own(tables.closed, name)?.()
        own(closed, name)?.()
      },
      text: (text) => {
        const name = parent()
        if (depth.skip === 0 && (name === 't' || name === 'delText')) write(text, onOneLine(text))
      },
    },
  }
}
