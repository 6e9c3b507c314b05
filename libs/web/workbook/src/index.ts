export * from './WorkbookDesk';
