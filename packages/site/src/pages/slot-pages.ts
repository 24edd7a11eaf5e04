import type { PublicBody, Statement } from '../body.js'
import { oneLine, paragraph } from '../page/nodes.js'
import type { PageContent } from '../page/page.js'

const slot = (path: string, title: string, statement: Statement | undefined): readonly PageContent[] =>
  statement === undefined ? [] : [{ path, title, children: statement.text.map((text) => paragraph(oneLine(text))) }]

/** Pages whose words only the body can give. There is none where it gives none. */
export const slotPages = ({ accessibility, privacy }: PublicBody): readonly PageContent[] => [
  ...slot('accessibility.html', 'Accessibility statement', accessibility),
  ...slot('privacy.html', 'Privacy notice', privacy),
]
