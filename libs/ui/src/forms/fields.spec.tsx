/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { CheckboxGroup } from './CheckboxGroup';
import { NumberField } from './NumberField';
import { SaveLine } from './SaveLine';
import { Select } from './Select';
import { TextField } from './TextField';

describe('fields', () => {
  it('let a text grow beyond its room and say by how much', async () => {
    function Asked() {
      const [text, setText] = useState('');
      return <TextField label="略称" maxLength={3} value={text} onChange={setText} />;
    }
    render(<Asked />);
    await userEvent.type(screen.getByRole('textbox', { name: '略称' }), '北斗七星座');
    expect(screen.getByRole('status').textContent).toBe('2文字超えています');
    expect(screen.getByRole('textbox', { description: '5／3文字' })).toBeTruthy();
  });

  it('tell the ear whether an answer must be given', () => {
    render(
      <>
        <TextField label="名称" requirement="required" value="" onChange={() => undefined} />
        <TextField label="略称" requirement="optional" value="" onChange={() => undefined} />
      </>,
    );
    expect(screen.getByRole('textbox', { name: '名称' }).getAttribute('aria-required')).toBe('true');
    expect(screen.getByRole('textbox', { name: '略称', description: '任意' })).toBeTruthy();
  });

  it('read a number in full-width digits', async () => {
    const heard = jest.fn();
    render(<NumberField label="拠点" value="" onChange={heard} />);
    await userEvent.type(screen.getByRole('textbox'), '３');
    expect(heard).toHaveBeenLastCalledWith('３', 3);
  });

  it('hand on chosen boxes in the order of the options', async () => {
    const heard = jest.fn();
    render(<CheckboxGroup legend="形" options={[{ value: 'iaas', label: 'IaaS' }, { value: 'paas', label: 'PaaS' }, { value: 'saas', label: 'SaaS' }]} value={['saas']} onChange={heard} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'IaaS' }));
    expect(heard).toHaveBeenCalledWith(['iaas', 'saas']);
  });

  it('offer no choice where the options have none', async () => {
    const heard = jest.fn();
    render(<Select label="形" options={[{ value: 'iaas', label: 'IaaS' }]} value="" onChange={heard} />);
    expect(screen.getByRole('option', { name: '選んでください', selected: true })).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '形' }), 'IaaS');
    expect(heard).toHaveBeenCalledWith('iaas');
  });

  it('say when they were saved, on the clocks of Tokyo', () => {
    render(<SaveLine state="saved" at="2026-03-31T15:04:00.000Z" />);
    expect(screen.getByRole('status').textContent).toBe('2026-04-01 00:04 に保存しました');
  });
});
