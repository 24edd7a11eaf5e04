/** How words are set off: with colour in a terminal, plainly everywhere else. */
export type Style = (kind: 'error' | 'warning' | 'note' | 'strong' | 'quiet', text: string) => string

/** No colour codes: for files, pipes and screen readers. */
export const plain: Style = (_, text) => text
