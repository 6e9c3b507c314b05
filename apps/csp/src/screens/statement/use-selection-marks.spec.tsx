/** @jest-environment jsdom */
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { PersonProvider } from '@toroku/web-base';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Line } from './statement-form';
import { useSelectionMarks } from './use-selection-marks';

const person = { id: 'p', nameJa: '青山', nameEn: 'Aoyama', duties: [], organisation: {} as never, today: '2022-11-10' };
const line = (controlId: string): Line => ({ controlId, selected: null, individualControls: ['規程に定める'], reasonNotSelected: '', changes: [] }) as unknown as Line;

interface Sent {
  readonly controls: readonly { readonly controlId: string; readonly selected: boolean | null }[];
  readonly seen: readonly { readonly controlId: string; readonly selected: boolean | null }[];
}

/** A platform where a colleague changed some controls meanwhile, or that is away. */
function open({ changed = [] as readonly string[] } = {}) {
  const world = { sent: [] as Sent[], isAway: false, reads: 0 };
  const reason = (controlId: string) => ({ __typename: 'Refusal', code: 'CONTROL_CHANGED_MEANWHILE', path: ['control', controlId, 'selected'], facts: {}, ja: controlId, en: controlId, clause: null });
  const link = new ApolloLink(({ variables }) => {
    const input = variables['input'] as Sent;
    world.sent.push(input);
    const clashes = input.controls.filter(({ controlId }) => changed.includes(controlId));
    return new Observable((told) => {
      setTimeout(() => {
        if (world.isAway) return told.error(new TypeError('fetch failed'));
        told.next({ data: { stateControls: clashes.length > 0 ? { __typename: 'Refused', refusals: clashes.map(({ controlId }) => reason(controlId)) } : { __typename: 'Statement', id: 's', version: 2 } } });
        told.complete();
      });
    });
  });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <ApolloProvider client={client}>
      <PersonProvider person={person}>{children}</PersonProvider>
    </ApolloProvider>
  );
  const hook = renderHook(() => useSelectionMarks('s', async () => void (world.reads += 1)), { wrapper });
  return { world, hook: hook.result, close: hook.unmount };
}

const said = ({ controls }: Sent): string => controls.map(({ controlId, selected }) => `${controlId}${selected ? 'Y' : 'N'}`).join();

describe('selections marked faster than they are saved', () => {
  beforeEach(() => localStorage.clear());

  it('are all stated over what was read, and a second letter builds on the first', async () => {
    const { world, hook } = open();
    act(() => {
      hook.current.mark(line('a'), true);
      hook.current.mark(line('a'), false);
      hook.current.mark(line('b'), true);
    });
    expect([hook.current.shown(line('a')), hook.current.shown(line('c'))]).toEqual([false, null]);
    await waitFor(() => expect(hook.current.marks.size).toBe(0));
    expect(world.sent.map(said)).toEqual(['aY', 'aN,bY']);
    expect(world.sent.map(({ seen }) => seen.map(({ selected }) => selected))).toEqual([[null], [true, null]]);
  });

  it('of a control that a colleague changed are told and not forced; the others of the lot are stated', async () => {
    const { world, hook } = open({ changed: ['b'] });
    act(() => {
      hook.current.mark(line('a'), true);
      hook.current.mark(line('b'), true);
      hook.current.mark(line('c'), true);
    });
    await waitFor(() => expect(hook.current.marks.size).toBe(0));
    expect(world.sent.map(said)).toEqual(['aY', 'bY,cY', 'cY']);
    expect([hook.current.reasons.map(({ ja }) => ja), world.reads]).toEqual([['b'], 1]);
  });

  it('made while the platform is away go when it is back, also after the page was closed', async () => {
    const first = open();
    first.world.isAway = true;
    act(() => first.hook.current.mark(line('a'), true));
    await waitFor(() => expect(first.hook.current.isUnreachable).toBe(true));
    expect(first.hook.current.shown(line('a'))).toBe(true);
    first.close();
    const { world, hook } = open();
    await waitFor(() => expect(world.sent.map(said)).toEqual(['aY']));
    await waitFor(() => expect(hook.current.marks.size).toBe(0));
  });
});
