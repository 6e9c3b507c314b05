-- A document carries the organisation that writes it. Here that organisation is tied to the case: whoever else sees a case cannot add a page of their own to it.
alter table statement add constraint statement_of_its_provider unique (id, provider_id);
alter table impact_assessment add constraint impact_assessment_by_its_agency unique (id, agency_id);
alter table pre_application add constraint pre_application_of_its_provider unique (id, provider_id);
alter table engagement add constraint engagement_of_its_provider unique (id, provider_id);
alter table engagement add constraint engagement_of_its_body unique (id, audit_body_id);
alter table internal_audit add constraint internal_audit_of_its_provider unique (id, provider_id);
alter table finding add constraint finding_of_its_raiser unique (id, raised_by_organisation_id);
alter table finding add constraint finding_of_its_provider unique (id, provider_id);

alter table statement_control add constraint control_in_a_statement_of_its_provider foreign key (statement_id, provider_id) references statement (id, provider_id);
alter table statement_declaration add constraint declaration_by_the_provider foreign key (statement_id, provider_id) references statement (id, provider_id);
alter table impact_sheet add constraint sheet_by_the_agency foreign key (assessment_id, agency_id) references impact_assessment (id, agency_id);
alter table pre_application_form add constraint form_by_the_provider foreign key (pre_application_id, provider_id) references pre_application (id, provider_id);
alter table pre_application_submission add constraint submission_by_the_provider foreign key (pre_application_id, provider_id) references pre_application (id, provider_id);
alter table engagement_carryover add constraint carryover_by_the_provider foreign key (id, provider_id) references engagement (id, provider_id);
alter table engagement_control add constraint scope_by_the_body foreign key (engagement_id, audit_body_id) references engagement (id, audit_body_id);
alter table control_result add constraint result_by_the_body foreign key (engagement_id, audit_body_id) references engagement (id, audit_body_id);
alter table representation add constraint representation_by_the_provider foreign key (engagement_id, provider_id) references engagement (id, provider_id);
alter table audit_report add constraint report_by_the_body foreign key (engagement_id, audit_body_id) references engagement (id, audit_body_id);
alter table internal_audit_result add constraint result_by_the_provider foreign key (internal_audit_id, provider_id) references internal_audit (id, provider_id);
alter table internal_audit_report add constraint report_by_the_provider foreign key (id, provider_id) references internal_audit (id, provider_id);
alter table working_papers add constraint papers_by_the_provider foreign key (internal_audit_id, provider_id) references internal_audit (id, provider_id);
alter table finding_document add constraint document_by_the_raiser foreign key (id, raised_by_organisation_id) references finding (id, raised_by_organisation_id);
alter table improvement_plan add constraint plan_by_the_provider foreign key (finding_id, provider_id) references finding (id, provider_id);
