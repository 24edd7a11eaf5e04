import { styleText } from 'node:util'

/** How words are set off: with colour in a terminal, plainly everywhere else. */
export type Style = (kind: 'error' | 'warning' | 'note' | 'strong' | 'quiet', text: string) => string

/** No colour codes: for files, pipes and screen readers. */
export const plain: Style = (_, text) => text

const formats = { error: 'red', warning: 'yellow', note: 'cyan', strong: 'bold', quiet: 'dim' } as const

/** Colour, always beside the word that says the same. */
export const coloured: Style = (kind, text) => styleText(formats[kind], text, { validateStream: false })
