/** Why something about a provider or its service is refused. */
export const providerRefusalCodes = ['SERVICE_IS_NOT_SAAS'] as const;
export type ProviderRefusalCode = (typeof providerRefusalCodes)[number];
