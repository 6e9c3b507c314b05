import { addService, type Provider } from '../../story/impact-part';
import type { Stage } from '../../story/stage';
import type { Answered } from '../../story/voice';

const first = ['青空', '若葉', '夕凪', '朝霧', '白樺', '小春', '木漏れ日', '三日月', '千鳥', '花筏'];
const second = ['チャット', '名簿', '研修', '予約', 'アンケート', '掲示板', '名刺管理', '議事録'];
const english = ['Chat', 'Roster', 'Training', 'Booking', 'Survey', 'Board', 'Cards', 'Minutes'];

/** Names services one after the other, all invented, none twice. */
export class Services {
  private named = 0;

  constructor(private readonly stage: Stage) {}

  /** A further service of the provider. */
  async next(provider: Provider): Promise<Answered> {
    const at = this.named;
    this.named += 1;
    const [ja = '', en = ''] = [second[at % second.length], english[at % english.length]];
    return addService(this.stage, provider, { ja: `${first[Math.floor(at / second.length) % first.length] ?? ''}${ja}`, en: `${en} ${at + 1}` });
  }
}
