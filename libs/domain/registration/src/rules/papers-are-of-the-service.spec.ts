import { papersAreOfTheService } from './papers-are-of-the-service';

describe('every paper is about the service that applies', () => {
  it('is satisfied by papers of the service, and by none', () => {
    expect(papersAreOfTheService.judge({ serviceId: 'a', papers: [{ paper: 'statementId', serviceId: 'a' }] })).toEqual({ kind: 'satisfied' });
    expect(papersAreOfTheService.judge({ serviceId: 'a', papers: [] })).toEqual({ kind: 'satisfied' });
  });

  it('names each paper of another service and each that is not there', () => {
    const papers = [{ paper: 'statementId', serviceId: 'b' }, { paper: 'engagementId', serviceId: 'a' }, { paper: 'internalAuditId', serviceId: null }];
    expect(papersAreOfTheService.judge({ serviceId: 'a', papers })).toMatchObject({
      kind: 'unsatisfied',
      reasons: [{ code: 'PAPER_OF_ANOTHER_SERVICE', path: ['statementId'] }, { code: 'PAPER_OF_ANOTHER_SERVICE', path: ['internalAuditId'] }],
    });
  });
});
