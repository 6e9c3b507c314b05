import { uiWords } from '@toroku/words';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useSay } from '../language';

export interface ModalProps {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  /** Escape, the closing button. */
  readonly onClose: () => void;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** One question that must be answered before anything else goes on. */
export function Modal({ title, isOpen, onClose, actions, children }: ModalProps): ReactNode {
  const say = useSay();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const cameFrom = document.activeElement;
    open(element);
    return () => {
      close(element);
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
    };
  }, [isOpen]);
  // A dialog without its title has no name: closed, it is not there.
  if (!isOpen) return null;
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      aria-modal
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      className="m-auto w-[min(40rem,calc(100vw-2rem))] max-h-[calc(100dvh-2rem)] rounded-12 border border-solid-gray-420 bg-white p-6 shadow-4 backdrop:bg-opacity-gray-600 desktop:p-8"
    >
      <div className="mb-4 flex items-start justify-between gap-4">
        <h2 id={titleId} tabIndex={-1} className="text-std-24B-150 text-solid-gray-900">
          {title}
        </h2>
        <button type="button" onClick={onClose} className="inline-flex min-h-11 shrink-0 items-center gap-1 rounded-8 px-2 text-oln-16N-100 text-key-1000 underline underline-offset-[3px] hover:bg-key-50">
          {say(uiWords.close)}
        </button>
      </div>
      <div className="flex flex-col gap-4">{children}</div>
      {actions ? <div className="mt-8 flex flex-wrap gap-4">{actions}</div> : null}
    </dialog>
  );
}

/** Above everything where the browser can; else at least open. Reading begins at the title. */
function open(dialog: HTMLDialogElement): void {
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else dialog.setAttribute('open', '');
  dialog.querySelector<HTMLElement>('h2')?.focus();
}

function close(dialog: HTMLDialogElement): void {
  if (typeof dialog.close === 'function') dialog.close();
  else dialog.removeAttribute('open');
}
