import { useState } from 'react';
import { askReport, workbookHref, type WorkbookPlace, type WorkbookReport } from './workbook-report';

/** How far a chosen file has come. */
export type Stage = { readonly kind: 'none' } | { readonly kind: 'sending'; readonly share: number } | { readonly kind: 'unsent' } | { readonly kind: 'read'; readonly report: WorkbookReport } | { readonly kind: 'taken' };

export interface WorkbookState {
  readonly stage: Stage;
  readonly file: File | null;
  readonly fixes: readonly string[];
  /** Reads a file, without any fix. */
  readonly choose: (file: File) => Promise<void>;
  /** Reads the same file anew with these cells mended as proposed, or all of them. */
  readonly mend: (cells: readonly string[] | 'all') => Promise<void>;
  readonly again: () => Promise<void>;
  readonly taken: () => void;
}

/** A workbook that a person is about to take in. */
export function useWorkbook(place: WorkbookPlace): WorkbookState {
  const [stage, setStage] = useState<Stage>({ kind: 'none' });
  const [file, setFile] = useState<File | null>(null);
  const [fixes, setFixes] = useState<readonly string[]>([]);
  const read = async (of: File, taken: readonly string[]): Promise<void> => {
    setFile(of);
    setFixes(taken);
    setStage({ kind: 'sending', share: 0 });
    const report = await askReport(workbookHref(place, 'report', taken.map((cell) => ['fixes', cell] as const)), of, (share) => setStage({ kind: 'sending', share }));
    setStage(report ? { kind: 'read', report } : { kind: 'unsent' });
  };
  return {
    stage,
    file,
    fixes,
    choose: (chosen) => read(chosen, []),
    mend: async (cells) => (file ? read(file, cells === 'all' ? ['all'] : [...fixes, ...cells]) : undefined),
    again: async () => (file ? read(file, fixes) : undefined),
    taken: () => setStage({ kind: 'taken' }),
  };
}
