import type { Style } from '@imt/report/terminal'
import { styleText } from 'node:util'

const formats = { error: 'red', warning: 'yellow', note: 'cyan', strong: 'bold', quiet: 'dim' } as const

/** Colour, always beside the word that says the same. */
export const coloured: Style = (kind, text) => styleText(formats[kind], text, { validateStream: false })
