import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { DraftKeeper, type DraftSource, type DraftView, type Stored } from './draft-keeper';
import type { Form } from './merge-forms';

export interface Draft<Fields extends Form> extends DraftView<Fields> {
  readonly change: (patch: Partial<Fields>) => void;
  readonly settle: (field: keyof Fields & string, value: unknown) => void;
  /** Saves what is not saved yet; answers whether everything is on the server. To be awaited before a verb that builds on the form. */
  readonly flush: () => Promise<boolean>;
  /** Another verb of this screen changed the document without touching the form: the version it answered. */
  readonly rebase: (version: number) => void;
  /** The version of the document after the last save. */
  readonly version: () => number;
}

/** A form that is saved as it is typed. The document it starts from is looked at once: what comes later comes through saving. */
export function useDraft<Fields extends Form>(stored: Stored<Fields>, source: DraftSource<Fields>): Draft<Fields> {
  const newest = useRef(source);
  useEffect(() => {
    newest.current = source;
  });
  const [keeper] = useState(
    () =>
      new DraftKeeper(stored, {
        name: source.name,
        save: (...saving) => newest.current.save(...saving),
        reread: () => newest.current.reread(),
      }),
  );
  useEffect(() => {
    keeper.start();
    const leave = (): void => void keeper.flush();
    window.addEventListener('online', leave);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('online', leave);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [keeper]);
  const view = useSyncExternalStore(keeper.subscribe, keeper.look);
  return { ...view, change: (patch) => keeper.change(patch), settle: (field, value) => keeper.settle(field, value), flush: () => keeper.flush(), rebase: (version) => keeper.rebase(version), version: () => keeper.versionNow() };
}
