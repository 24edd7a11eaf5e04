import type { XmlVisitor } from './read-part.js'

/** Another part that a part is joined to, or an address. */
export interface Relation {
  readonly id: string
  /** The last word of its type: `styles`, `hyperlink`. */
  readonly type: string
  readonly target: string
}

/** Collects the relations of a part. */
export const createRelations = (): { readonly visitor: XmlVisitor; readonly all: readonly Relation[] } => {
  const all: Relation[] = []
  return {
    all,
    visitor: {
      open: (name, attribute) => {
        if (name !== 'Relationship') return
        const type = attribute('Type') ?? ''
        all.push({
          id: attribute('Id') ?? '',
          type: type.slice(type.lastIndexOf('/') + 1),
          target: attribute('Target') ?? '',
        })
      },
      close: () => undefined,
      text: () => undefined,
    },
  }
}

/** The folder of a part, with its slash: `word/`. */
const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1)

/** The part that holds the relations of another. */
export const relationsOf = (name: string): string => `${folderOf(name)}_rels/${name.slice(folderOf(name).length)}.rels`

/** The name of a part by what another calls it: `styles.xml`, `/word/styles.xml`, `../word/styles.xml`. */
export const partNamed = (target: string, from: string): string => {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : folderOf(from) + target).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
