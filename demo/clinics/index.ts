import type { DemoRecord } from '../demo-record.ts'
import { moonflower, moonflowerLocations } from './moonflower.ts'
import { quarryRoad, quarryRoadLocations } from './quarry-road.ts'
import { saltmarsh, saltmarshLocations } from './saltmarsh.ts'

export const clinics: DemoRecord[] = [saltmarsh, moonflower, quarryRoad]
export const locations: DemoRecord[] = [...saltmarshLocations, ...moonflowerLocations, ...quarryRoadLocations]
