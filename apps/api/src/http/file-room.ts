import { join } from 'node:path';
import { chosenScanner, chosenStore, type FileStore, type Scanner } from '@toroku/server-evidence';

/** Where files of people come in and stay. */
export interface FileRoom {
  readonly store: FileStore;
  readonly scanner: Scanner;
  /** Where uploads wait for their next byte: on this machine, whatever the store is. */
  readonly uploadsFolder: string;
}

/** The room that the configuration names, in the state folder unless it says otherwise. */
export function fileRoom(environment: Readonly<Record<string, string | undefined>>, stateFolder: string): FileRoom {
  return { store: chosenStore(environment, join(stateFolder, 'files')), scanner: chosenScanner(environment), uploadsFolder: join(stateFolder, 'uploads') };
}
