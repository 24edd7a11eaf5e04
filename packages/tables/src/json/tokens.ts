import { Tokenizer, type TokenType } from '@streamparser/json'

/** A token of JSON text: what it is, where it begins, in UTF-16 units, and how long what it says is. */
export interface Token {
  readonly kind: TokenType
  readonly begin: number
  /** Of a text, about that of the text without its escapes; nought for anything else. */
  readonly length: number
}

/** Where the tokens of a text end before their time: at what, and what is known of it. */
export interface BadToken {
  readonly begin: number
  /** The text ends here, within a text or a word. */
  readonly atEnd: boolean
}

/** So many characters are looked at in one go. */
const piece = 1 << 16
const placeholder = 'x'.charCodeAt(0)

/**
 * The characters from one place to another as bytes, one a unit, so that places among the bytes are places in the text:
 * what is beyond ASCII may stand in texts only, and there any letter does.
 */
const bytesOf = (text: string, from: number, to: number): Uint8Array => {
  const bytes = new Uint8Array(to - from)
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at)
    bytes[at - from] = unit < 128 ? unit : placeholder
  }
  return bytes
}

/** Where exactly the fault is that was met after a token: the first character that the tokeniser will not take. */
const faultAfter = (text: string, from: number): BadToken => {
  const tokenizer = new Tokenizer()
  let met = false
  tokenizer.onToken = () => undefined
  tokenizer.onError = () => {
    met = true
  }
  for (let at = from; at < text.length; at += 1) {
    tokenizer.write(bytesOf(text, at, at + 1))
    if (met) return { begin: at, atEnd: false }
  }
  return { begin: text.length, atEnd: true }
}

/** Hands out the tokens of a text, until `take` says that it has enough; or says what is no token. */
export const tokensOf = (text: string, take: (token: Token) => boolean): BadToken | undefined => {
  const tokenizer = new Tokenizer()
  let last = 0
  let going = true
  let met = false
  tokenizer.onToken = ({ token, offset, value }) => {
    if (!going) return
    last = offset
    going = take({ kind: token, begin: offset, length: typeof value === 'string' ? value.length : 0 })
  }
  tokenizer.onError = () => {
    met = true
  }
  for (let from = 0; from < text.length && going && !met; from += piece)
    tokenizer.write(bytesOf(text, from, Math.min(text.length, from + piece)))
  if (going && !met && !tokenizer.isEnded) tokenizer.end()
  return going && met ? faultAfter(text, last) : undefined
}
