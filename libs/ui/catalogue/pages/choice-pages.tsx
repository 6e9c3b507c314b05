import { useState, type ReactNode } from 'react';
import { Checkbox, CheckboxGroup, Fieldset, RadioGroup, Select, TextField, type Option } from '../../src';
import { State, useSample, type CataloguePage } from '../sample';

type Model = 'iaas' | 'paas' | 'saas';

function useModels(): readonly Option<Model>[] {
  const t = useSample();
  return [
    { value: 'iaas', label: 'IaaS', hint: t('計算資源や保存領域を提供する', 'Offers computing and storage') },
    { value: 'paas', label: 'PaaS', hint: t('開発や実行の基盤を提供する', 'Offers a platform to develop and run on') },
    { value: 'saas', label: 'SaaS', hint: t('業務で使う機能を提供する', 'Offers functions for daily work') },
  ];
}

function SelectPage(): ReactNode {
  const t = useSample();
  const [model, setModel] = useState<Model | ''>('');
  const models = useModels();
  return (
    <>
      <State title={t('一つ選ぶ', 'Choose one')}>
        <Select label={t('提供の形', 'Kind of service')} requirement="required" options={models} value={model} onChange={setModel} />
        <Select label={t('絞り込み', 'Filter')} noneLabel={t('すべて', 'All')} options={models} value={model} onChange={setModel} />
      </State>
      <State title={t('誤りと読むだけ', 'Error and read only')}>
        <Select label={t('提供の形', 'Kind of service')} options={models} value="" onChange={setModel} errors={[t('提供の形を選んでください。', 'Choose the kind of service.')]} />
        <Select label={t('提供の形', 'Kind of service')} options={models} value="saas" isReadOnly onChange={setModel} />
      </State>
    </>
  );
}

function RadioGroupPage(): ReactNode {
  const t = useSample();
  const [model, setModel] = useState<Model | null>(null);
  const models = useModels();
  const plain = models.map(({ value, label }) => ({ value, label }));
  return (
    <>
      <State title={t('縦に並べる', 'Below each other')}>
        <RadioGroup legend={t('提供の形', 'Kind of service')} hint={t('主なものを一つ選んでください。', 'Choose the main one.')} requirement="required" options={models} value={model} onChange={setModel} />
      </State>
      <State title={t('横に並べる', 'In a line')}>
        <RadioGroup legend={t('提供の形', 'Kind of service')} isInline options={plain} value={model} onChange={setModel} />
      </State>
      <State title={t('誤りと読むだけ', 'Error and read only')}>
        <RadioGroup legend={t('提供の形', 'Kind of service')} options={plain} value={model} onChange={setModel} errors={[t('一つ選んでください。', 'Choose one.')]} />
        <RadioGroup legend={t('提供の形', 'Kind of service')} options={plain} value="paas" isReadOnly onChange={setModel} />
      </State>
    </>
  );
}

function CheckboxGroupPage(): ReactNode {
  const t = useSample();
  const [chosen, setChosen] = useState<readonly Model[]>(['saas']);
  const models = useModels();
  return (
    <>
      <State title={t('いくつでも', 'Any number')}>
        <CheckboxGroup legend={t('提供の形', 'Kinds of service')} requirement="optional" options={models} value={chosen} onChange={setChosen} />
      </State>
      <State title={t('誤り', 'Error')}>
        <CheckboxGroup legend={t('提供の形', 'Kinds of service')} isInline options={models.map(({ value, label }) => ({ value, label }))} value={chosen} onChange={setChosen} errors={[t('一つ以上選んでください。', 'Choose at least one.')]} />
      </State>
    </>
  );
}

function CheckboxPage(): ReactNode {
  const t = useSample();
  const [isAgreed, setAgreed] = useState(false);
  const label = t('記載した内容が事実であることを確認しました', 'I have checked that what is written is true');
  return (
    <State title={t('同意・誤り・読むだけ', 'Agreement, error, read only')}>
      <Checkbox label={label} hint={t('提出の前に必ず確認してください。', 'Check before you submit.')} value={isAgreed} onChange={setAgreed} />
      <Checkbox label={label} value={isAgreed} onChange={setAgreed} errors={[t('確認してください。', 'Please confirm.')]} />
      <Checkbox label={label} value isReadOnly />
    </State>
  );
}

function FieldsetPage(): ReactNode {
  const t = useSample();
  const [name, setName] = useState('');
  return (
    <State title={t('まとまった問い', 'Questions that belong together')}>
      <Fieldset legend={t('連絡先', 'Contact')} hint={t('審査の連絡に使います。', 'Used during the examination.')} errors={[t('電話または電子メールが必要です。', 'A telephone number or an email address is needed.')]}>
        <TextField label={t('電話', 'Telephone')} type="tel" width="medium" value={name} onChange={setName} />
        <TextField label={t('電子メール', 'Email')} type="email" width="medium" value={name} onChange={setName} />
      </Fieldset>
    </State>
  );
}

/** Questions answered by choosing. */
export const choicePages: readonly CataloguePage[] = [
  { name: 'Select', Show: SelectPage },
  { name: 'RadioGroup', Show: RadioGroupPage },
  { name: 'CheckboxGroup', Show: CheckboxGroupPage },
  { name: 'Checkbox', Show: CheckboxPage },
  { name: 'Fieldset', Show: FieldsetPage },
];
