export * from './use-taking';
export * from './WorkbookDesk';
export * from './WorkbookLink';
export * from './WorkbookPage';
