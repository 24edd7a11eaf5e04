import type { ComponentType } from 'preact'

/** The desks beside that on which files are checked. */
export const desks: readonly { readonly id: string; readonly name: string; readonly Desk: ComponentType }[] = []
