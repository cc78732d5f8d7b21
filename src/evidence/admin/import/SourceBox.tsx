'use client'
import { Button, FieldLabel } from '@payloadcms/ui'
import { useId, useRef, useState, type DragEvent } from 'react'
import { FORMAT_WORDS } from './format-words.ts'
import type { Source } from './use-preview.ts'

type Props = { isBusy: boolean; onLook: (source: Source, format: string) => void }

const ACCEPTED = '.ris,.nbib,.bib,.json,.csv,.txt,.enw,.tsv'

const sizeWords = (bytes: number) =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`

type ListProps = {
  id: string
  text: string
  file: File | null
  onText: (text: string) => void
  onFile: (file: File | null) => void
}

/** The list itself: the words in the box, or the file that takes their place. */
function ListToRead({ id, text, file, onText, onFile }: ListProps) {
  if (file !== null)
    return (
      <p className="source-box__file">
        <strong>{file.name}</strong> ({sizeWords(file.size)}){' '}
        <Button buttonStyle="secondary" margin={false} onClick={() => onFile(null)} size="small">
          Take another
        </Button>
      </p>
    )
  return (
    <>
      <FieldLabel htmlFor={`${id}-text`} label="Paste the list here" />
      <textarea
        aria-describedby={`${id}-hint`}
        className="source-box__text"
        id={`${id}-text`}
        onChange={(event) => onText(event.target.value)}
        placeholder="1. Lee JH, Choi TY, Lee MS, et al. Acupuncture for acute low back pain. Clin J Pain. 2013;29(2):172-185."
        rows={10}
        spellCheck={false}
        value={text}
      />
    </>
  )
}

/** Opens the computer's own window to choose a file. */
function FileChooser({ id, onFile }: Pick<ListProps, 'id' | 'onFile'>) {
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <>
      <p className="source-box__or" id={`${id}-hint`}>
        Or{' '}
        <button className="source-box__choose" onClick={() => chooser.current?.click()} type="button">
          choose a file
        </button>
        , or drop one here.
      </p>
      <input
        accept={ACCEPTED}
        aria-label="File with citations"
        hidden
        onChange={(event) => {
          onFile(event.target.files?.[0] ?? null)
          event.target.value = ''
        }}
        ref={chooser}
        type="file"
      />
    </>
  )
}

/** Takes a list: pasted into a box, chosen as a file, or dropped here. */
export function SourceBox({ isBusy, onLook }: Props) {
  const [text, setText] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [format, setFormat] = useState('')
  const [isOver, setIsOver] = useState(false)
  const id = useId()
  const isEmpty = file === null && text.trim() === ''

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const dropped = event.dataTransfer.files[0]
    if (dropped) setFile(dropped)
    else setText((before) => before + event.dataTransfer.getData('text/plain'))
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- who drops here can choose the file by a button as well
    <section
      aria-label="The list to bring in"
      className={`source-box${isOver ? ' source-box--over' : ''}`}
      onDragLeave={() => setIsOver(false)}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDrop={drop}
    >
      <ListToRead file={file} id={id} onFile={setFile} onText={setText} text={text} />
      <FileChooser id={id} onFile={setFile} />
      <div className="source-box__row">
        <label htmlFor={`${id}-format`}>Format</label>
        <select id={`${id}-format`} onChange={(event) => setFormat(event.target.value)} value={format}>
          <option value="">Found out by itself</option>
          {Object.entries(FORMAT_WORDS).map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </select>
        <Button
          disabled={isEmpty || isBusy}
          margin={false}
          onClick={() => onLook(file === null ? { text, file } : { text: null, file }, format)}
          size="medium"
        >
          {isBusy ? 'Reading …' : 'Show what is in it'}
        </Button>
      </div>
    </section>
  )
}
