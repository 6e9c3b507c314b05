import { controlFrom, knownControlsOf, type ControlLabels } from '@toroku/domain-catalogue';

/** The official number of controls of the 2022 edition: 82 governance and management, 121 objectives, 956 detailed. */
export const FULL_SIZE = 1_159;

const obligationWords = { ALWAYS: 'yes', PRINCIPLE: 'principle', BY_RISK: 'by-risk' } as const;

/** A catalogue of the full official size: the known ids, and made-up selectable controls below each objective up to the number. */
export function fullSizeControls(): readonly ControlLabels[] {
  const known = knownControlsOf('2022-04');
  const objectives = known.filter(({ controlId }) => controlFrom({ controlId, labelJa: 'x', labelEn: 'x', liuAreas: [] }, 'KNOWN').level === 'OBJECTIVE');
  const taken = new Set(known.map(({ controlId }) => controlId.replace(/\.(P|B|PB)$/, '')));
  const filled: ControlLabels[] = [];
  for (let detail = 1; known.length + filled.length < FULL_SIZE; detail += 1) {
    for (const { controlId, liuAreas } of objectives) {
      const id = `${controlId.replace(/\.P$/, '')}.${detail}`;
      if (taken.has(id) || known.length + filled.length === FULL_SIZE) continue;
      filled.push({ controlId: id, labelJa: `統制の例 ${id}`, labelEn: `Example control ${id}`, liuAreas });
    }
  }
  return [...known, ...filled];
}

/** Controls as the CSV that an operator imports. */
export function catalogueCsv(controls: readonly ControlLabels[]): string {
  const rows = controls.map((labels) => {
    const { tier, level, obligation } = controlFrom(labels, 'IMPORTED');
    return [labels.controlId, tier.toLowerCase(), level.toLowerCase(), obligationWords[obligation], `"${labels.labelJa}"`, `"${labels.labelEn}"`].join(',');
  });
  return ['id,tier,level,mandatory,label_ja,label_en', ...rows].join('\r\n');
}
