-- 対象業務: what an LIU entry was judged for, as the list then named it. It binds nobody. Null elsewhere, and for entries from before the platform.
alter table register_entry add column judged_for jsonb;

-- Both registers in one search, in the order of registration or of expiry; what changed lately, over all entries.
create index register_entry_over_both on register_entry (registered_on, number);
create index register_entry_by_expiry on register_entry (valid_through_on, number);
create index register_event_by_day on register_event (happened_on, id);
