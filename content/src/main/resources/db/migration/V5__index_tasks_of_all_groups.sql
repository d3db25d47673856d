-- The outbox of the search index speaks of things of every group, not of cases alone.
alter table index_task add column document_group varchar(40);
alter table index_task add column document_key varchar(100);
update index_task set document_group = 'CASE', document_key = cast(case_id as varchar(100));
alter table index_task alter column document_group set not null;
alter table index_task alter column document_key set not null;
alter table index_task drop column case_id;

-- Kinds of agency are in the index from now on.
insert into index_task (document_group, document_key, created_at)
select 'AGENCY_TYPE', code, current_timestamp from agency_type;
