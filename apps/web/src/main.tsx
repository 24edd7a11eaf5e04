import { render } from 'preact'
import { App } from './app.js'
import './style.css'

const page = document.getElementById('page')
if (page !== null) {
  page.replaceChildren()
  render(<App />, page)
}
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  // Without it the page works as long as there is a network: nothing is lost that would be worth a message.
  void navigator.serviceWorker.register('./service-worker.js').catch(() => undefined)
