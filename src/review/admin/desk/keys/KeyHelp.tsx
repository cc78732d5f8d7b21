'use client'
import { DeskDialog } from '../sign/DeskDialog.tsx'
import { KEY_TABLE } from './key-table.ts'

type Props = { isOn: boolean; onSwitch: (isOn: boolean) => void; onClose: () => void }

/** The keys of the desk, and the switch that turns those made of a single letter off. */
export function KeyHelp({ isOn, onClose, onSwitch }: Props) {
  return (
    <DeskDialog heading="Keys" onClose={onClose}>
      <table className="desk-keys">
        <thead className="desk-unseen">
          <tr>
            <th scope="col">Key</th>
            <th scope="col">What it does</th>
          </tr>
        </thead>
        <tbody>
          {KEY_TABLE.map(({ does, keys }) => (
            <tr key={keys}>
              <th scope="row">
                <kbd className="desk-key">{keys}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="desk-keys__switch">
        <input checked={isOn} onChange={(event) => onSwitch(event.target.checked)} type="checkbox" /> Use these keys
      </label>
    </DeskDialog>
  )
}
