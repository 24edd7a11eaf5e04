import type { RequestLine } from './request-lines.js'

/** A mail within a mail: what was written last stands first. */
export interface MailPart {
  /** Its lines of headings, such as `From:` and `Sent:`. */
  readonly head: readonly RequestLine[]
  readonly body: readonly RequestLine[]
}

const heading =
  /^[*_]{0,2}(?:from|to|cc|bcc|sent|date|subject|reply-to|importance|priority|attachments?|received|return-path|message-id|mime-version|content-[a-z-]{2,30}|x-[a-z-]{2,40}|delivered-to|dkim-signature|authentication-results|arc-[a-z-]{2,40}|oddi wrth|anfonwyd|pwnc)[*_]{0,2}\s?:/i
const beginsMail = /^[*_]{0,2}(?:from|oddi wrth)[*_]{0,2}\s?:/i
const besideFrom = /^[*_]{0,2}(?:sent|date|to|subject|anfonwyd|at|pwnc)[*_]{0,2}\s?:/i
const divider =
  /^[-_=*> ]{2,40}\s?(?:original message|forwarded message|forwarded by|original appointment|neges wreiddiol)\b|^begin forwarded message:?$/i
const wrote = /^(?:on|ar)\b.{4,300}\b(?:wrote|ysgrifennodd)\s?:?$|^.{3,200}<[^<>\s]{3,200}@[^<>\s]{3,200}> wrote:$/i
const beginsWrote = /^(?:on|ar)\b.{4,200}$/i
const endsWrote = /^.{0,200}\b(?:wrote|ysgrifennodd)\s?:$/i

/** How a line begins a mail that was quoted or passed on: how many lines say so, or 0. */
const beginsAt = (lines: readonly RequestLine[], index: number): number => {
  const text = lines[index]?.text.slice(0, 600) ?? ''
  if (divider.test(text) || wrote.test(text)) return 1
  // What says who wrote is broken at the width of the mail.
  const next = lines[index + 1]?.text.slice(0, 600) ?? ''
  if (beginsWrote.test(text) && /\d/.test(text) && next !== '' && endsWrote.test(next)) return 2
  if (beginsMail.test(text) && index > 0)
    for (let below = index + 1; below <= index + 3; below += 1)
      if (besideFrom.test(lines[below]?.text.slice(0, 200) ?? '')) return 1
  return 0
}

/** Parts the lines of a pasted mail: the last mail first, then those that it quotes or passes on. */
export const mailParts = (lines: readonly RequestLine[]): readonly MailPart[] => {
  const parts: { head: RequestLine[]; body: RequestLine[] }[] = [{ head: [], body: [] }]
  let isHead = true
  let wasHeading = false
  let hasWords = false
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]
    if (line === undefined) break
    const begins = hasWords ? beginsAt(lines, index) : 0
    let current = parts.at(-1)
    if (begins > 0) {
      // The line `From:` below a divider is of the mail that the divider began.
      if (current === undefined || current.body.some(({ text }) => text !== '') || !isHead) {
        current = { head: [], body: [] }
        parts.push(current)
      }
      for (const each of lines.slice(index, index + begins)) current.head.push(each)
      index += begins - 1
      isHead = true
      wasHeading = true
      continue
    }
    if (line.text === '') {
      current?.body.push(line)
      wasHeading = false
      continue
    }
    hasWords = true
    const isHeading = heading.test(line.text.slice(0, 80))
    if (isHead && (isHeading || (wasHeading && line.indent > 0))) {
      current?.head.push(line)
      wasHeading = true
    } else {
      isHead = false
      current?.body.push(line)
    }
  }
  return parts
}
