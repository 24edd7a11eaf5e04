/** A part of a letter, whatever it is written out as. */
export type Part =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly before: string; readonly url: string }

const line = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** A letter as plain text. */
export const asText = (parts: readonly Part[]): string =>
  parts
    .map((part) => {
      if (part.kind === 'heading')
        return part.level === 1
          ? `${line(part.text)}\n${'='.repeat(line(part.text).length)}`
          : part.level === 2
            ? `${line(part.text)}\n${'-'.repeat(line(part.text).length)}`
            : line(part.text)
      if (part.kind === 'list') return part.items.map((item) => `- ${line(item)}`).join('\n')
      return part.kind === 'link' ? `${line(part.before)} ${part.url}` : line(part.text)
    })
    .join('\n\n') + '\n'

// Everything that Markdown or the HTML within it would read as a sign; also what starts a list, a heading or a
// quotation.
const escaped = (text: string): string =>
  line(text)
    .replaceAll(/[\\`*_{}[\]<>|~&]/g, '\\$&')
    .replace(/^(#{1,6}|[-+]|\d+[.)])(?=\s|$)/, (sign) =>
      /^\d/.test(sign) ? `${sign.slice(0, -1)}\\${sign.slice(-1)}` : `\\${sign}`,
    )

/** A letter as Markdown. */
export const asMarkdown = (parts: readonly Part[]): string =>
  parts
    .map((part) => {
      if (part.kind === 'heading') return `${'#'.repeat(part.level)} ${escaped(part.text)}`
      if (part.kind === 'list') return part.items.map((item) => `- ${escaped(item)}`).join('\n')
      return part.kind === 'link'
        ? `${escaped(part.before)} <${part.url.replaceAll(/[<>\s]/g, encodeURIComponent)}>`
        : escaped(part.text)
    })
    .join('\n\n') + '\n'

const entities: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const html = (text: string): string => line(text).replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)
/** Only addresses that a browser opens as pages or letters become links. */
const isLink = (url: string): boolean => /^(?:https?:\/\/|mailto:)/i.test(url)

const asElement = (part: Part): string => {
  if (part.kind === 'heading') return `<h${part.level}>${html(part.text)}</h${part.level}>`
  if (part.kind === 'list') return `<ul>\n${part.items.map((item) => `<li>${html(item)}</li>`).join('\n')}\n</ul>`
  if (part.kind === 'paragraph') return `<p>${html(part.text)}</p>`
  return `<p>${html(part.before)} ${isLink(part.url) ? `<a href="${html(part.url)}">${html(part.url)}</a>` : html(part.url)}</p>`
}

/**
 * A letter as a page of HTML: language, title, one main part, headings in order, lists as lists, links that say where
 * they lead.
 */
export const asHtml = (parts: readonly Part[]): string => {
  const title = parts.find((part) => part.kind === 'heading')
  return `<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${html(title?.kind === 'heading' ? title.text : 'Notice')}</title>\n</head>\n<body>\n<main>\n${parts.map(asElement).join('\n')}\n</main>\n</body>\n</html>\n`
}
