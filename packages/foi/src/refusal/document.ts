import { visibleText } from '@imt/core'
import { toHtml } from 'hast-util-to-html'
import { toMarkdown } from 'mdast-util-to-markdown'
import { isLink } from './link.js'

/** A part of a letter, whatever it is written out as. */
export type LetterPart =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly before: string; readonly url: string }

/** A text as one line in which everything can be seen: what a decision quotes may come from anywhere. */
const line = (text: string): string =>
  visibleText(text.replaceAll(/[\t\r\n]+/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim()

const underlined = (text: string, sign: string): string => `${text}\n${sign.repeat(text.length)}`

/** A letter as plain text. */
export const asText = (parts: readonly LetterPart[]): string =>
  parts
    .map((part) => {
      if (part.kind === 'heading')
        return part.level === 3 ? line(part.text) : underlined(line(part.text), part.level === 1 ? '=' : '-')
      if (part.kind === 'list') return part.items.map((item) => `- ${line(item)}`).join('\n')
      return part.kind === 'link' ? `${line(part.before)} ${line(part.url)}` : line(part.text)
    })
    .join('\n\n') + '\n'

type MarkdownRoot = Extract<Parameters<typeof toMarkdown>[0], { type: 'root' }>
type MarkdownBlock = MarkdownRoot['children'][number]

const text = (value: string) => ({ type: 'text', value: line(value) }) as const

const asMarkdownBlock = (part: LetterPart): MarkdownBlock => {
  switch (part.kind) {
    case 'heading':
      return { type: 'heading', depth: part.level, children: [text(part.text)] }
    case 'paragraph':
      return { type: 'paragraph', children: [text(part.text)] }
    case 'list':
      return {
        type: 'list',
        spread: false,
        children: part.items.map((item) => ({
          type: 'listItem',
          spread: false,
          children: [{ type: 'paragraph', children: [text(item)] }],
        })),
      }
    case 'link':
      return {
        type: 'paragraph',
        children: isLink(part.url)
          ? [
              text(part.before),
              { type: 'text', value: ' ' },
              { type: 'link', url: part.url, children: [text(part.url)] },
            ]
          : [text(`${part.before} ${part.url}`)],
      }
  }
}

/** A letter as Markdown (CommonMark; signs of GitHub's tables and deleted text are escaped too). */
export const asMarkdown = (parts: readonly LetterPart[]): string =>
  toMarkdown(
    { type: 'root', children: parts.map(asMarkdownBlock) },
    {
      bullet: '-',
      unsafe: ['~', '|', '$'].map((character) => ({ character, inConstruct: 'phrasing' })),
    },
  )

type HtmlRoot = Extract<Parameters<typeof toHtml>[0], { type: 'root' }>
type HtmlNode = HtmlRoot['children'][number]
type HtmlElement = Extract<HtmlNode, { type: 'element' }>

const element = (
  tagName: string,
  properties: HtmlElement['properties'],
  children: HtmlElement['children'],
): HtmlElement => ({ type: 'element', tagName, properties, children })

const newLine = { type: 'text', value: '\n' } as const

/** Elements, each on lines of its own. */
const onLines = (elements: readonly HtmlElement[]): HtmlElement['children'] =>
  elements.flatMap((each) => [newLine, each]).concat(newLine)

const asElement = (part: LetterPart): HtmlElement => {
  switch (part.kind) {
    case 'heading':
      return element(`h${part.level}`, {}, [text(part.text)])
    case 'paragraph':
      return element('p', {}, [text(part.text)])
    case 'list':
      return element('ul', {}, onLines(part.items.map((item) => element('li', {}, [text(item)]))))
    case 'link':
      return element(
        'p',
        {},
        isLink(part.url)
          ? [text(part.before), { type: 'text', value: ' ' }, element('a', { href: part.url }, [text(part.url)])]
          : [text(`${part.before} ${part.url}`)],
      )
  }
}

/**
 * A letter as a page of HTML: language, title, one main part, headings in order, lists as lists, links that say where
 * they lead.
 */
export const asHtml = (parts: readonly LetterPart[]): string => {
  const title = parts.find((part) => part.kind === 'heading')
  const head = element(
    'head',
    {},
    onLines([
      element('meta', { charSet: 'utf-8' }, []),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }, []),
      element('title', {}, [text(title?.kind === 'heading' ? title.text : 'Notice')]),
    ]),
  )
  const body = element('body', {}, onLines([element('main', {}, onLines(parts.map(asElement)))]))
  return toHtml(
    {
      type: 'root',
      children: [{ type: 'doctype' }, newLine, element('html', { lang: 'en-GB' }, onLines([head, body])), newLine],
    },
    { characterReferences: { useNamedReferences: true } },
  )
}
