/**
 * Writes `page.txt` beside every `datasets/<name>/page.html`: the page as text extraction leaves it.
 *
 *     node tooling/generate/page-text.mjs [--check] [folder...]
 *
 * With `--check` nothing is written; the exit code is 1 when a `page.txt` is missing or out of date.
 */
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { argv, cwd, exit, stderr, stdout } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
// parse5 belongs to @imt/tables and is found from there; the root has no copy of its own.
const tables = createRequire(join(root, 'packages/tables/package.json'))
const { parse } = await import(pathToFileURL(tables.resolve('parse5')).href)

/** Elements that become one piece of text, and what may stand inside them. */
const pieces = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'th',
  'td',
  'caption',
  'dt',
  'dd',
  'legend',
  'figcaption',
])
const lists = new Set(['ul', 'ol'])
const inline = new Set([
  'a',
  'abbr',
  'b',
  'br',
  'code',
  'em',
  'i',
  'input',
  'label',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
])
const unseen = new Set(['head', 'script', 'style', 'template'])

// White space in HTML is these five characters. A no-break space is text, and pages use it to pad figures.
const collapse = (text) => text.replace(/[ \t\n\f\r]+/g, ' ')
const inside = (node) =>
  (node.childNodes ?? [])
    .map((child) => {
      if (child.nodeName === '#text') return collapse(child.value)
      if (child.nodeName === '#comment') return ''
      if (child.nodeName === 'br') return '\n'
      if (inline.has(child.nodeName)) return inside(child)
      throw new Error(`<${child.nodeName}> inside <${node.nodeName}> would run into the text around it`)
    })
    .join('')

const pieceOf = (node) => {
  const text = collapse(inside(node).replace(/ *\n */g, '\u0000'))
    .replaceAll('\u0000', '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '')
  if (text === '')
    throw new Error(`an empty <${node.nodeName}> leaves no line, so what follows it would move up: write &nbsp;`)
  return text
}

const piecesOf = (node) => {
  if (unseen.has(node.nodeName)) return []
  if (node.nodeName === '#text' && collapse(node.value).trim() !== '')
    throw new Error(`text outside a paragraph: ${collapse(node.value).trim()}`)
  if (pieces.has(node.nodeName)) return [pieceOf(node)]
  // The items of a list stay together; everything else has a blank line between.
  if (lists.has(node.nodeName))
    return [
      node.childNodes
        .filter(({ nodeName }) => nodeName === 'li')
        .map((item) => `  • ${pieceOf(item)}`)
        .join('\n'),
    ]
  return (node.childNodes ?? []).flatMap(piecesOf)
}

/**
 * The text of an HTML page: each heading, paragraph, list item and table cell on a line of its own, blank lines
 * between.
 *
 * @param {string} html - a whole page
 * @returns {string} text that ends in a newline
 * @throws {Error} when something on the page would be lost or run together
 */
export const pageText = (html) => `${piecesOf(parse(html)).join('\n\n')}\n`

const main = (words) => {
  const check = words.includes('--check')
  const named = words.filter((word) => word !== '--check')
  const datasets = join(root, 'datasets')
  const folders =
    named.length > 0
      ? named
      : readdirSync(datasets)
          .map((name) => join(datasets, name))
          .filter((folder) => existsSync(join(folder, 'page.html')))
  let stale = 0
  for (const folder of folders) {
    const file = join(folder, 'page.txt')
    const text = pageText(readFileSync(join(folder, 'page.html'), 'utf8'))
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    stale += 1
    if (check) {
      stderr.write(`${relative(cwd(), file)} is not what its page.html says: run node tooling/generate/page-text.mjs\n`)
    } else {
      writeFileSync(file, text)
      stdout.write(`wrote ${relative(cwd(), file)}\n`)
    }
  }
  return check && stale > 0 ? 1 : 0
}

if (argv[1] !== undefined && existsSync(argv[1]) && realpathSync(argv[1]) === fileURLToPath(import.meta.url))
  exit(main(argv.slice(2)))
