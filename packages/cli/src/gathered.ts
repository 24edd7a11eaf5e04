/** As many characters are written in one go, or more. */
const together = 1 << 16

/** Pieces put together, so that not each of them is written by itself. */
export function* gathered(pieces: Iterable<string>): Generator<string, void, undefined> {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < together) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}
