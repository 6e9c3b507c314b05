import { useState, type ReactNode } from 'react';
import { DayField, FileField, NumberField, SearchField, TextArea, TextField } from '../../src';
import { State, useSample, type CataloguePage } from '../sample';

function TextFieldPage(): ReactNode {
  const t = useSample();
  const [name, setName] = useState('');
  const [long, setLong] = useState(t('二十字までの短い説明を書く欄に、長すぎる説明を書いた場合', 'A text that is longer than the twenty characters'));
  return (
    <>
      <State title={t('必須と任意', 'Required and optional')}>
        <TextField label={t('サービス名', 'Name of the service')} hint={t('公開名簿に載る名称です。', 'The name in the public register.')} requirement="required" value={name} onChange={setName} />
        <TextField label={t('英語の名称', 'Name in English')} requirement="optional" lang="en" autoComplete="off" value={name} onChange={setName} />
      </State>
      <State title={t('誤り', 'With errors')}>
        <TextField label={t('電子メール', 'Email')} requirement="required" type="email" autoComplete="email" width="medium" value="yamada@" onChange={() => undefined} errors={[t('「@」の後が足りません。', 'Something is missing after "@".')]} />
      </State>
      <State title={t('文字数', 'Length')}>
        <TextField label={t('略称', 'Short name')} maxLength={20} value={long} onChange={setLong} />
      </State>
      <State title={t('読むだけ', 'Read only')}>
        <TextField label={t('法人番号', 'Corporate number')} width="short" isReadOnly value="1234567890123" onChange={() => undefined} />
      </State>
    </>
  );
}

function TextAreaPage(): ReactNode {
  const t = useSample();
  const [text, setText] = useState('');
  return (
    <>
      <State title={t('伸びる欄', 'Grows')}>
        <TextArea label={t('改善の内容', 'What was improved')} hint={t('何を、いつ、誰が行ったかを書いてください。', 'What was done, when and by whom.')} requirement="required" maxLength={400} value={text} onChange={setText} />
      </State>
      <State title={t('誤りと読むだけ', 'Error and read only')}>
        <TextArea label={t('原因', 'Cause')} errors={[t('原因を入力してください。', 'Enter the cause.')]} rows={2} value="" onChange={() => undefined} />
        <TextArea label={t('監査機関の所見', "The auditor's remark")} isReadOnly rows={2} value={t('記録が一部欠けている。', 'Records are partly missing.')} onChange={() => undefined} />
      </State>
    </>
  );
}

function NumberFieldPage(): ReactNode {
  const t = useSample();
  const [count, setCount] = useState('１２');
  return (
    <State title={t('全角の数字も読める', 'Reads full-width digits too')}>
      <NumberField label={t('対象拠点の数', 'Number of sites')} unit={t('拠点', 'sites')} requirement="required" value={count} onChange={setCount} />
      <NumberField label={t('件数', 'Count')} value="abc" onChange={() => undefined} errors={[t('件数を入力してください。', 'Enter the count.')]} />
    </State>
  );
}

function DayFieldPage(): ReactNode {
  const t = useSample();
  const [text, setText] = useState('R8.4.1');
  return (
    <>
      <State title={t('和暦も西暦も', 'In both calendars')}>
        <DayField label={t('監査期間の始まり', 'First day of the audit period')} requirement="required" value={text} onChange={setText} />
      </State>
      <State title={t('読めない日', 'Not understood')}>
        <DayField label={t('監査期間の終わり', 'Last day of the audit period')} value="来週" onChange={() => undefined} errors={[t('終わりの日を入力してください。', 'Enter the last day.')]} />
      </State>
      <State title={t('読むだけ', 'Read only')}>
        <DayField label={t('登録日', 'Registered on')} isReadOnly value="2025-10-01" onChange={() => undefined} />
      </State>
    </>
  );
}

function FileFieldPage(): ReactNode {
  const t = useSample();
  return (
    <State title={t('一つと複数', 'One and several')}>
      <FileField label={t('言明書', 'Statement')} hint={t('CSV、10MBまで', 'CSV, up to 10 MB')} accept=".csv" requirement="required" onChoose={() => undefined} />
      <FileField label={t('証跡', 'Evidence')} isMultiple onChange={() => undefined} errors={[t('証跡を選んでください。', 'Choose the evidence.')]} />
    </State>
  );
}

function SearchFieldPage(): ReactNode {
  const t = useSample();
  const [words, setWords] = useState('');
  return (
    <>
      <State title={t('押して探す', 'Searches when pressed')}>
        <SearchField label={t('サービスを探す', 'Find a service')} hint={t('名称または事業者名', 'Name or provider')} name="q" value={words} onChange={setWords} onSubmit={() => undefined} />
      </State>
      <State title={t('打ちながら探す', 'Searches while typing')}>
        <SearchField label={t('管理策を絞り込む', 'Filter controls')} value={words} onChange={setWords} />
      </State>
    </>
  );
}

/** Questions answered by typing. */
export const fieldPages: readonly CataloguePage[] = [
  { name: 'TextField', Show: TextFieldPage },
  { name: 'TextArea', Show: TextAreaPage },
  { name: 'NumberField', Show: NumberFieldPage },
  { name: 'DayField', Show: DayFieldPage },
  { name: 'FileField', Show: FileFieldPage },
  { name: 'SearchField', Show: SearchFieldPage },
];
