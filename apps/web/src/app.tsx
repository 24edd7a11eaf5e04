import type { ComponentType, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { CheckDesk } from './check/check-desk.js'
import { DeskView } from './desks/desk-view.js'
import { forms } from './desks/forms.data.js'

interface Room {
  /** What stands in the address behind `#`: nothing else ever does. */
  readonly id: string
  readonly name: string
  readonly Desk: ComponentType
}

const rooms: readonly Room[] = [
  { id: 'check', name: 'Check files', Desk: CheckDesk },
  ...forms.map((form) => ({ id: form.id, name: form.name, Desk: () => <DeskView form={form} /> })),
]

const asked = (): string => rooms.find(({ id }) => `#${id}` === location.hash)?.id ?? 'check'

/** The page: its desks, of which one is seen. What was put on a desk stays there while another is looked at. */
export const App = (): JSX.Element => {
  const [at, setAt] = useState(asked)
  const [opened, setOpened] = useState<readonly string[]>([at])
  useEffect(() => {
    document.title = `${rooms.find(({ id }) => id === at)?.name ?? ''}: IM&T checker`
  }, [at])
  useEffect(() => {
    // A file that is dropped beside the place for it would be opened by the browser, in place of the page.
    const refuse = (event: DragEvent): void => {
      event.preventDefault()
      if (event.dataTransfer !== null && event.type === 'dragover') event.dataTransfer.dropEffect = 'none'
    }
    for (const type of ['dragover', 'drop'] as const) addEventListener(type, refuse)
    return () => {
      for (const type of ['dragover', 'drop'] as const) removeEventListener(type, refuse)
    }
  }, [])
  useEffect(() => {
    const move = (): void => {
      const to = asked()
      setAt(to)
      setOpened((before) => (before.includes(to) ? before : [...before, to]))
      requestAnimationFrame(() => {
        document.querySelector<HTMLElement>(`#desk-${to} h1`)?.focus()
      })
    }
    addEventListener('hashchange', move)
    return () => {
      removeEventListener('hashchange', move)
    }
  }, [])
  return (
    <>
      <a
        class="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('main')?.focus()
        }}
      >
        Skip to the desk
      </a>
      <header class="top">
        <p class="name">IM&amp;T checker</p>
        <nav aria-label="Desks">
          <ul>
            {rooms.map(({ id, name }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === at ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        <p class="promise">
          <strong>Nothing leaves this computer.</strong> Files and text are read by a program inside this page. They are
          sent nowhere, kept nowhere, and gone when you close the tab; only what you choose to save is kept.
        </p>
        {rooms
          .filter(({ id }) => opened.includes(id))
          .map(({ id, Desk }) => (
            <div key={id} id={`desk-${id}`} hidden={id !== at}>
              <Desk />
            </div>
          ))}
      </main>
      <footer>
        <p>
          Made by the contributors of the IM&amp;T toolkit, free software under the MIT licence. It is no service of the
          NHS or of any trust. What it says is no legal, accounting or audit advice.
        </p>
      </footer>
    </>
  )
}
