import { useEffect, useRef, type RefObject } from 'react';
import type { GridPlace } from './grid-keys';

/** Whoever works in a grid by keyboard stays in it when the row they are on goes away, as where a filter no longer has it: the row that takes its place is the next one. */
export function useKeptFocus(box: RefObject<HTMLElement | null>, { row, column }: GridPlace, rows: readonly unknown[]): void {
  const isInside = useRef(false);
  const isDrawn = rows.length > 0;
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const enter = (): void => void (isInside.current = true);
    const leave = ({ target, relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node) isInside.current = element.contains(relatedTarget);
      // A cell that is removed says the same as one that is left: a moment later it is known which it was.
      else queueMicrotask(() => void (isInside.current &&= !(target as Node).isConnected));
    };
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
    };
  }, [box, isDrawn]);
  useEffect(() => {
    if (!isInside.current || document.activeElement !== document.body) return;
    box.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`)?.focus({ preventScroll: true });
  }, [box, row, column, rows]);
}
