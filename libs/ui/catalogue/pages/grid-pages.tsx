import { useState, type ReactNode } from 'react';
import { KeyboardGrid, StatusBadge, type GridColumn } from '../../src';
import { State, useSample, type CataloguePage } from '../sample';

interface Control {
  readonly id: string;
  readonly text: string;
  readonly isMet: boolean;
  readonly note: string;
}

const COUNT = 1_159;

function GridPage(): ReactNode {
  const t = useSample();
  const [controls, setControls] = useState<readonly Control[]>(() => Array.from({ length: COUNT }, (_, index) => ({ id: `${Math.floor(index / 30) + 5}.${(index % 30) + 1}`, text: t('情報セキュリティの方針を定め、承認を得て、関係者に知らせる。', 'Policies are set, approved and made known.'), isMet: index % 3 === 0, note: '' })));
  const change = (id: string, change: Partial<Control>): void => setControls(controls.map((one) => (one.id === id ? { ...one, ...change } : one)));
  const columns: readonly GridColumn<Control>[] = [
    { key: 'id', header: t('番号', 'Number'), width: '6rem', cell: ({ id }) => id, isRowHeader: true },
    { key: 'text', header: t('管理策', 'Control'), width: 'minmax(20rem, 3fr)', cell: ({ text }) => text },
    { key: 'met', header: t('評価', 'Result'), width: '9rem', cell: ({ isMet }) => <StatusBadge tone={isMet ? 'success' : 'neutral'}>{isMet ? t('適合', 'Met') : t('未確認', 'Open')}</StatusBadge> },
    {
      key: 'note',
      header: t('所見', 'Remark'),
      width: 'minmax(14rem, 2fr)',
      cell: ({ note }) => note,
      edit: (control, { leave }) => (
        <input
          aria-label={t('所見', 'Remark')}
          className="w-full rounded-6 border border-solid-gray-600 px-2 py-1"
          defaultValue={control.note}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            event.stopPropagation();
            change(control.id, { note: event.currentTarget.value });
            leave();
          }}
        />
      ),
    },
  ];
  return (
    <>
      <State title={t('1,159件（mで評価を切り替え）', '1,159 rows (m marks)')}>
        <KeyboardGrid
          label={t('管理策の評価', 'Assessment of controls')}
          columns={columns}
          rows={controls}
          rowKey={({ id }) => id}
          onKey={(key, control) => {
            if (key !== 'm') return false;
            change(control.id, { isMet: !control.isMet });
            return true;
          }}
        />
      </State>
      <State title={t('空', 'Empty')}>
        <KeyboardGrid label={t('空の表', 'An empty grid')} columns={columns} rows={[]} rowKey={({ id }) => id} />
      </State>
    </>
  );
}

/** Long tables worked by keyboard. */
export const gridPages: readonly CataloguePage[] = [{ name: 'KeyboardGrid', Show: GridPage }];
