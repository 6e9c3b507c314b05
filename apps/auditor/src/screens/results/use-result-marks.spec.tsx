/** @jest-environment jsdom */
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { PersonProvider } from '@toroku/web-base';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Line, ResultsEngagement } from './use-lines';
import { useResultMarks } from './use-result-marks';

const person = { id: 'p', nameJa: '暁', nameEn: 'Akatsuki', duties: [], organisation: {} as never, today: '2022-11-10' };
const line = (controlId: string, designResult: Line['designResult'] = null): Line => ({ controlId, depth: 'DESIGN_AND_OPERATION', designResult, designProcedure: '閲覧', operationalResult: null, operationalProcedure: '抽出' }) as Line;

interface Sent {
  readonly expectedVersion: number;
  readonly results: readonly { readonly controlId: string; readonly designResult?: string; readonly operationalResult?: string }[];
}

/** A platform that refuses what was built on another version than its own. */
class Platform {
  version = 7;
  scope: Line[] = [line('a'), line('b'), line('c')];
  readonly sent: Sent[] = [];
  readonly client = new ApolloClient({
    cache: new InMemoryCache(),
    link: new ApolloLink(({ variables }) => {
      const input = variables['input'] as Sent;
      this.sent.push(input);
      return new Observable((told) => {
        setTimeout(() => {
          told.next({ data: { recordControlResults: this.judge(input) } });
          told.complete();
        });
      });
    }),
  });

  private judge({ expectedVersion, results }: Sent): object {
    if (expectedVersion !== this.version) return { __typename: 'Refused', refusals: [this.reason('STALE_VERSION', [])] };
    const missing = results.findIndex(({ controlId }) => controlId === 'c');
    if (missing >= 0) return { __typename: 'Refused', refusals: [this.reason('TEXT_MISSING', ['results', String(missing), 'designProcedure'])] };
    this.version += 1;
    return { __typename: 'Engagement', id: 'e', version: this.version };
  }

  private reason(code: string, path: readonly string[]): object {
    return { __typename: 'Refusal', code, path, facts: {}, ja: code, en: code, clause: null };
  }
}

function open(platform: Platform) {
  const engagement = { id: 'e', version: 7, scope: platform.scope } as unknown as ResultsEngagement;
  const refetch = async () => ({ ...engagement, version: platform.version, scope: platform.scope }) as ResultsEngagement;
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <ApolloProvider client={platform.client}>
      <PersonProvider person={person}>{children}</PersonProvider>
    </ApolloProvider>
  );
  return renderHook(() => useResultMarks({ engagement, exceptions: [], lines: platform.scope, refetch }), { wrapper }).result;
}

const settled = (hook: ReturnType<typeof open>) => waitFor(() => expect(hook.current.marks.size).toBe(0));

describe('results marked faster than they are saved', () => {
  it('are all recorded, each lot on the version that the one before made, a control once in a lot', async () => {
    const platform = new Platform();
    const hook = open(platform);
    act(() => {
      hook.current.mark(line('a'), 'design', 'EFFECTIVE');
      hook.current.mark(line('b'), 'design', 'EFFECTIVE');
      hook.current.mark(line('b'), 'operation', 'EXCEPTION');
    });
    expect(hook.current.shown(line('b'), 'operation')).toBe('EXCEPTION');
    await settled(hook);
    expect(platform.sent).toMatchObject([
      { expectedVersion: 7, results: [{ controlId: 'a', designResult: 'EFFECTIVE', designProcedure: '閲覧' }] },
      { expectedVersion: 8, results: [{ controlId: 'b', designResult: 'EFFECTIVE', operationalResult: 'EXCEPTION', operationalProcedure: '抽出' }] },
    ]);
    expect(hook.current.reasons).toEqual([]);
  });

  it('go again on the newer version where a colleague touched other controls', async () => {
    const platform = new Platform();
    platform.version = 9;
    const hook = open(platform);
    act(() => hook.current.mark(line('a'), 'design', 'EFFECTIVE'));
    await settled(hook);
    expect(platform.sent.map(({ expectedVersion }) => expectedVersion)).toEqual([7, 9]);
    expect(hook.current.reasons).toEqual([]);
  });

  it('never overwrite what a colleague recorded on the same control meanwhile: that is told', async () => {
    const platform = new Platform();
    platform.version = 9;
    platform.scope = [line('a', 'EXCEPTION'), line('b')];
    const hook = open(platform);
    act(() => hook.current.mark(line('a'), 'design', 'EFFECTIVE'));
    await settled(hook);
    expect(platform.sent).toHaveLength(1);
    expect(hook.current.reasons.map(({ code }) => code)).toEqual(['STALE_VERSION']);
  });

  it('that are refused do not hold up the others of their lot', async () => {
    const platform = new Platform();
    const hook = open(platform);
    act(() => {
      hook.current.mark(line('a'), 'design', 'EFFECTIVE');
      hook.current.mark(line('c'), 'design', 'EFFECTIVE');
      hook.current.mark(line('b'), 'design', 'EFFECTIVE');
    });
    await settled(hook);
    expect(platform.sent.map(({ results }) => results.map(({ controlId }) => controlId).join())).toEqual(['a', 'c,b', 'b']);
    expect(hook.current.reasons.map(({ code }) => code)).toEqual(['TEXT_MISSING']);
  });
});
