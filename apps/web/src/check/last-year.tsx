import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Engine } from '../engine/engine.js'
import type { ComparisonView, PageFile } from '../engine/messages.js'
import { Chooser } from './chooser.js'
import { nameFiles } from './name-files.js'

/** What was published last year, held beside what was checked. */
export const LastYear = ({
  engine,
  onCancel,
}: {
  readonly engine: Engine
  /** Ends the comparison: what was checked is forgotten with it. */
  readonly onCancel: () => void
}): JSX.Element => {
  const [shown, setShown] = useState<ComparisonView>()
  const [state, setState] = useState('')
  const [working, setWorking] = useState(false)
  const compare = async (files: readonly PageFile[]): Promise<void> => {
    setShown(undefined)
    setState('Reading what was published last year …')
    setWorking(true)
    try {
      const comparison = await engine.call('compare', { before: nameFiles([], files) })
      setShown(comparison)
      setState(comparison.end)
    } catch {
      setState('It was not compared: the check was ended, or a file could not be read.')
    }
    setWorking(false)
  }
  return (
    <section aria-labelledby="last-year-title">
      <h2 id="last-year-title">Last year beside this year</h2>
      <Chooser id="last-year-files" label="Files of last year" onFiles={(files) => void compare(files)} />
      <p role="status">{state}</p>
      {working ? (
        <button type="button" onClick={onCancel}>
          Cancel the comparison and check this year again
        </button>
      ) : null}
      {shown === undefined ? null : (
        <>
          {shown.findings.length === 0 ? null : (
            <>
              <h3>Changes to look at</h3>
              <ul>
                {shown.findings.map(({ level, message, place }, index) => (
                  <li key={index}>
                    <span class={`badge ${level}`}>{level}</span> {message} <span class="hint">{place}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {shown.parts.map(({ title, sentence, groups }) => (
            <div key={title}>
              <h3>{title}</h3>
              <p>{sentence}</p>
              {groups.map((group) => (
                <details key={group.title}>
                  <summary>{`${group.title} (${String(group.lines.length)})`}</summary>
                  <ul>
                    {group.lines.map((line, index) => (
                      <li key={index}>{line}</li>
                    ))}
                  </ul>
                </details>
              ))}
            </div>
          ))}
          {shown.notCompared.length === 0 ? null : (
            <>
              <h3>Not compared</h3>
              <ul>
                {shown.notCompared.map((line, index) => (
                  <li key={index}>{line}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  )
}
