import type { JSX } from 'preact'
import type { Overview } from '../engine/messages.js'

/** What was read and what was not, before anything that was found. */
export const OverviewView = ({ overview }: { readonly overview: Overview }): JSX.Element => {
  const { head, read, notRead } = overview
  return (
    <>
      <section aria-labelledby="read-title">
        <h2 id="read-title">What was read, and what of it was checked</h2>
        {head.slice(1).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {read.length === 0 ? <p>Nothing was read.</p> : null}
        {read.map(({ source, sentences }) => (
          <details key={source} open={read.length === 1 && sentences.length <= 12}>
            <summary>{source}</summary>
            <ul>
              {sentences.map((sentence, index) => (
                <li key={index}>{sentence}</li>
              ))}
            </ul>
          </details>
        ))}
      </section>
      <section aria-labelledby="not-read-title">
        <h2 id="not-read-title">What was not read or not looked at</h2>
        {notRead.length === 0 ? (
          <p>Every file was read. The list above names each table and total that was not checked, and why.</p>
        ) : (
          <ul>
            {notRead.map((sentence, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}
