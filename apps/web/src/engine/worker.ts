/// <reference lib="webworker" />
import * as z from 'zod'
import type { Answered, Asked } from './messages.js'
import { session } from './session.js'

declare const self: DedicatedWorkerGlobalScope

// The page forbids code that is made of text, which zod would try.
z.config({ jitless: true })

const send = (answered: Answered): void => {
  self.postMessage(answered)
}

/** Nothing is told more often: milliseconds. */
const between = 100
let asked = 0
let told = 0
const calls = session((progress) => {
  const now = performance.now()
  if (now - told < between) return
  told = now
  send({ id: asked, progress })
})

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { id, call, given } = data
  asked = id
  // The page and the worker share the type of the calls: what is given is what the call takes.
  const answer = async (): Promise<unknown> => (calls[call] as (given: unknown) => Promise<unknown>)(given)
  answer().then(
    (value) => {
      send({ id, answer: value })
    },
    (cause: unknown) => {
      send({ id, fault: cause instanceof Error ? cause.message : String(cause) })
    },
  )
})
