import type { PayloadRequest } from 'payload'
import { Problem } from '#platform/problem.ts'
import type { FormatName, Reading } from '../../formats/format.ts'
import { detectFormat, readFileText } from '../../formats/index.ts'
import { formatNamed } from '../formats-by-name.ts'

type Sent = { bytes: Uint8Array; fileName: string }

/** Reads the list of references that a request brings: in the format it names, else in the one the text is in. */
export async function readImport(
  req: PayloadRequest,
  format: string | null,
): Promise<Reading & { format: FormatName }> {
  const named = format === null ? null : formatNamed(format)
  const { bytes, fileName } = await sentBy(req)
  const text = readFileText(bytes)
  if (!text.ok) throw new Problem('data/invalid', text.why, [{ path: 'file', message: text.why }])
  const { name, read } = named ?? formatNamed(detectFormat(text.value, fileName))
  return { format: name, ...read(text.value) }
}

async function sentBy(req: PayloadRequest): Promise<Sent> {
  const kind = req.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\b/i.test(kind))
    return { bytes: new Uint8Array((await req.arrayBuffer?.()) ?? []), fileName: '' }
  const form = await req.formData?.().catch(() => null)
  const files = (form?.getAll('file') ?? []).filter((part) => typeof part !== 'string')
  if (files.length !== 1)
    throw new Problem('request/invalid', 'Send one file, in a part of the form that is named “file”.', [
      { path: 'file', message: 'One file is expected here.' },
    ])
  const [file] = files
  return { bytes: new Uint8Array(await file!.arrayBuffer()), fileName: file!.name }
}
