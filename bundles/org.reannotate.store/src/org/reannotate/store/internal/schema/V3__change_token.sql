-- Tells a change from another one with its number: whoever lost the connection in the middle of a commit looks for it.
alter table change_log add column token bigint default 0 not null;
