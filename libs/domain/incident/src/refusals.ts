/** Why something about an incident is refused. */
export const incidentRefusalCodes = [
  'ENTRY_NOT_ON_REGISTER',
  'INCIDENT_WAS_REPORTED',
  'INCIDENT_NOT_LEARNED_ELSEWHERE',
  'INCIDENT_NOT_SERIOUS',
  'INCIDENT_NOT_ESPECIALLY_SERIOUS',
  'GROUND_IS_FOR_LIU_ONLY',
] as const;
export type IncidentRefusalCode = (typeof incidentRefusalCodes)[number];
