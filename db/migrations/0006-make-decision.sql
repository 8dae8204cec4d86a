-- Decision rounds: what each body said, what each council decided on the identical text.

create table decision_round (
  id uuid primary key,
  slug text not null unique,
  title text not null,
  package_id uuid not null references package,
  -- Copied when the round opens: the decisions bind this text and no other.
  package_hash text not null,
  route_id uuid not null references route,
  consultation_id uuid references consultation,
  needs_all_parties boolean not null,
  opens_on date not null,
  deadline date not null,
  enters_into_force_on date not null,
  status text not null constraint decision_round_status_is_known check (status in ('draft', 'open', 'ended', 'cancelled')),
  cancel_reason text not null default '',
  created_at timestamptz not null default now(),
  constraint decision_round_period_is_forward check (deadline >= opens_on)
);
create constraint trigger decision_round_status_is_journalled after insert or update on decision_round
  deferrable initially deferred for each row execute function demand_journal_row();
alter table adoption add constraint adoption_round foreign key (decision_round_id) references decision_round;

create table round_party (
  round_id uuid not null references decision_round,
  deciding_party_id uuid not null references party,
  council_body_id uuid not null references body,
  position integer not null,
  primary key (round_id, deciding_party_id)
);

create table booked_meeting (
  id uuid primary key,
  round_id uuid not null references decision_round,
  deciding_party_id uuid not null references party,
  body_id uuid not null references body,
  meets_on date not null,
  note text not null default '',
  is_cancelled boolean not null default false,
  recorded_by uuid references person,
  recorded_at timestamptz not null default now()
);
create index booked_meeting_by_round on booked_meeting (round_id);

-- Position, recommendation or preparation of a body on the way.
create table body_statement (
  id uuid primary key,
  round_id uuid not null references decision_round,
  step_id uuid references route_step,
  body_id uuid not null references body,
  kind text not null constraint body_statement_kind_is_known check (kind in ('position', 'recommendation', 'preparation')),
  outcome text not null constraint body_statement_outcome_is_known check (outcome in ('approved', 'approved-with-reservation', 'approved-with-changes', 'rejected', 'referred-back', 'withdrawn')),
  stated_on date not null,
  paragraph text not null default '',
  registry_number text not null default '',
  note text not null default '',
  recorded_by uuid references person,
  recorded_at timestamptz not null default now()
);

create table council_decision (
  id uuid primary key,
  round_id uuid not null references decision_round,
  deciding_party_id uuid not null references party,
  body_id uuid not null references body,
  outcome text not null constraint decision_outcome_is_known check (outcome in (
    'approved', 'approved-with-reservation', 'approved-with-changes', 'rejected', 'referred-back', 'withdrawn')),
  decided_on date not null,
  paragraph text not null,
  registry_number text not null default '',
  package_hash text not null,
  reservation_note text not null default '',
  changes_note text not null default '',
  new_meeting_on date,
  attested_on date,
  announced_on date,
  appealed_on date,
  appeal_ended_on date,
  minutes_file_hash text references file,
  minutes_file_name text,
  recorded_at timestamptz not null default now(),
  recorded_on date not null,
  recorded_by uuid references person,
  mandate_id uuid references mandate,
  -- A wrong registration is corrected by a new row that says why; both stay visible.
  corrects_id uuid references council_decision,
  correction_reason text not null default '',
  constraint correction_has_a_reason check (corrects_id is null or correction_reason <> ''),
  constraint attested_after_meeting check (attested_on is null or attested_on >= decided_on),
  constraint decision_is_corrected_once unique (corrects_id)
);
create index council_decision_by_round on council_decision (round_id);
-- What follows on a decision is filled in as it happens: attestation, announcement, appeal, minutes.
-- Nothing that has been filled in changes; a wrong registration is corrected by a new row.
create function refuse_change_of_decision() returns trigger language plpgsql as $$
declare
  filled council_decision := new;
begin
  if tg_op = 'UPDATE' then
    filled.attested_on := coalesce(old.attested_on, new.attested_on);
    filled.announced_on := coalesce(old.announced_on, new.announced_on);
    filled.appealed_on := coalesce(old.appealed_on, new.appealed_on);
    filled.appeal_ended_on := coalesce(old.appeal_ended_on, new.appeal_ended_on);
    filled.minutes_file_hash := coalesce(old.minutes_file_hash, new.minutes_file_hash);
    filled.minutes_file_name := coalesce(old.minutes_file_name, new.minutes_file_name);
    if filled = new and row(old.id, old.round_id, old.deciding_party_id, old.body_id, old.outcome, old.decided_on,
        old.paragraph, old.registry_number, old.package_hash, old.recorded_at, old.corrects_id)
      is not distinct from row(new.id, new.round_id, new.deciding_party_id, new.body_id, new.outcome, new.decided_on,
        new.paragraph, new.registry_number, new.package_hash, new.recorded_at, new.corrects_id) then
      return new;
    end if;
  end if;
  raise exception 'a recorded decision is corrected by a new one' using errcode = 'restrict_violation';
end $$;
create trigger recorded_decision_never_changes before update or delete on council_decision
  for each row execute function refuse_change_of_decision();
