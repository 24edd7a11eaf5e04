import { Tokenizer } from 'htmlparser2'

/** A request as plain text, with the place in the request as it came of every character. */
export interface PlainRequest {
  readonly form: 'text' | 'html'
  readonly text: string
  /** Where the character at an index of `text` begins in the request as it came. */
  startOf(index: number): number
  /** Where it ends there. */
  endOf(index: number): number
}

/** So much of the beginning is looked at for markup. */
const lookedAt = 20_000
const document = /<(?:!doctype html|html|body)\b/i
const closingTag = /<\/(?:p|div|li|span|td|tr|ol|ul|table|blockquote|strong|b)>/gi
const lineBreak = /<br ?\/?>/gi

/** True for a request that came as a mail or page in HTML, not for a text with an address in pointed brackets. */
const isHtml = (text: string): boolean => {
  const head = text.slice(0, lookedAt)
  if (document.test(head)) return true
  return (head.match(closingTag) ?? []).length + (head.match(lineBreak) ?? []).length >= 2
}

/** What a page does not show. */
const silent = new Set(['script', 'style', 'title', 'template'])
const blocks = new Set([
  ...[
    'p',
    'div',
    'li',
    'ul',
    'ol',
    'tr',
    'table',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'br',
    'hr',
    'section',
    'article',
  ],
  ...['header', 'footer', 'dl', 'dt', 'dd', 'pre', 'blockquote', 'address', 'form', 'caption', 'main'],
])
/** Between these stands a blank line, as a page shows it. */
const spaced = new Set(['p', 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'hr'])

/** Text and places while the markup is read. */
class Written {
  #starts: number[] = []
  #ends: number[] = []
  #quoted = 0
  #pieces: string[] = []
  #last = '\n'
  #blank = true

  /** Adds characters that stand from `start` to `end`: one to one where they are as many, and all of the whole else. */
  add(data: string, start: number, end: number): void {
    if (data === '') return
    const oneToOne = data.length === end - start
    for (let index = 0; index < data.length; index += 1) {
      this.#starts.push(oneToOne ? start + index : start)
      this.#ends.push(oneToOne ? start + index + 1 : end)
    }
    this.#pieces.push(data)
    this.#last = data.at(-1) ?? this.#last
  }

  /** Adds what the page shows and no text says: a break, a mark of a list. It takes no room in the request. */
  show(data: string, at: number): void {
    for (let index = 0; index < data.length; index += 1) {
      this.#starts.push(at)
      this.#ends.push(at)
    }
    this.#pieces.push(data)
    this.#last = data.at(-1) ?? this.#last
  }

  words(data: string, start: number, end: number): void {
    if (this.#last === '\n') {
      if (data.trim() === '') return
      if (this.#quoted > 0) this.show('> ', start)
    }
    this.#blank = false
    this.add(data.replaceAll(/[\n\r\t\u00a0]/g, ' '), start, end)
  }

  mark(data: string, at: number): void {
    if (this.#quoted > 0) this.show('> ', at)
    this.show(data, at)
  }

  line(at: number, isSpaced: boolean): void {
    if (this.#last !== '\n') this.show('\n', at)
    if (isSpaced && !this.#blank) {
      this.show('\n', at)
      this.#blank = true
    }
  }

  quote(by: number): void {
    this.#quoted = Math.max(0, this.#quoted + by)
  }

  made(form: 'html', length: number): PlainRequest {
    const [starts, ends] = [this.#starts, this.#ends]
    return {
      form,
      text: this.#pieces.join(''),
      startOf: (index) => starts[index] ?? length,
      endOf: (index) => ends[index] ?? length,
    }
  }
}

/** Writes what a tag shows. */
class Tags {
  readonly #written: Written
  /** The numbers of the lists that are open; null for one without. */
  readonly #lists: (number | null)[] = []
  #silent = 0
  #cells = 0

  constructor(written: Written) {
    this.#written = written
  }

  get isSilent(): boolean {
    return this.#silent > 0
  }

  open(name: string, attributes: ReadonlyMap<string, string>, at: number): void {
    const written = this.#written
    if (silent.has(name)) this.#silent += 1
    if (name === 'body') this.#silent = 0
    if (this.isSilent) return
    if (blocks.has(name)) written.line(at, spaced.has(name))
    if (name === 'blockquote' || /gmail_quote|moz-cite/.test(attributes.get('class') ?? '')) written.quote(1)
    if (name === 'ol') this.#lists.push(Number.parseInt(attributes.get('start') ?? '1', 10) || 1)
    if (name === 'ul') this.#lists.push(null)
    if (name === 'li') {
      const number = this.#lists.at(-1)
      written.mark(typeof number === 'number' ? `${number}. ` : '• ', at)
      if (typeof number === 'number') this.#lists[this.#lists.length - 1] = number + 1
    }
    if (name === 'tr') this.#cells = 0
    if (name === 'td' || name === 'th') {
      if (this.#cells > 0) written.show(' | ', at)
      this.#cells += 1
    }
  }

  close(name: string, at: number): void {
    if (silent.has(name)) this.#silent = Math.max(0, this.#silent - 1)
    if (this.isSilent) return
    if (name === 'ol' || name === 'ul') this.#lists.pop()
    if (blocks.has(name) && name !== 'br') this.#written.line(at, spaced.has(name))
    if (name === 'blockquote') this.#written.quote(-1)
  }
}

const fromHtml = (html: string): PlainRequest => {
  const written = new Written()
  const tags = new Tags(written)
  let [tag, tagAt, key, value] = ['', 0, '', '']
  let attributes = new Map<string, string>()
  const opened = (): void => {
    tags.open(tag, attributes, tagAt)
  }
  const nothing = (): void => undefined
  // The tokenizer alone: a parser keeps the tags that are open, and takes long where these are very many.
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        attributes = new Map()
        tag = html.slice(start, end).toLowerCase()
        tagAt = start - 1
      },
      onattribname: (start, end) => {
        key = html.slice(start, end).toLowerCase()
        value = ''
      },
      onattribdata: (start, end) => {
        value += html.slice(start, end)
      },
      onattribentity: nothing,
      onattribend: () => {
        if (key === 'class' || key === 'start') attributes.set(key, value)
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (start, end) => {
        tags.close(html.slice(start, end).toLowerCase(), start - 2)
      },
      ontext: (start, end) => {
        if (!tags.isSilent) written.words(html.slice(start, end), start, end)
      },
      ontextentity: (code, end) => {
        // An entity goes back to its sign.
        if (!tags.isSilent) written.words(String.fromCodePoint(code), html.lastIndexOf('&', end - 1), end)
      },
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return written.made('html', html.length)
}

/**
 * Returns a request as plain text: markup of HTML is read as a page would show it, its lists with their marks, its
 * quotations behind `>`. Any other text is as it came.
 *
 * @param request - as it came
 */
export const plainRequest = (request: string): PlainRequest =>
  isHtml(request)
    ? fromHtml(request)
    : { form: 'text', text: request, startOf: (index) => index, endOf: (index) => index + 1 }
