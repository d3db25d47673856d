-- When a kind of agency helps, who steps in for it, and whose text it is.
alter table agency_type add column listed boolean default true not null;
update agency_type set listed = false where code in ('employer', 'employment-support-center', 'family', 'neighbours',
  'occupational-physician', 'self-support-council', 'welfare-commissioner');
alter table agency_type add column in_overview boolean default false not null;

-- true: the text is that of the product's file, which a newer product may replace. A kind that was never rewritten since
-- it was loaded, and of which the operator has no file, is such a one.
alter table agency_type add column of_product boolean default false not null;
update agency_type set of_product = true where version = 0
  and not exists (select 1 from content_file f where f.name = 'agency-types/' || agency_type.code || '.yaml');

create table agency_help (
  agency_type varchar(60) not null references agency_type (code),
  position    integer     not null,
  from_phase  varchar(30) not null,
  to_phase    varchar(30) not null,
  strength    varchar(12) not null,
  label       varchar(80) not null,
  primary key (agency_type, position)
);

-- No reference for the stand-in: files name each other in any order. Doors check that it exists, and no kind ever goes.
create table agency_stand_in (
  agency_type varchar(60) not null references agency_type (code),
  position    integer     not null,
  stand_in    varchar(60) not null,
  primary key (agency_type, position)
);
