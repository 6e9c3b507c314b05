import { useEffect, useRef, useState, type ReactNode } from 'react';

/** A wide thing scrolls inside itself, never the whole screen; the keyboard can scroll it where it is too wide. */
export function ScrollRegion({ labelledBy, children }: { readonly labelledBy: string; readonly children: ReactNode }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [isWide, setWide] = useState(true);
  useEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setWide(element.scrollWidth > element.clientWidth + 1));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const reach = isWide ? { role: 'group', tabIndex: 0, 'aria-labelledby': labelledBy } : {};
  return (
    <div ref={box} {...reach} className="@container relative w-full overflow-x-auto print:overflow-visible">
      {children}
    </div>
  );
}
