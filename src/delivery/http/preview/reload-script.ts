/**
 * The one script of a preview: beside the editor it says that it is there, and loads anew when the editor says that something was
 * saved. It hears its own origin only, and nothing of what it is told is shown.
 */
export const RELOAD_SCRIPT = `(() => {
  const editor = window.opener ?? (window.parent === window ? null : window.parent)
  if (editor === null) return
  window.addEventListener('message', (event) => {
    if (event.origin !== location.origin || event.source !== editor) return
    if (event.data?.type === 'payload-document-event') location.reload()
  })
  editor.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
})()`
