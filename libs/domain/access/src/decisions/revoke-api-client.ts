import { doneUnless, outOfState, type Decision } from '@toroku/kernel';
import { apiClientLifecycle, type ApiClient } from '../api-client';

/** An administrator ends a system's access. Its tokens are worth nothing from the next request. */
export function revokeApiClient(client: ApiClient): Decision<Pick<ApiClient, 'state'>> {
  return doneUnless([outOfState(apiClientLifecycle, client.state, 'revokeApiClient')], () => ({ state: 'REVOKED' as const }));
}
