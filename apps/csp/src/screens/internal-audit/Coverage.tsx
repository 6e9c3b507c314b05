import type { InternalAuditCoverage } from '@toroku/domain-audit';
import { Button, HeatGrid, NotificationBanner, RadioGroup, Section, StackedBars, useSay } from '@toroku/ui';
import { cspInternalAuditPlanWords as words } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import { loadsOf, pictureRows, rowings, yearsDrawn, type Rowing } from './coverage-picture';

export interface CoverageProps {
  readonly coverage: InternalAuditCoverage;
  /** The coverage that the balance is compared with. */
  readonly saved: InternalAuditCoverage;
  /** The year of this audit. */
  readonly year: number;
  readonly nameOf: (unitId: string) => string;
  /** What pressing a gap does, where it can be mended. */
  readonly onGap: ((unitId: string) => void) | null;
}

/** Three years drawn: what each comes to, which chapter is audited when, and what none audits. */
export function Coverage(props: CoverageProps): ReactNode {
  const { coverage, saved, year } = props;
  const say = useSay();
  const [rowing, setRowing] = useState<Rowing>('CHAPTER');
  const { fromYear, throughYear, unit, units } = coverage;
  const years = yearsDrawn(fromYear, year + throughYear - fromYear);
  const by = unit === 'CATEGORY' ? 'CATEGORY' : rowing;
  const named = (one: number): string => say(one > throughYear ? words.yearBeyond : one < year ? words.yearPast : one === year ? words.yearNow : words.yearNext, { year: one });
  return (
    <Section title={say(words.picture)} lead={say(words.pictureLead)}>
      <Balance coverage={coverage} saved={saved} years={years} named={named} />
      {unit === 'CATEGORY' ? null : <RadioGroup legend={say(words.rowsBy)} isInline options={rowings.map((one) => ({ value: one, label: say(words[one]) }))} value={rowing} onChange={setRowing} />}
      <HeatGrid
        caption={say(by === 'CHAPTER' ? words.byChapterYear : words.byCategoryYear)}
        rowsHeader={say(by === 'CHAPTER' ? words.chapters : words.categories)}
        columns={years.map(named)}
        asides={[say(words.total), say(words.gapsOfRow)]}
        rows={pictureRows(units, years, by).map(({ key, byYear, total, gaps }) => ({
          key,
          label: by === 'CHAPTER' ? say(words.chapter, { chapter: key }) : key,
          values: byYear,
          asides: [total, gaps.length === 0 ? say(words.noGap) : <strong>{say(words.count, { count: gaps.length })}</strong>],
        }))}
      />
      <Gaps {...props} />
    </Section>
  );
}

interface BalanceProps extends Pick<CoverageProps, 'coverage' | 'saved'> {
  readonly years: readonly number[];
  readonly named: (year: number) => string;
}

function Balance({ coverage, saved, years, named }: BalanceProps): ReactNode {
  const say = useSay();
  const before = new Map(loadsOf(saved.units, years).map(({ year, audited, planned }) => [year, audited + planned]));
  const changeOf = (year: number, count: number): string => {
    const more = count - (before.get(year) ?? count);
    return more === 0 ? '' : say(more > 0 ? words.more : words.fewer, { count: Math.abs(more) });
  };
  return (
    <StackedBars
      caption={say(words.byYear)}
      isToScale
      rows={loadsOf(coverage.units, years).map(({ year, audited, planned }) => ({
        label: (
          <>
            {named(year)} <span className="block text-dns-14N-130 text-solid-gray-700">{changeOf(year, audited + planned)}</span>
          </>
        ),
        parts: [
          { label: say(words.audited), value: audited, tone: 'info' },
          { label: say(words.planned), value: planned, tone: 'neutral' },
        ],
      }))}
    />
  );
}

function Gaps({ coverage: { gaps, fromYear: from, throughYear: through }, nameOf, onGap }: CoverageProps): ReactNode {
  const say = useSay();
  if (gaps.length === 0) return <NotificationBanner tone="success" level={3} title={say(words.noGaps, { from, through })} />;
  return (
    <NotificationBanner tone="warning" level={3} title={say(words.gaps, { from, through, count: gaps.length })}>
      <ul className="flex max-h-80 flex-col gap-1 overflow-auto">
        {gaps.map((unitId) => (
          <li key={unitId}>
            {onGap ? (
              <Button kind="text" size="small" onClick={() => onGap(unitId)}>
                {unitId} {nameOf(unitId)}
              </Button>
            ) : (
              `${unitId} ${nameOf(unitId)}`
            )}
          </li>
        ))}
      </ul>
    </NotificationBanner>
  );
}
