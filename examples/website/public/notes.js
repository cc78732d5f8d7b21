// Notes are shown by the style sheet alone. This only lets Escape put one away until the cite is left.
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return
  for (const cite of document.querySelectorAll('.cite:hover, .cite:focus-within')) {
    cite.classList.add('put-away')
    const again = () => cite.classList.remove('put-away')
    cite.addEventListener('mouseleave', again, { once: true })
    cite.addEventListener('focusout', again, { once: true })
  }
})
