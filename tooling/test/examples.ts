/** Every `@example` of the doc comments of a file, by its line, with its fence and stars taken off. */
export const examplesOf = (text: string): readonly { readonly line: number; readonly code: string }[] => {
  return [
    ...text.matchAll(/@example\s*\n((?:\s*\*.*\n)+?)\s*\* ```\s*\n|@example\s*\n\s*\* ```ts\n([\s\S]*?)\n\s*\* ```/g),
  ].flatMap((match) => {
    const body = match[2] ?? (match[1] ?? '').replace(/^\s*\* ```ts\n/, '')
    return [{ line: text.slice(0, match.index).split('\n').length, code: body.replaceAll(/^\s*\* ?/gm, '') }]
  })
}
