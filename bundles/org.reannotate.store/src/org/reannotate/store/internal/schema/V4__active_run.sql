-- The run that findings, insights and predictions come from; no row: none.
create table active_run (
    id smallint primary key,
    run varchar(1000) not null
);
insert into active_run (id, run)
    select 1, f.run from finding_set f join store_state s on s.finding_set = f.id join run r on r.name = f.run;
