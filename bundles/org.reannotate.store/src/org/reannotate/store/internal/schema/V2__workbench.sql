-- What people note about a sample apart from its label, and what they share: saved filters, examples, splits.

-- When the decision that holds was made.
alter table decided add column made bigint default 0 not null;
update decided set made = (select d.made from decision d where d.id = last_decision);

-- version counts the times the details were saved; author and made are of the last time.
create table sample_details (
    sample_id int primary key,
    version bigint not null,
    note varchar(100000) not null,
    asked boolean not null,
    author varchar(1000) not null,
    made bigint not null
);

create table feature_check (
    sample_id int not null,
    position int not null,
    category_id int not null,
    feature varchar(10000) not null,
    seen smallint not null,
    primary key (sample_id, position)
);

-- points: x0 y0 x1 y1 ... with blanks between.
create table image_object (
    sample_id int not null,
    position int not null,
    category_id int not null,
    shape smallint not null,
    points varchar(1000000) not null,
    primary key (sample_id, position)
);

create table category_example (
    category_id int not null,
    counter boolean not null,
    position int not null,
    sample_id int not null,
    primary key (category_id, counter, position)
);

create table named_filter (
    name varchar(200) primary key,
    definition varchar(1000000) not null,
    author varchar(1000) not null,
    made bigint not null
);

-- Ids are those of category_merge, where into_category is 0 for a retirement. The decisions of a split are those from
-- the first to the last; undo_merge is the merge that lets its parts count for the category again, 0: none.
create table category_split (
    id bigint primary key,
    category_id int not null,
    author varchar(1000) not null,
    made bigint not null,
    reason varchar(10000) not null,
    first_decision bigint not null,
    last_decision bigint not null,
    undone_by varchar(1000),
    undone bigint,
    undo_merge bigint not null
);

-- created: the split made the category; else it was there before.
create table category_split_part (
    split_id bigint not null,
    position int not null,
    category_id int not null,
    created boolean not null,
    primary key (split_id, position)
);
