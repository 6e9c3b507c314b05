import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from '../class-names';
import { useInteractive } from '../use-interactive';

export interface Tab {
  readonly id: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

export interface TabsProps {
  /** What the tabs choose between. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** The chosen tab, where the screen keeps it; else the first one to begin with. */
  readonly selected?: string;
  readonly onSelect?: (id: string) => void;
}

/** Several views of one thing in one place. Without scripts all of them stand below each other. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps): ReactNode {
  const ownId = useId();
  const list = useRef<HTMLDivElement>(null);
  const isInteractive = useInteractive();
  const [own, setOwn] = useState(tabs[0]?.id);
  const chosen = tabs.find(({ id }) => id === (selected ?? own)) ?? tabs[0];
  const choose = (id: string): void => {
    setOwn(id);
    onSelect?.(id);
  };
  const move = (event: KeyboardEvent): void => {
    const to = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = tabs.findIndex(({ id }) => id === chosen?.id);
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : to === undefined ? null : (at + to + tabs.length) % tabs.length;
    const tab = next === null ? undefined : tabs[next];
    if (next === null || !tab) return;
    event.preventDefault();
    choose(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  if (!isInteractive) return <AllInTurn tabs={tabs} />;
  return (
    <div>
      <div ref={list} role="tablist" aria-label={label} onKeyDown={move} className="mb-6 flex gap-1 overflow-x-auto border-b border-solid-gray-420 p-1 pb-0" data-print="none">
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${ownId}-tab-${tab.id}`}
            aria-selected={tab.id === chosen?.id}
            aria-controls={`${ownId}-panel-${tab.id}`}
            tabIndex={tab.id === chosen?.id ? 0 : -1}
            onClick={() => choose(tab.id)}
            className={classNames(
              'min-h-12 shrink-0 border-b-4 px-4 whitespace-nowrap hover:bg-solid-gray-50',
              tab.id === chosen?.id ? 'border-key-900 text-oln-16B-100 text-key-900' : 'border-transparent text-oln-16N-100 text-solid-gray-800',
            )}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div key={tab.id} role="tabpanel" tabIndex={0} id={`${ownId}-panel-${tab.id}`} aria-labelledby={`${ownId}-tab-${tab.id}`} hidden={tab.id !== chosen?.id}>
          {tab.id === chosen?.id ? tab.content : null}
        </div>
      ))}
    </div>
  );
}

function AllInTurn({ tabs }: { readonly tabs: readonly Tab[] }): ReactNode {
  return (
    <div className="flex flex-col gap-8">
      {tabs.map(({ id, label, content }) => (
        <section key={id}>
          <h2 className="mb-4 text-std-20B-150">{label}</h2>
          {content}
        </section>
      ))}
    </div>
  );
}
